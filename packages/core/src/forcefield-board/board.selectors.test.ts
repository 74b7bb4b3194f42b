import { describe, expect, it } from 'vitest';
import { createRatedBoard, forceOf, whatIf } from './board.fixture.ts';
import { IMPORTANCES } from './board.schema.ts';
import { actionsOf, asksForActions, balanceOf, forcesOn, STRENGTH } from './board.selectors.ts';

describe('the forces of a side', () => {
  it('[F6] stand as people put them, or the strongest first and else as they were put', () => {
    const { board } = createRatedBoard({
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
    const { store, id, board } = createRatedBoard({ 'driver-time': 'medium' });
    store.commands.addAction(id, 'driver-time', 'Free a day');
    store.commands.addAction(id, 'driver-time', '   ');
    expect(actionsOf(forceOf(board(), 'driver-time')).map(({ text }) => text)).toEqual([
      'Free a day',
    ]);
    store.commands.rateForce(id, 'driver-time', 'low');
    expect(actionsOf(forceOf(board(), 'driver-time'))).toEqual([]);
    store.commands.rateForce(id, 'driver-time', 'high');
    expect(actionsOf(forceOf(board(), 'driver-time'))).toHaveLength(1);
  });
});

describe('the balance', () => {
  const board = createRatedBoard({
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
