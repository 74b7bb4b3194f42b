import {
  actionsOf,
  actorsOf,
  asksForActions,
  type Force,
  forcesOn,
  planGap,
  stateOf,
} from '@uptake/core/forcefield-board';
import { forwardRef, memo, useEffect, useRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { type PartProps, useMergedRef, useOnDemand } from '../ui/index.ts';
import { BoardRating } from './BoardRating.tsx';
import { anatomy } from './board.anatomy.ts';
import { useBoardScope, useForce, useForceName, useSitting } from './board.context.ts';
import { boardOnDemand } from './board.on-demand.ts';
import { ForceMenu } from './ForceMenu.tsx';

/** The props of a {@link BoardForce}. */
export interface BoardForceProps extends PartProps<'li'> {
  /** The id of the force, for instance `constraint-time`. */
  readonly force: string;
}

/** One force in the picture: its name, its importance on the axis, and what is planned. */
export const BoardForce = memo(
  forwardRef<HTMLLIElement, BoardForceProps>(function BoardForce({ force: id, ...rest }, ref) {
    const force = useForce(id);
    return force ? <ForceRow {...rest} id={id} force={force} ref={ref} /> : null;
  }),
);

interface ForceRowProps extends PartProps<'li'> {
  readonly id: string;
  readonly force: Force;
}

const ForceRow = forwardRef<HTMLLIElement, ForceRowProps>(function ForceRow(
  { id, force, onKeyDown, ...rest },
  ref,
) {
  const { store, boardId, readOnly } = useBoardScope();
  const state = useSitting(({ whatIf }) => stateOf(id, force, whatIf));
  const isCarried = useSitting(({ drop }) => drop?.force === id);
  const isDrop = useSitting(({ drop }) => drop?.before === id);
  const isWhatIf = useSitting((sitting) => sitting.isWhatIf);
  const isOrdered = useSitting(({ arrangement }) => arrangement === 'as-listed');
  const row = useRef<HTMLLIElement>(null);
  const code = useOnDemand(boardOnDemand);
  return (
    <li
      {...rest}
      {...anatomy.part(
        'force',
        {
          'data-side': force.side,
          'data-importance': force.importance,
          'data-state': state,
          'data-dragging': isCarried,
          'data-drop': isDrop,
        },
        rest,
      )}
      ref={useMergedRef(row, ref)}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (event.defaultPrevented || readOnly || !event.altKey || !step) return;
        event.preventDefault();
        moveBy(step);
      }}
    >
      <div {...anatomy.part('forceHead')}>
        {isOrdered &&
          !readOnly &&
          (code ? <code.Grip id={id} /> : <span aria-hidden="true" {...anatomy.part('grip')} />)}
        <ForceName id={id} force={force} />
        {!readOnly && <ForceMenu id={id} force={force} onMove={moveBy} row={row} />}
        <ForceMeta force={force} state={state} />
        {isWhatIf && code && <code.Assumptions id={id} force={force} />}
      </div>
      <BoardRating id={id} force={force} />
    </li>
  );

  function moveBy(step: number): void {
    const board = store.getState().document.boards[boardId];
    const siblings = board ? forcesOn(board, force.side) : [];
    const place = siblings.findIndex((one) => one.id === id) + step;
    store.commands.moveForce(boardId, id, Math.max(0, place));
  }
});

function ForceName({ id, force }: { readonly id: string; readonly force: Force }) {
  const { remember } = useBoardScope();
  const nameOf = useForceName();
  const button = useRef<HTMLButtonElement>(null);
  const isWanted = useSitting(({ focus }) => focus?.on === 'name' && focus.force === id);
  useEffect(() => {
    if (!isWanted) return;
    button.current?.focus();
    remember({ focus: undefined });
  }, [isWanted, remember]);
  return (
    <button
      type="button"
      {...anatomy.part('forceName')}
      ref={button}
      aria-haspopup="dialog"
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick={() => remember({ details: id })}
    >
      <bdi dir="auto">{nameOf(force)}</bdi>
    </button>
  );
}

/** What is planned or missing, what a network can do about a constraint, what is assumed. */
function ForceMeta({
  force,
  state,
}: {
  readonly force: Force;
  readonly state: ReturnType<typeof stateOf>;
}) {
  const { t } = useTranslator();
  const words: string[] = [];
  if (state !== 'counted') words.push(t(`board.what-if.${state}`));
  if (force.side === 'constraint' && force.influence !== '') {
    words.push(t(`board.influence.${force.influence}`));
  }
  if (asksForActions(force)) {
    const actions = actionsOf(force);
    const actors = actions.reduce((sum, action) => sum + actorsOf(action).length, 0);
    const gap = planGap(force);
    if (actions.length > 0) words.push(t('board.plan.count', { actions: actions.length, actors }));
    if (gap) words.push(t(`board.gap.${gap}`));
  }
  if (words.length === 0) return null;
  return <p {...anatomy.part('forceMeta')}>{words.join(' · ')}</p>;
}
