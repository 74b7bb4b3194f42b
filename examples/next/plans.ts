import { createForcefieldBoardStore } from '@uptake/core/forcefield-board';
import { createLifecycleMatrixStore } from '@uptake/core/lifecycle-matrix';

/** The plan this site begins with. The stores run on the server as well as in a browser. */
export function firstPlan() {
  const store = createLifecycleMatrixStore();
  store.commands.writeAnswer('goal', 'Schools use reading results when they plan lessons');
  store.commands.setStatus({ category: 'peer-learning', stage: 'use' }, 'running');
  return store.toJSON();
}

/** The force field this site begins with. */
export function firstForceField() {
  const store = createForcefieldBoardStore();
  const board = store.commands.addBoard();
  store.commands.setGoal(board, 'Teachers group pupils by their reading results');
  store.commands.rateForce(board, 'driver-networks', 'high');
  store.commands.rateForce(board, 'constraint-time', 'medium');
  return store.toJSON();
}
