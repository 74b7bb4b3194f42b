import type { ForcefieldBoardStore } from '@uptake/core/forcefield-board';
import type { Translator } from '@uptake/core/i18n';
import type { MenuItem } from '../ui/index.ts';

/** What the menu of a board works with. */
export interface BoardMenuOptions {
  readonly store: ForcefieldBoardStore;
  readonly boardId: string;
  readonly guided: boolean;
  readonly goal: string;
  readonly t: Translator['t'];
  /** Shows a board that was added; nothing where there is none. */
  readonly show: (board: string | undefined) => void;
}

/** What can be done with a board as a whole. */
export function boardMenuItems({
  store,
  boardId,
  guided,
  goal,
  t,
  show,
}: BoardMenuOptions): MenuItem[] {
  const { commands } = store;
  return [
    {
      id: 'steps',
      label: t(guided ? 'board.steps.hide' : 'board.steps.show'),
      onSelect: () => commands.setGuided(boardId, !guided),
    },
    {
      id: 'duplicate',
      label: t('board.duplicate'),
      onSelect: () =>
        show(commands.duplicateBoard(boardId, goal.trim() === '' ? '' : t('board.copy', { goal }))),
    },
    {
      id: 'delete',
      label: t('board.delete'),
      kind: 'danger',
      onSelect: () => commands.deleteBoard(boardId),
    },
  ];
}
