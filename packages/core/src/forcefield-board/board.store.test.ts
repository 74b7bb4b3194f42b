import { describe, expect, it } from 'vitest';
import { MAX_TEXT_LENGTH, toText } from '../document/index.ts';
import { FORCE_SIDES } from '../vocabulary/index.ts';
import { newBoard } from './board.catalogue.ts';
import { createBoard, createStore } from './board.fixture.ts';
import { FORCE_SUBJECTS } from './board.schema.ts';
import { forcesOn } from './board.selectors.ts';

const idsOn = (
  { board }: Pick<ReturnType<typeof createBoard>, 'board'>,
  side: 'driver' | 'constraint',
) => forcesOn(board(), side).map(({ id }) => id);

describe('a board', () => {
  it('[F1] begins with the 14 mirrored forces of Annex 2, none rated', () => {
    const { board } = createBoard();
    for (const side of FORCE_SIDES) {
      const forces = forcesOn(board(), side);
      expect(forces.map(({ preset }) => preset)).toEqual(FORCE_SUBJECTS);
      expect(forces.map(({ id }) => id)).toEqual(FORCE_SUBJECTS.map((one) => `${side}-${one}`));
      expect(
        forces.every(({ importance, label }) => importance === 'unrated' && label === ''),
      ).toBe(true);
    }
    expect(board().guided).toBe(true);
  });

  it('[F2] says of each constraint what section 3.5 says, and nothing of drivers', () => {
    const { forces } = newBoard();
    const influence = (side: string) =>
      FORCE_SUBJECTS.map((subject) => forces[`${side}-${subject}`]?.influence);
    expect(influence('driver')).toEqual(['', '', '', '', '', '', '']);
    expect(
      Object.fromEntries(FORCE_SUBJECTS.map((one, at) => [one, influence('constraint')[at]])),
    ).toEqual({
      networks: 'can-mitigate',
      evidence: 'can-mitigate',
      capacity: 'can-mitigate',
      political: 'outside',
      policies: 'outside',
      time: 'outside',
      resources: 'outside',
    });
  });

  it('[F4] is copied behind itself with everything on it, and the copy is its own', () => {
    const { store, id, board } = createBoard('One');
    const last = store.commands.addBoard(newBoard('Last'));
    store.commands.rateForce(id, 'driver-time', 'high');
    const copy = store.commands.duplicateBoard(id, 'Two') ?? '';
    const { boards } = store.toJSON();
    expect(boards[copy]?.forces).toEqual(boards[id]?.forces);
    expect(
      Object.keys(boards).sort((a, b) =>
        (boards[a]?.order ?? '') < (boards[b]?.order ?? '') ? -1 : 1,
      ),
    ).toEqual([id, copy, last]);
    store.commands.rateForce(copy, 'driver-time', 'low');
    expect(board().forces['driver-time']?.importance).toBe('high');
    expect(store.commands.duplicateBoard('gone', 'Three')).toBeUndefined();
  });

  it('[F4] comes back whole when its deletion is undone', () => {
    const { store, id } = createBoard('Goal');
    store.commands.addAction(id, 'driver-time', 'Save time');
    const before = toText(store.toJSON());
    store.commands.deleteBoard(id);
    expect(store.toJSON().boards).toEqual({});
    store.undo();
    expect(toText(store.toJSON())).toBe(before);
  });
});

describe('the commands', () => {
  it('[F3] keep the actions of a force whose importance is lowered', () => {
    const { store, id, board } = createBoard();
    store.commands.rateForce(id, 'driver-time', 'high');
    const action = store.commands.addAction(id, 'driver-time', 'Free a day') ?? '';
    store.commands.addActor(id, 'driver-time', action, 'Ministry');
    const before = board().forces['driver-time']?.actions;
    store.commands.rateForce(id, 'driver-time', 'low');
    expect(board().forces['driver-time']?.actions).toEqual(before);
    store.commands.rateForce(id, 'driver-time', 'unrated');
    expect(board().forces['driver-time']?.actions).toEqual(before);
  });

  it('[F4] make typing in one field one step, and typing in another the next', () => {
    const { store, id, board } = createBoard();
    store.endGesture();
    for (const text of ['S', 'Sa', 'Save']) store.commands.setContext(id, text);
    for (const text of ['N', 'No']) store.commands.setForceNotes(id, 'driver-time', text);
    store.undo();
    expect([board().context, board().forces['driver-time']?.notes]).toEqual(['Save', '']);
    store.undo();
    expect(board().context).toBe('');
  });

  it('[F5] make no step of a record that is gone, or of what is already so', () => {
    const { store, id } = createBoard();
    const action = store.commands.addAction(id, 'driver-time', 'One') ?? '';
    let changes = 0;
    store.subscribeChanges(() => {
      changes += 1;
    });
    const { commands } = store;
    for (const [board, force] of [
      ['gone', 'driver-time'],
      [id, 'gone'],
      [id, 'constructor'],
    ] as const) {
      commands.rateForce(board, force, 'high');
      commands.renameForce(board, force, 'x');
      commands.setInfluence(board, force, 'partly');
      commands.setForceNotes(board, force, 'x');
      commands.moveForce(board, force, 0);
      commands.changeSide(board, force, 'driver');
      commands.deleteForce(board, force);
      expect(commands.addAction(board, force, 'x')).toBeUndefined();
      expect(commands.addActor(board, force, action, 'x')).toBeUndefined();
      commands.setActionText(board, force, action, 'x');
      commands.moveAction(board, force, action, 0);
      commands.deleteAction(board, force, action);
      commands.renameActor(board, force, action, 'gone', 'x');
      commands.deleteActor(board, force, action, 'gone');
    }
    expect(commands.addForce('gone', { side: 'driver', label: 'x' })).toBeUndefined();
    expect(commands.importTable({ goal: '', forces: [] }, 'gone')).toBeUndefined();
    commands.setGoal('gone', 'x');
    commands.setGuided('constructor', false);
    commands.deleteBoard('gone');
    commands.rateForce(id, 'driver-time', 'unrated');
    commands.moveForce(id, 'driver-networks', -3);
    commands.moveForce(id, 'driver-resources', 99);
    commands.changeSide(id, 'driver-time', 'driver');
    expect(changes).toBe(0);
  });

  it('[F5] refuse a value that is no choice and change nothing', () => {
    const { store, id } = createBoard();
    const before = toText(store.toJSON());
    expect(() => store.commands.rateForce(id, 'driver-time', 'huge' as 'high')).toThrow(
      '“huge” is none of “unrated”, “low”, “medium”, “high”.',
    );
    expect(() => store.commands.setInfluence(id, 'driver-time', 'no' as 'partly')).toThrow(
      RangeError,
    );
    expect(() => store.commands.changeSide(id, 'driver-time', 'left' as 'driver')).toThrow(
      RangeError,
    );
    expect(() => store.commands.addForce(id, { side: 'driver', preset: 'x' as 'time' })).toThrow(
      RangeError,
    );
    expect(toText(store.toJSON())).toBe(before);
  });

  it('[F5] take a text as far as a field holds it, and a name on one line', () => {
    const { store, id, board } = createBoard();
    store.commands.setGoal(id, `Two\nlines ${'x'.repeat(MAX_TEXT_LENGTH)}`);
    store.commands.renameForce(id, 'driver-time', 'Two \r\n\n  lines');
    const action = store.commands.addAction(id, 'driver-time', 'a\nb') ?? '';
    const actor = store.commands.addActor(id, 'driver-time', action, 'c\nd') ?? '';
    expect(board().goal).toHaveLength(MAX_TEXT_LENGTH);
    expect(board().forces['driver-time']).toMatchObject({
      label: 'Two lines',
      actions: { [action]: { text: 'a b', actors: { [actor]: { name: 'c d' } } } },
    });
    expect(createStore(store.toJSON()).toJSON()).toEqual(store.toJSON());
  });

  it('[F6] move a force along its side, in one step', () => {
    const page = createBoard();
    const { store, id } = page;
    store.commands.moveForce(id, 'driver-resources', 0);
    expect(idsOn(page, 'driver').slice(0, 2)).toEqual(['driver-resources', 'driver-networks']);
    store.commands.moveForce(id, 'driver-resources', 99);
    expect(idsOn(page, 'driver').at(-1)).toBe('driver-resources');
    store.undo();
    expect(idsOn(page, 'driver')[0]).toBe('driver-resources');
    expect(idsOn(page, 'constraint')).toHaveLength(7);
  });

  it('[F6] take a force to the other side with all that was written on it', () => {
    const page = createBoard();
    const { store, id, board } = page;
    store.commands.rateForce(id, 'driver-capacity', 'high');
    store.commands.setForceNotes(id, 'driver-capacity', 'Said twice');
    store.commands.changeSide(id, 'driver-capacity', 'constraint', 1);
    expect(idsOn(page, 'constraint')[1]).toBe('driver-capacity');
    expect(board().forces['driver-capacity']).toMatchObject({
      side: 'constraint',
      preset: 'capacity',
      importance: 'high',
      notes: 'Said twice',
      influence: 'can-mitigate',
    });
    store.commands.setInfluence(id, 'driver-capacity', 'outside');
    store.commands.changeSide(id, 'driver-capacity', 'driver');
    store.commands.changeSide(id, 'driver-capacity', 'constraint');
    expect(idsOn(page, 'constraint').at(-1)).toBe('driver-capacity');
    expect(board().forces['driver-capacity']?.influence).toBe('outside');
  });

  it('[F6] bring a deleted preset back under its id, and a second one under its own', () => {
    const page = createBoard();
    const { store, id } = page;
    store.commands.deleteForce(id, 'constraint-time');
    expect(idsOn(page, 'constraint')).not.toContain('constraint-time');
    const preset = { side: 'constraint', preset: 'time' } as const;
    expect(store.commands.addForce(id, preset)).toBe('constraint-time');
    const second = store.commands.addForce(id, preset);
    expect(idsOn(page, 'constraint').slice(-2)).toEqual(['constraint-time', second]);
    expect(page.board().forces['constraint-time']?.influence).toBe('outside');
  });

  it('[F6] reorder and delete actions and actors', () => {
    const { store, id, board } = createBoard();
    const { commands } = store;
    const one = commands.addAction(id, 'driver-time', 'One') ?? '';
    const two = commands.addAction(id, 'driver-time', 'Two') ?? '';
    const actor = commands.addActor(id, 'driver-time', two, 'Ministry') ?? '';
    commands.renameActor(id, 'driver-time', two, actor, 'Unions');
    commands.setActionText(id, 'driver-time', two, 'Second');
    commands.moveAction(id, 'driver-time', two, 0);
    const actions = board().forces['driver-time']?.actions ?? {};
    expect(actions[two]).toMatchObject({ text: 'Second', actors: { [actor]: { name: 'Unions' } } });
    expect((actions[two]?.order ?? '') < (actions[one]?.order ?? '')).toBe(true);
    commands.deleteActor(id, 'driver-time', two, actor);
    commands.deleteAction(id, 'driver-time', one);
    expect(board().forces['driver-time']?.actions).toEqual({
      [two]: { text: 'Second', order: actions[two]?.order, actors: {} },
    });
  });
});
