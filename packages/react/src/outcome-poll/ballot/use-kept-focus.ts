import type { PollSession } from '@uptake/core/outcome-poll';
import { type RefObject, useEffect, useRef } from 'react';
import { focusedBeside } from '../../ui/focus.ts';

/**
 * When a question closes while somebody is at one of its fields, the field goes, and with it the
 * focus. It moves to what the ballot then says, so that a keyboard goes on from there.
 */
export function useKeptFocus(
  root: RefObject<HTMLElement | null>,
  session: PollSession,
  mode: string,
): void {
  const wasInside = useRef(false);
  const last = useRef(mode);
  useEffect(
    () =>
      // The session speaks before React has taken anything away.
      session.subscribe(() => {
        wasInside.current = holdsFocus(root.current);
      }),
    [root, session],
  );
  useEffect(() => {
    if (last.current === mode) return;
    last.current = mode;
    if (!wasInside.current || holdsFocus(root.current)) return;
    root.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }, [root, mode]);
}

function holdsFocus(root: HTMLElement | null): boolean {
  return root?.contains(focusedBeside(root)) ?? false;
}
