import { componentName, linksFrom, type TocNode } from '@uptake/core/toc-editor';
import type { TocComponent } from '@uptake/core/vocabulary';
import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { Button, focusedBeside, Menu } from '../../ui/index.ts';
import { LinkAdder } from '../details/LinkAdder.tsx';
import { NodeReading } from '../details/NodeReading.tsx';
import { NodeText, TranslationText } from '../details/NodeText.tsx';
import { useStanding } from '../review/use-stress.ts';
import { toc } from '../toc.anatomy.ts';
import { useNode, useNodeName, useSitting, useToc, useTocDocument } from '../toc.context.ts';
import { NodeNotes } from './NodeNotes.tsx';
import { nodeActions } from './node-actions.ts';
import { nodeMenuItems } from './node-menu.ts';
import { OutlineLinks } from './OutlineLinks.tsx';
import { OUTLINE_KEYS, type OutlineStep, outlineStep } from './outline-keys.ts';

interface OutlineNodeProps {
  readonly id: string;
  readonly component: TocComponent;
  /** Its place in its component, from 1. */
  readonly position: number;
  readonly count: number;
  /** Asks for what the node leads to as long as nothing is said. */
  readonly asksForLinks?: boolean | undefined;
}

/** One node of the outline: its text, what belongs to it, and what it leads to. */
export const OutlineNode = memo(function OutlineNode({ id, ...rest }: OutlineNodeProps) {
  const { readOnly } = useToc();
  const node = useNode(id);
  const standing = useStanding(id);
  const { t } = useTranslator();
  if (!node) return null;
  return (
    <li {...toc.part('outlineNode', { 'data-standing': standing })}>
      {readOnly ? <NodeReading node={node} /> : <EditedNode id={id} node={node} {...rest} />}
      {standing && <strong {...toc.part('standing')}>{t(`toc.standing.${standing}`)}</strong>}
      {readOnly && <OutlineLinks node={id} />}
    </li>
  );
});

function EditedNode({
  id,
  node,
  component,
  position,
  count,
  asksForLinks,
}: OutlineNodeProps & {
  readonly node: TocNode;
}) {
  const { t } = useTranslator();
  const scope = useToc();
  const { select, edit, remember } = scope;
  const nameOf = useNodeName();
  const field = useWantedField(id);
  const [isLinking, setLinking] = useState(false);
  const second = useTocDocument(({ secondLanguage }) => secondLanguage);
  const name = useTocDocument((document) => componentName(document, component, t));
  const isAsked = useTocDocument(
    (document) => asksForLinks === true && linksFrom(document, id).length === 0,
  );
  const actions = nodeActions(scope, id);
  const focusText = () => field.current?.focus();
  const openDetails = () => edit({ on: 'node', node: id });

  const steps: Readonly<Record<OutlineStep, () => void>> = {
    add: actions.add,
    link: () => setLinking(true),
    details: openDetails,
    delete: actions.remove,
    'move-up': () => actions.move(-1),
    'move-down': () => actions.move(1),
    'component-before': () => actions.moveAcross(-1),
    'component-after': () => actions.moveAcross(1),
    'node-before': () => focusField(field.current, -1),
    'node-after': () => focusField(field.current, 1),
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter also ends a word in some scripts' input methods.
    const step = event.nativeEvent.isComposing
      ? undefined
      : outlineStep(event, event.currentTarget);
    if (!step) return;
    event.preventDefault();
    steps[step]();
  };
  const label = t('toc.outline.box', { component: name, position, count });
  const about = (action: string) => t('common.action-on', { action, name: nameOf(node) });
  return (
    <>
      <div {...toc.part('outlineTexts')}>
        <NodeText
          {...toc.part('outlineText')}
          ref={field}
          id={id}
          node={node}
          label={label}
          labelHidden
          aria-keyshortcuts={OUTLINE_KEYS}
          onFocus={() => select({ on: 'node', node: id })}
          onKeyDown={onKeyDown}
        />
        {second !== '' && (
          <TranslationText
            id={id}
            node={node}
            lang={second}
            label={`${label}: ${t('toc.column.translation')}`}
            labelHidden
            placeholder={t('toc.column.translation')}
          />
        )}
      </div>
      <div {...toc.part('outlineActions')}>
        <Button kind="quiet" aria-label={about(t('toc.link'))} onClick={() => setLinking(true)}>
          {t('toc.link')}
        </Button>
        <Button kind="quiet" aria-label={about(t('toc.details'))} onClick={openDetails}>
          {t('toc.details')}
        </Button>
        <Menu
          kind="quiet"
          label={t('toc.more')}
          aria-label={about(t('toc.more'))}
          items={() => nodeMenuItems({ scope, t, id, position, count, component, actions })}
        />
      </div>
      <NodeNotes node={node} />
      <OutlineLinks node={id} onLeave={focusText} />
      {(isLinking || isAsked) && (
        <LinkAdder
          node={id}
          isWanted={isLinking}
          onClose={() => {
            setLinking(false);
            remember({ wanted: { on: 'node', node: id } });
          }}
        />
      )}
    </>
  );
}

/** The field of a node; it takes focus when the sitting wants it. */
function useWantedField(id: string) {
  const { remember } = useToc();
  const field = useRef<HTMLTextAreaElement>(null);
  const wanted = useSitting(({ wanted }) =>
    wanted?.on === 'node' && wanted.node === id ? wanted : undefined,
  );
  useEffect(() => {
    if (!wanted || !field.current) return;
    focusAt(field.current, wanted.caret ?? 'end');
    remember({ wanted: undefined });
  }, [wanted, remember]);
  return field;
}

/** Goes to the field before or after one, in the list that is on the screen. */
function focusField(from: HTMLTextAreaElement | null, step: 1 | -1): void {
  const root = from?.closest('[data-uptake-root]');
  if (!from || !root) return;
  const fields = [
    ...root.querySelectorAll<HTMLTextAreaElement>('[data-uptake-part~="toc-outline-text"]'),
  ];
  const next = fields[fields.indexOf(from) + step];
  if (next) focusAt(next, step > 0 ? 'end' : 'start');
}

function focusAt(field: HTMLTextAreaElement, caret: 'start' | 'end'): void {
  if (focusedBeside(field) === field) return;
  field.focus();
  const place = caret === 'end' ? field.value.length : 0;
  field.setSelectionRange(place, place);
}
