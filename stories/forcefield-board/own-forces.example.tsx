import {
  createForcefieldBoardStore,
  newBoard,
  whatToWorkOnFirst,
} from '@uptake/core/forcefield-board';
import { ForcefieldBoard, type ForcefieldBoardProps } from '@uptake/react/forcefield-board';
import { useDocument } from '@uptake/react/provider';
import { useState } from 'react';

/** A store that the host fills by commands, keeps, and reads beside the widget. */
function createReadingBoard() {
  const store = createForcefieldBoardStore();
  const { commands } = store;
  const board = commands.addBoard(newBoard('Teachers group pupils by what they can read'));
  commands.setContext(board, 'Grades 1 to 3 in forty lakeside schools');
  commands.rateForce(board, 'driver-networks', 'high');
  commands.rateForce(board, 'driver-policies', 'medium');
  commands.rateForce(board, 'constraint-time', 'high');
  commands.rateForce(board, 'constraint-capacity', 'medium');
  const radio = commands.addForce(board, {
    side: 'driver',
    label: 'A reading hour on local radio',
  });
  const roads = commands.addForce(board, {
    side: 'constraint',
    label: 'Roads closed in the rains',
  });
  if (radio) commands.rateForce(board, radio, 'medium');
  if (roads) commands.setInfluence(board, roads, 'outside');
  const action = commands.addAction(
    board,
    'driver-networks',
    'Open one school to the others each month',
  );
  if (action) commands.addActor(board, 'driver-networks', action, 'Head teachers');
  return { store, board };
}

export function OwnForces(props: ForcefieldBoardProps) {
  const [{ store, board }] = useState(createReadingBoard);
  const shown = useDocument(store, ({ document }) => document.boards[board]);
  const missing = shown ? whatToWorkOnFirst(shown).filter((one) => one.missing).length : 0;
  return (
    <>
      <p>Forces without a whole plan: {missing}</p>
      <ForcefieldBoard store={store} {...props} />
    </>
  );
}
