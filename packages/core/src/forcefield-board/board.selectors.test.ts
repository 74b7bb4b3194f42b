import { describe, expect, it } from 'vitest';
import { exampleBoard } from './board.example.ts';
import { createBoard, english } from './board.fixture.ts';
import { whatToWorkOnFirst } from './board.priorities.ts';
import { type Board, IMPORTANCES, type Importance } from './board.schema.ts';
import {
  actionsOf,
  asksForActions,
  balanceOf,
  boardsInOrder,
  forcesOn,
  STRENGTH,
  type WhatIf,
} from './board.selectors.ts';
import { nextStep, planGap, stepsOf } from './board.steps.ts';

/** A board on which the forces named are rated. */
function rated(ratings: { readonly [force: string]: Importance }) {
  const page = createBoard('Goal');
  for (const [force, importance] of Object.entries(ratings)) {
    page.store.commands.rateForce(page.id, force, importance);
  }
  return { ...page, force: (id: string) => forceOf(page.board(), id) };
}

function forceOf(board: Board, id: string) {
  const force = board.forces[id];
  if (!force) throw new Error(`No force ${id}`);
  return force;
}

const whatIf = (aside: string[], mitigated: string[] = []): WhatIf => ({
  aside: new Set(aside),
  mitigated: new Set(mitigated),
});

describe('the forces of a side', () => {
  it('[F6] stand as people put them, or the strongest first and else as they were put', () => {
    const { board } = rated({
      'driver-time': 'high',
      'driver-evidence': 'low',
      'driver-capacity': 'high',
    });
    const ids = (arrangement: 'as-listed' | 'by-importance') =>
      forcesOn(board(), 'driver', arrangement).map(({ preset }) => preset);
    expect(ids('as-listed').slice(0, 3)).toEqual(['networks', 'evidence', 'political']);
    expect(ids('by-importance').slice(0, 4)).toEqual(['capacity', 'time', 'evidence', 'networks']);
  });

  it('[F3] are asked for actions when they are medium or high', () => {
    expect(IMPORTANCES.filter((importance) => asksForActions({ importance }))).toEqual([
      'medium',
      'high',
    ]);
    expect(IMPORTANCES.map((importance) => STRENGTH[importance])).toEqual([0, 1, 2, 3]);
  });

  it('[F3] show their actions only then, and blank ones never', () => {
    const { store, id, force } = rated({ 'driver-time': 'medium' });
    store.commands.addAction(id, 'driver-time', 'Free a day');
    store.commands.addAction(id, 'driver-time', '   ');
    expect(actionsOf(force('driver-time')).map(({ text }) => text)).toEqual(['Free a day']);
    store.commands.rateForce(id, 'driver-time', 'low');
    expect(actionsOf(force('driver-time'))).toEqual([]);
    store.commands.rateForce(id, 'driver-time', 'high');
    expect(actionsOf(force('driver-time'))).toHaveLength(1);
  });
});

describe('the balance', () => {
  const board = rated({
    'driver-time': 'high',
    'driver-evidence': 'low',
    'constraint-time': 'high',
    'constraint-capacity': 'medium',
    'constraint-networks': 'low',
  }).board();

  it('[F7] says how many and how strong on each side', () => {
    expect(balanceOf(board).driver).toMatchObject({
      counts: { unrated: 5, low: 1, medium: 0, high: 1 },
      rated: 2,
      strength: 4,
      remainder: 0,
    });
    expect(balanceOf(board).constraint).toMatchObject({ rated: 3, strength: 6, aside: 0 });
  });

  it('[F8] leaves out what is set aside, on either side', () => {
    const { driver, constraint } = balanceOf(
      board,
      whatIf(['driver-time', 'constraint-time', 'gone']),
    );
    expect(driver).toMatchObject({ rated: 1, strength: 1, aside: 1 });
    expect(constraint).toMatchObject({ rated: 2, strength: 3, aside: 1 });
  });

  it('[F8] leaves of a mitigated constraint at least nothing, at most one step less', () => {
    const all = ['constraint-time', 'constraint-capacity', 'constraint-networks'];
    const { constraint } = balanceOf(board, whatIf([], all));
    expect(constraint).toMatchObject({ rated: 0, strength: 0, remainder: 3, mitigated: 3 });
  });

  it('[F8] takes no driver and no unrated constraint for mitigated, and aside before it', () => {
    const assumed = ['driver-time', 'constraint-resources', 'constraint-time'];
    const { driver, constraint } = balanceOf(board, whatIf(['constraint-time'], assumed));
    expect(driver).toMatchObject({ strength: 4, mitigated: 0 });
    expect(constraint).toMatchObject({ strength: 3, mitigated: 0, aside: 1 });
  });
});

describe('what to work on first', () => {
  const named = (board: Board, assumed?: WhatIf) =>
    whatToWorkOnFirst(board, assumed).map(({ force, advice }) => `${advice} ${force.id}`);

  it('[F9] ranks high before medium, work before leverage before account, and leaves the rest', () => {
    const { board } = rated({
      'driver-networks': 'high',
      'driver-political': 'medium',
      'driver-policies': 'low',
      'constraint-time': 'high',
      'constraint-capacity': 'high',
      'constraint-evidence': 'medium',
      'constraint-resources': 'medium',
    });
    expect(named(board())).toEqual([
      'work-on constraint-capacity',
      'leverage driver-networks',
      'account-for constraint-time',
      'work-on constraint-evidence',
      'leverage driver-political',
      'account-for constraint-resources',
    ]);
  });

  it('[F9] ranks by influence, then by a lever at hand, then by what is missing', () => {
    const { store, id, board } = rated({
      'constraint-networks': 'high',
      'constraint-evidence': 'high',
      'constraint-political': 'high',
      'constraint-policies': 'high',
      'constraint-capacity': 'high',
      'driver-evidence': 'medium',
    });
    store.commands.setInfluence(id, 'constraint-political', 'partly');
    store.commands.setInfluence(id, 'constraint-policies', '');
    const action = store.commands.addAction(id, 'constraint-networks', 'Meet') ?? '';
    store.commands.addActor(id, 'constraint-networks', action, 'Schools');
    expect(named(board()).slice(0, 5)).toEqual([
      'work-on constraint-evidence',
      'work-on constraint-capacity',
      'work-on constraint-networks',
      'work-on constraint-political',
      'work-on constraint-policies',
    ]);
    expect(whatToWorkOnFirst(board()).map(({ missing }) => missing)).toEqual([
      'actions',
      'actions',
      undefined,
      'actions',
      'actions',
      'actions',
    ]);
  });

  it('[F9] names the mirrored driver as a lever only while it is strong and counts', () => {
    const { store, id, board } = rated({
      'constraint-evidence': 'high',
      'driver-evidence': 'high',
    });
    const lever = (assumed?: WhatIf) =>
      whatToWorkOnFirst(board(), assumed).find(({ force }) => force.side === 'constraint')?.lever
        ?.id;
    expect(lever()).toBe('driver-evidence');
    expect(lever(whatIf(['driver-evidence']))).toBeUndefined();
    store.commands.rateForce(id, 'driver-evidence', 'low');
    expect(lever()).toBeUndefined();
  });

  it('[F8] leaves out what is set aside or supposed mitigated', () => {
    const { board } = rated({
      'constraint-evidence': 'high',
      'constraint-time': 'high',
      'driver-time': 'high',
    });
    expect(named(board(), whatIf(['driver-time'], ['constraint-time']))).toEqual([
      'work-on constraint-evidence',
    ]);
  });
});

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
    const { store, id, board, force } = rated({ 'driver-time': 'high', 'driver-evidence': 'low' });
    const step = (name: string) => stepsOf(board()).find((one) => one.step === name);
    expect(step('drivers')?.missing).not.toContain('driver-time');
    expect(step('drivers')?.missing).toHaveLength(5);
    expect(step('driver-actions')).toMatchObject({
      status: 'open',
      total: 1,
      missing: ['driver-time'],
    });
    const action = store.commands.addAction(id, 'driver-time', 'Free a day') ?? '';
    expect(planGap(force('driver-time'))).toBe('actors');
    store.commands.addActor(id, 'driver-time', action, 'Ministry');
    expect(step('driver-actions')).toMatchObject({ status: 'done', missing: [] });
    store.commands.addAction(id, 'driver-time', 'Second');
    expect(planGap(force('driver-time'))).toBe('actors');
    expect(planGap(force('driver-evidence'))).toBeUndefined();
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
