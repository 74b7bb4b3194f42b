import { boardsInOrder, createForcefieldBoardStore, newBoard } from '@uptake/core/forcefield-board';
import { createTranslator } from '@uptake/core/i18n';
import en from '@uptake/core/locales/en';
import { expect, it } from 'vitest';
import { boardMenuItems } from './board-menu.ts';

it.each([
  ['More reading', 'Copy of More reading'],
  [' ', ''],
])('a copy of the board “%s” is called “%s”', (goal, expected) => {
  const store = createForcefieldBoardStore();
  const boardId = store.commands.addBoard(newBoard(goal));
  const { t } = createTranslator({ locale: 'en', catalogues: [en] });
  const items = boardMenuItems({ store, boardId, guided: false, goal, t, show() {} });
  items.find(({ id }) => id === 'duplicate')?.onSelect();
  const goals = boardsInOrder(store.getState().document).map((board) => board.goal);
  expect(goals).toEqual([goal, expected]);
});
