import { AXIS, type Force, oppositeSide, stateOf } from '@uptake/core/forcefield-board';
import type { Translator } from '@uptake/core/i18n';
import type { MenuItem } from '../ui/index.ts';
import { type BoardScope, FRESH } from './board.context.ts';
import { toggled } from './what-if.ts';

/** What the menu of a force works with. */
export interface ForceMenuOptions {
  readonly scope: BoardScope;
  readonly t: Translator['t'];
  readonly id: string;
  readonly force: Force;
  readonly onMove: (step: number) => void;
  readonly row: { readonly current: HTMLElement | null };
}

/** Everything that can be done with a force, without dragging. */
export function forceMenuItems({ scope, t, id, force, onMove, row }: ForceMenuOptions): MenuItem[] {
  const { store, sittings, boardId, remember } = scope;
  const { commands } = store;
  const { arrangement, whatIf } = sittings.getState()[boardId] ?? FRESH;
  const isOrdered = arrangement === 'as-listed';
  const state = stateOf(id, force, whatIf);
  const side = oppositeSide(force.side);

  const rate = AXIS.map<MenuItem>((importance) => ({
    id: importance,
    label: t(`board.importance.${importance}`),
    checked: force.importance === importance,
    onSelect: () => {
      commands.rateForce(boardId, id, importance);
      store.endGesture();
    },
  }));
  const assume = (kind: 'aside' | 'mitigated'): MenuItem => ({
    id: kind,
    label: t(state === kind ? 'board.what-if.undo' : `board.what-if.${kind}.do`),
    onSelect: () => remember({ isWhatIf: true, whatIf: toggled(whatIf, kind, id) }),
  });
  return [
    ...rate,
    { id: 'details', label: t('board.details'), onSelect: () => remember({ details: id }) },
    { id: 'up', label: t('board.move.up'), disabled: !isOrdered, onSelect: () => onMove(-1) },
    { id: 'down', label: t('board.move.down'), disabled: !isOrdered, onSelect: () => onMove(1) },
    {
      id: 'side',
      label: t(`board.move.to.${side}`),
      onSelect: () => {
        commands.changeSide(boardId, id, side);
        remember({ focus: { on: 'name', force: id } });
      },
    },
    assume('aside'),
    ...(force.side === 'constraint' && force.importance !== 'unrated' ? [assume('mitigated')] : []),
    {
      id: 'delete',
      label: t('board.force.delete'),
      kind: 'danger',
      onSelect: () => {
        focusNeighbour(row.current);
        commands.deleteForce(boardId, id);
      },
    },
  ];
}

/** Before a row goes, focus goes to the one after it, else to the one before. */
function focusNeighbour(row: HTMLElement | null): void {
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  neighbour?.querySelector<HTMLElement>('[data-uptake-part~="board-force-name"]')?.focus();
}
