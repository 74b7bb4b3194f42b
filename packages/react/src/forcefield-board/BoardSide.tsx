import {
  FORCE_SUBJECTS,
  type ForceSubject,
  forceName,
  forcesOn,
} from '@uptake/core/forcefield-board';
import type { ForceSide } from '@uptake/core/vocabulary';
import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { useDocumentShallow } from '../provider/useDocumentStore.ts';
import { AddField } from '../ui/AddField.tsx';
import { focusedBeside } from '../ui/index.ts';
import { BoardForce } from './BoardForce.tsx';
import { stopsOf } from './BoardRating.tsx';
import { anatomy } from './board.anatomy.ts';
import { useBoardScope, useSitting } from './board.context.ts';

/** One side of the picture, with the axis above it and room for forces of the network's own. */
export function BoardSide({ side }: { readonly side: ForceSide }) {
  const { t } = useTranslator();
  const { store, boardId, readOnly } = useBoardScope();
  const arrangement = useSitting((sitting) => sitting.arrangement);
  const isDrop = useSitting(({ drop }) => drop?.side === side && drop.before === undefined);
  const ids = useDocumentShallow(store, ({ document }) => {
    const board = document.boards[boardId];
    return board ? forcesOn(board, side, arrangement).map(({ id }) => id) : [];
  });
  const list = useRef<HTMLOListElement>(null);
  useFocusThroughMoves(list, ids);
  const heading = useId();
  return (
    <section aria-labelledby={heading} {...anatomy.part('side', { 'data-side': side })}>
      <header {...anatomy.part('sideHead')}>
        <h3 id={heading}>{t(`vocabulary.side.${side}s`)}</h3>
        <p>{t(`board.side.${side}`)}</p>
      </header>
      <div aria-hidden="true" {...anatomy.part('axis')}>
        {stopsOf(side).map((importance) => (
          <span key={importance}>{t(`board.importance.${importance}`)}</span>
        ))}
      </div>
      <ol ref={list} {...anatomy.part('forces', { 'data-drop': isDrop })}>
        {ids.map((id) => (
          <BoardForce key={id} force={id} />
        ))}
      </ol>
      {!readOnly && <AddForce side={side} />}
    </section>
  );
}

function AddForce({ side }: { readonly side: ForceSide }) {
  const { t } = useTranslator();
  const { store, boardId } = useBoardScope();
  const missing = useDocumentShallow(store, ({ document }) => {
    const forces = Object.values(document.boards[boardId]?.forces ?? {});
    return FORCE_SUBJECTS.filter(
      (subject) => !forces.some((force) => force.side === side && force.preset === subject),
    );
  });
  const nameOf = (preset: ForceSubject) => forceName({ side, preset, label: '' }, t);
  return (
    <AddField
      {...anatomy.part('add')}
      label={t(`board.force.add.${side}`)}
      suggestions={missing.map(nameOf)}
      onAdd={(label) => {
        const preset = missing.find((subject) => nameOf(subject) === label);
        store.commands.addForce(boardId, preset ? { side, preset } : { side, label });
      }}
    />
  );
}

/** An element that is moved in the page loses focus; it is given back once the list has settled. */
function useFocusThroughMoves(
  list: { readonly current: HTMLElement | null },
  ids: readonly string[],
): void {
  const { store } = useBoardScope();
  const focused = useRef<HTMLElement>(undefined);
  useEffect(
    () =>
      store.subscribeChanges(() => {
        const element = list.current && focusedBeside(list.current);
        const isInside = element instanceof HTMLElement && list.current?.contains(element);
        focused.current = isInside ? element : undefined;
      }),
    [store, list],
  );
  useLayoutEffect(() => {
    const element = focused.current;
    if (ids.length > 0 && element?.isConnected && focusedBeside(element) !== element) {
      element.focus();
    }
  }, [ids]);
}
