import { describe, expect, it } from 'vitest';
import type { ChangeLabel } from '../document/index.ts';
import {
  balanceSentence,
  boardTitle,
  describeBoardChange,
  describeBoardPath,
} from './board.changes.ts';
import { createBoard, english } from './board.fixture.ts';
import { balanceOf } from './board.selectors.ts';
import type { ForcefieldBoardStore } from './board.store.ts';

const { t } = english;

/** What is said about each change. */
function listen(store: ForcefieldBoardStore): string[] {
  const said: string[] = [];
  store.subscribeChanges(({ label, after }) => said.push(describeBoardChange(label, after, t)));
  return said;
}

describe('what is said about a change', () => {
  it('[F17] names the force and what changed, never an id', () => {
    const { store, id } = createBoard('Goal');
    const said = listen(store);
    const { commands } = store;
    commands.rateForce(id, 'constraint-time', 'high');
    commands.moveForce(id, 'constraint-time', 0);
    commands.changeSide(id, 'constraint-time', 'driver');
    const own = commands.addForce(id, { side: 'driver', label: 'Champions' }) ?? '';
    commands.renameForce(id, own, 'Local champions');
    commands.setInfluence(id, 'constraint-time', 'partly');
    commands.setForceNotes(id, own, 'Since May');
    const action = commands.addAction(id, own, 'Meet') ?? '';
    const actor = commands.addActor(id, own, action, 'Schools') ?? '';
    commands.deleteActor(id, own, action, actor);
    commands.deleteAction(id, own, action);
    commands.deleteForce(id, own);
    store.undo();
    expect(said).toEqual([
      'Limited time: High',
      'Limited time: now number 1 among Constraints',
      'Sufficient time: moved to Drivers',
      'Added: Champions',
      'Renamed: Local champions',
      'Influence on Sufficient time',
      'Notes on Local champions',
      'Action added for Local champions',
      'Actor added for Local champions',
      'Actor deleted for Local champions',
      'Action deleted for Local champions',
      'Deleted: Local champions',
      'Deleted: Local champions',
    ]);
  });

  it('[F17] names the board by its goal, also when it is gone', () => {
    const { store, id } = createBoard('Use local evidence');
    const said = listen(store);
    store.commands.setContext(id, 'Two districts');
    store.commands.setGuided(id, false);
    store.commands.importTable({ goal: '', forces: [] });
    store.commands.duplicateBoard(id, 'Use it twice');
    store.commands.deleteBoard(id);
    expect(said).toEqual([
      'Context of Use local evidence',
      'Steps shown or hidden',
      'Table taken over: Board without a goal',
      'Board copied: Use it twice',
      'Board deleted: Use local evidence',
    ]);
  });

  it('[F17] has words for what it does not know, and quotes no more than a line', () => {
    const { store, id } = createBoard('x'.repeat(200));
    const say = (label: ChangeLabel) => describeBoardChange(label, store.toJSON(), t);
    expect(say({ name: 'force.rate', about: { board: id, force: 'gone' } })).toContain(
      'Unnamed force',
    );
    expect(say({ name: 'document.load' })).toBe('All boards');
    expect(say({ name: 'board.goal', about: { board: id } }).length).toBeLessThan(80);
    expect(boardTitle({ goal: ' \n ' }, t)).toBe('Board without a goal');
  });

  it('[F17] names the places in which two versions differ', () => {
    const { store, id } = createBoard('Goal');
    const say = (...path: string[]) => describeBoardPath(path, store.toJSON(), t);
    expect(say('boards', id, 'goal')).toBe('Goal: Goal');
    expect(say('boards', id, 'notes')).toBe('Notes on Goal');
    expect(say('boards', id)).toBe('Goal');
    expect(say('boards', id, 'forces', 'driver-time')).toBe('The force Sufficient time');
    expect(say('boards', id, 'forces', 'driver-time', 'importance')).toBe(
      'Importance of Sufficient time',
    );
    expect(say('boards', id, 'forces', 'driver-time', 'actions', 'a', 'text')).toBe(
      'Actions on Sufficient time',
    );
  });
});

describe('the balance in words', () => {
  it('[F7] says how many and how strong, what is unrated and what is assumed', () => {
    const { store, id, board } = createBoard();
    expect(balanceSentence(balanceOf(board()), t)).toBe(
      'No driver is rated yet. No constraint is rated yet. 14 forces are not rated yet.',
    );
    store.commands.rateForce(id, 'driver-time', 'high');
    store.commands.rateForce(id, 'constraint-time', 'medium');
    store.commands.rateForce(id, 'constraint-capacity', 'low');
    const whatIf = {
      aside: new Set(['constraint-capacity']),
      mitigated: new Set(['constraint-time']),
    };
    expect(balanceSentence(balanceOf(board(), whatIf), t)).toBe(
      '1 driver pushes with a strength of 3. No constraint is rated yet. 11 forces are not rated yet. 1 constraint is supposed mitigated; up to 1 of its strength may remain. 1 force is set aside.',
    );
  });
});
