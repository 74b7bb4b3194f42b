import { AXIS, type Force, type ForceState, oppositeSide } from '@uptake/core/forcefield-board';
import { useTranslator } from '../provider/context.ts';
import { Menu, type MenuItem } from '../ui/index.ts';
import { useBoardScope, useForceName, useSitting } from './board.context.ts';
import { toggled } from './what-if.ts';

interface ForceMenuProps {
  readonly id: string;
  readonly force: Force;
  readonly state: ForceState;
  readonly onMove: (step: number) => void;
  readonly row: { readonly current: HTMLElement | null };
}

/** Everything that can be done with a force, without dragging. */
export function ForceMenu({ id, force, state, onMove, row }: ForceMenuProps) {
  const { t } = useTranslator();
  const { store, boardId, remember } = useBoardScope();
  const nameOf = useForceName();
  const arrangement = useSitting((sitting) => sitting.arrangement);
  const whatIf = useSitting((sitting) => sitting.whatIf);
  const { commands } = store;
  const isOrdered = arrangement === 'as-listed';
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
  const items: MenuItem[] = [
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
  const label = t('board.force.more');
  return (
    <Menu kind="quiet" label={label} aria-label={`${label}: ${nameOf(force)}`} items={items} />
  );
}

/** Before a row goes, focus goes to the one after it, else to the one before. */
function focusNeighbour(row: HTMLElement | null): void {
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  neighbour?.querySelector<HTMLElement>('[data-uptake-part~="board-force-name"]')?.focus();
}
