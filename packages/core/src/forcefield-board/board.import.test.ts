import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT_LENGTH, toText } from '../document/index.ts';
import { toCsv } from '../formats/index.ts';
import { ANNEX_2, boardOf, createBoard, createStore, english } from './board.fixture.ts';
import { type ImportOptions, MAX_IMPORT_ROWS, previewImport } from './board.import.ts';

const { t } = english;
const read = (text: string, options: Partial<ImportOptions> = {}) =>
  previewImport(text, { t, ...options });

describe('the table of Annex 2', () => {
  it('[F12] is read from the form in the report, with its headings and its habits', () => {
    const { goal, forces, problems, ignoredColumns } = read(ANNEX_2);
    expect({ goal, problems, ignoredColumns }).toEqual({
      goal: 'Teachers use assessment results',
      problems: [],
      ignoredColumns: [],
    });
    expect(forces).toEqual([
      {
        row: 3,
        side: 'driver',
        preset: 'capacity',
        label: '',
        match: undefined,
        importance: 'high',
        actions: [
          { text: 'Coach school leaders', actors: ['Coaches'] },
          { text: 'Run a course', actors: ['University'] },
        ],
        notes: 'Since 2023',
      },
      expect.objectContaining({
        row: 4,
        preset: '',
        label: 'Local champions',
        importance: 'medium',
        actions: [
          { text: 'Invite them', actors: ['Unions', 'Ministry of Education, Science and Sport'] },
        ],
      }),
      expect.objectContaining({ row: 6, side: 'constraint', preset: 'time', importance: 'low' }),
    ]);
  });

  it.each([
    ['tabs', '\t'],
    ['semicolons', ';'],
    ['commas', ','],
  ])(
    '[F12] is read with %s, without any heading, in the columns of Annex 2',
    (_name, delimiter) => {
      const { forces } = read(
        ['Limited time', 'high', 'Plan ahead', 'Ministry', 'x'].join(delimiter),
      );
      expect(forces).toMatchObject([
        {
          side: 'constraint',
          preset: 'time',
          importance: 'high',
          notes: 'x',
          actions: [{ text: 'Plan ahead', actors: ['Ministry'] }],
        },
      ]);
    },
  );

  it('[F12] finds columns in another order, a side column, and leaves others out by name', () => {
    const { forces, ignoredColumns } = read(
      'Notes,Owner,Force,Side,Importance,Budget\nn,Ana,Champions,driver,3,7\n,,Floods,Constraints,1,',
    );
    expect(forces).toMatchObject([
      { label: 'Champions', side: 'driver', importance: 'high', notes: 'n', actions: [] },
      { label: 'Floods', side: 'constraint', importance: 'low' },
    ]);
    expect(ignoredColumns).toEqual(['Owner', 'Budget']);
  });

  it('[F12] understands the reader’s language and English side by side', () => {
    const french = (key: Parameters<typeof t>[0]) =>
      ({
        'board.importance.high': 'Élevée',
        'vocabulary.side.drivers': 'Leviers',
        'board.column.importance': 'Importance',
        'board.force.driver.time': 'Assez de temps',
      })[key as string] ?? key;
    const { forces } = read('Leviers,Importance\nAssez de temps,élevée\nStrong capacity,high', {
      t: french,
    });
    expect(forces).toMatchObject([
      { preset: 'time', side: 'driver', importance: 'high' },
      { preset: 'capacity', side: 'driver', importance: 'high' },
    ]);
  });

  it('[F12] takes rows of one name for one force, and a row without a name for the one above', () => {
    const { forces } = read(
      'Constraints,Importance,Actions,Actors\nLimited time,high,One,A\n,,Two,B\nLimited capacity,low,,\nlimited  time,low,Three,C\n,,,D',
    );
    expect(forces).toMatchObject([
      {
        importance: 'high',
        actions: [
          { text: 'One', actors: ['A'] },
          { text: 'Two', actors: ['B'] },
          { text: 'Three', actors: ['C', 'D'] },
        ],
      },
      { importance: 'low', actions: [] },
    ]);
  });

  it('[F12] gives every action the actors of its cell when they do not go line by line', () => {
    const { forces } = read('Drivers,Actions,Actors\nChampions,"1. One\n2) Two","A; B"');
    expect(forces[0]?.actions).toEqual([
      { text: 'One', actors: ['A', 'B'] },
      { text: 'Two', actors: ['A', 'B'] },
    ]);
  });

  it('[F12] reads a section that is headed by a side alone, and takes “goal” for a force below', () => {
    const { forces, goal } = read('Goal,Read\nDrivers\nGoal,high\nConstraint:\nFloods,low');
    expect(goal).toBe('Read');
    expect(forces).toMatchObject([
      { label: 'Goal', side: 'driver' },
      { label: 'Floods', side: 'constraint' },
    ]);
  });
});

describe('the report of a table', () => {
  it('[F13] says row by row what was not understood, and keeps all the rest', () => {
    const { forces, problems } = read(
      [
        'Force,Importance,Actions,Actors,Notes',
        ',,Lost,,',
        'Champions,high,,,',
        'Strong capacity,very,,Coaches,',
        `Strong,low,,,${'x'.repeat(MAX_TEXT_LENGTH + 1)}`,
        'Limited time,high,,,',
      ].join('\n'),
    );
    expect(problems).toEqual([
      { row: 2, reason: 'no-force', found: 'Lost' },
      { row: 3, reason: 'no-side', found: 'Champions' },
      { row: 4, reason: 'importance', found: 'very' },
      { row: 4, reason: 'no-action', found: 'Coaches' },
      { row: 5, reason: 'too-long', found: 'x'.repeat(80) },
    ]);
    expect(forces).toMatchObject([
      { preset: 'capacity', importance: undefined, notes: 'Coaches' },
      { preset: 'time', importance: 'high' },
    ]);
  });

  it('[F13] asks for no side when the board knows the force, or when one is assumed', () => {
    const { store, id, board } = createBoard();
    const own = store.commands.addForce(id, { side: 'constraint', label: 'Floods' });
    expect(read('Floods,high', { board: board() }).forces).toMatchObject([
      { side: 'constraint', match: own },
    ]);
    expect(read('Storms,high', { board: board() }).problems).toMatchObject([{ reason: 'no-side' }]);
    expect(read('Storms,high', { assumedSide: 'constraint' })).toMatchObject({
      problems: [],
      forces: [{ side: 'constraint', label: 'Storms' }],
    });
  });

  it('[F13] names the row at which a text is no table, and takes nothing of it', () => {
    expect(read('Drivers,Importance\nTime,"high\n')).toEqual({
      goal: '',
      forces: [],
      problems: [{ row: 2, reason: 'unclosed-quote', found: '' }],
      ignoredColumns: [],
    });
    expect(read('x'.repeat(5_000_001)).problems).toMatchObject([{ reason: 'too-large' }]);
    expect(read('')).toMatchObject({ forces: [], problems: [] });
  });

  it('[F13] reads 5,000 rows and says where it stopped', () => {
    const rows = Array.from({ length: MAX_IMPORT_ROWS + 9 }, (_, index) => [
      `Force ${index}`,
      'high',
      'Do "it", now',
      '=1+1',
    ]);
    const preview = read(toCsv([['Drivers', 'Importance', 'Actions', 'Actors'], ...rows]));
    expect(preview.forces).toHaveLength(MAX_IMPORT_ROWS - 1);
    expect(preview.problems).toEqual([
      { row: MAX_IMPORT_ROWS + 1, reason: 'too-many-rows', found: '10' },
    ]);
    const store = createStore();
    const id = store.commands.importTable(preview) ?? '';
    expect(Object.keys(boardOf(store, id).forces)).toHaveLength(MAX_IMPORT_ROWS - 1);
    store.undo();
    expect(store.toJSON().boards).toEqual({});
  });

  it('[F13] throws for no text whatever', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'Drivers',
        'Constraint',
        'Importance',
        'Actions',
        'Actors',
        'Goal',
        'high',
        'Limited time',
        '',
        '\n',
        '; ;',
        '"',
      ),
    );
    const table = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(table, fc.string(), (rows, raw) => {
        const store = createStore();
        store.commands.importTable(read(toCsv(rows)));
        read(raw);
        expect(createStore(toText(store.toJSON())).toJSON()).toEqual(store.toJSON());
      }),
      { numRuns: 500 },
    );
  }, 30_000);
});
