import { describe, expect, it } from 'vitest';
import { createRatedBoard, whatIf } from './board.fixture.ts';
import { whatToWorkOnFirst } from './board.priorities.ts';
import type { Board } from './board.schema.ts';
import type { WhatIf } from './board.selectors.ts';

describe('what to work on first', () => {
  const named = (board: Board, assumed?: WhatIf) =>
    whatToWorkOnFirst(board, assumed).map(({ force, advice }) => `${advice} ${force.id}`);

  it('[F9] ranks high before medium, work before leverage before account, and leaves the rest', () => {
    const { board } = createRatedBoard({
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
    const { store, id, board } = createRatedBoard({
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
    const { store, id, board } = createRatedBoard({
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
    const { board } = createRatedBoard({
      'constraint-evidence': 'high',
      'constraint-time': 'high',
      'driver-time': 'high',
    });
    expect(named(board(), whatIf(['driver-time'], ['constraint-time']))).toEqual([
      'work-on constraint-evidence',
    ]);
  });
});
