import { expect, it } from 'vitest';
import { newBoard } from './board.catalogue.ts';
import { forcesOn } from './board.selectors.ts';
import { createForcefieldBoardStore } from './board.store.ts';

it('moves a force between two that share a key, as after a merge', () => {
  const original = createForcefieldBoardStore();
  const board = original.commands.addBoard(newBoard('Goal'));
  const document = structuredClone(original.toJSON()) as unknown as {
    boards: Record<string, { forces: Record<string, { order: string }> }>;
  };
  const forces = document.boards[board]?.forces ?? {};
  const [first, second] = ['driver-networks', 'driver-evidence'].map((id) => forces[id]);
  if (!first || !second) throw new Error('The preset drivers are gone.');
  second.order = first.order;
  const store = createForcefieldBoardStore({ document });
  const order = () => {
    const current = store.getState().document.boards[board];
    return current ? forcesOn(current, 'driver').map(({ id }) => id) : [];
  };
  store.commands.moveForce(board, 'driver-time', 1);
  expect(order().indexOf('driver-time')).toBe(1);
});
