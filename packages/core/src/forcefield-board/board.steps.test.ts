import { describe, expect, it } from 'vitest';
import { exampleBoard } from './board.example.ts';
import { createBoard, createRatedBoard, english, forceOf } from './board.fixture.ts';
import { boardsInOrder } from './board.selectors.ts';
import { nextStep, planGap, stepsOf } from './board.steps.ts';

describe('the five steps', () => {
  it('[F10] begin at the goal and wait with actions until something is rated', () => {
    const { board } = createBoard();
    const steps = stepsOf(board());
    expect(steps.map(({ step, status, total }) => [step, status, total])).toEqual([
      ['goal', 'open', 0],
      ['drivers', 'open', 7],
      ['constraints', 'open', 7],
      ['driver-actions', 'waiting', 0],
      ['constraint-actions', 'waiting', 0],
    ]);
    expect(nextStep(steps)).toBe('goal');
  });

  it('[F10] name the forces that lack a rating, an action or an actor', () => {
    const { store, id, board } = createRatedBoard({
      'driver-time': 'high',
      'driver-evidence': 'low',
    });
    const step = (name: string) => stepsOf(board()).find((one) => one.step === name);
    expect(step('drivers')?.missing).not.toContain('driver-time');
    expect(step('drivers')?.missing).toHaveLength(5);
    expect(step('driver-actions')).toMatchObject({
      status: 'open',
      total: 1,
      missing: ['driver-time'],
    });
    const action = store.commands.addAction(id, 'driver-time', 'Free a day') ?? '';
    expect(planGap(forceOf(board(), 'driver-time'))).toBe('actors');
    store.commands.addActor(id, 'driver-time', action, 'Ministry');
    expect(step('driver-actions')).toMatchObject({ status: 'done', missing: [] });
    store.commands.addAction(id, 'driver-time', 'Second');
    expect(planGap(forceOf(board(), 'driver-time'))).toBe('actors');
    expect(planGap(forceOf(board(), 'driver-evidence'))).toBeUndefined();
  });

  it('[F10] are done when all is rated low, as then no action is asked for', () => {
    const { store, id, board } = createBoard('Goal');
    for (const force of Object.keys(board().forces)) store.commands.rateForce(id, force, 'low');
    expect(stepsOf(board()).map(({ status }) => status)).toEqual(Array(5).fill('done'));
    expect(nextStep(stepsOf(board()))).toBeUndefined();
  });

  it('[F10] stay open on a side without forces', () => {
    const { store, id, board } = createBoard('Goal');
    for (const force of Object.keys(board().forces)) store.commands.deleteForce(id, force);
    expect(stepsOf(board()).map(({ status }) => status)).toEqual([
      'done',
      'open',
      'open',
      'waiting',
      'waiting',
    ]);
  });
});

describe('the example', () => {
  it('[F1] is a board that can be read, with a plan for what is medium or high', () => {
    const { store } = createBoard();
    const id = store.commands.addBoard(exampleBoard(english.t));
    const board = boardsInOrder(store.getState().document).find((one) => one.id === id);
    if (!board) throw new Error('The example is missing.');
    const [goal, drivers, constraints, ...plans] = stepsOf(board);
    expect(goal?.status).toBe('done');
    expect([drivers?.missing, constraints?.missing]).toEqual([
      ['driver-time', 'driver-resources'],
      ['constraint-policies', 'constraint-resources'],
    ]);
    expect(plans.map(({ status }) => status)).toEqual(['done', 'done']);
    expect(createBoard().store.load(store.toJSON())).toBeUndefined();
  });
});
