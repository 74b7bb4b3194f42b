import { type ControlSession, stageOf, stepBack, stepForward } from '@uptake/core/outcome-poll';
import { type RefObject, useEffect } from 'react';

/** Where keys are letters or move something of their own. */
const TYPING = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select';
/** What the space bar works by itself. */
const PRESSABLE = 'a[href], button, summary, label, input, [role=button], [tabindex]';
const WRITABLE =
  '[contenteditable]:not([contenteditable=false]), dialog, [role=dialog], [role=menu]';

/**
 * The keys that slide clickers send, wherever on the page the focus is: Page Down and the space bar
 * take the next step, Page Up takes it back, B and the full stop hide and show results. They rest
 * while somebody types or a dialog is open, and the space bar where it presses something.
 */
export function useClicker(
  root: RefObject<HTMLElement | null>,
  session: ControlSession,
  isOn: boolean,
): void {
  useEffect(() => {
    const page = root.current?.ownerDocument;
    if (!page || !isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { stage, poll } = session.getState();
      if (!isForClicker(event)) return;
      const action = actionOf(event.key);
      if (!action) return;
      event.preventDefault();
      session.control(action);

      function actionOf(key: string) {
        if (key === 'PageDown' || key === ' ') return stepForward(stage, poll);
        if (key === 'PageUp') return stepBack(stage, poll);
        if (key !== 'b' && key !== 'B' && key !== '.') return undefined;
        const isShown = stageOf(stage).results === 'shown';
        return { type: isShown ? 'hide' : 'reveal' } as const;
      }
    };
    page.addEventListener('keydown', onKeyDown);
    return () => page.removeEventListener('keydown', onKeyDown);
  }, [root, session, isOn]);
}

function isForClicker(event: KeyboardEvent): boolean {
  const { key, repeat, isComposing, altKey, ctrlKey, metaKey, defaultPrevented } = event;
  if (repeat || isComposing || altKey || ctrlKey || metaKey || defaultPrevented) return false;
  // The first of the path is the element itself, also where it stands in a shadow root.
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return true;
  if (target.closest(`${TYPING}, ${WRITABLE}`)) return false;
  return key !== ' ' || !target.closest(PRESSABLE) || target.matches('[tabindex="-1"]');
}
