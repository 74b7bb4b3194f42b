import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json';
import { MAX_TEXT_LENGTH, toText } from '../document/index.ts';
import { toCsv } from '../formats/index.ts';
import { FORCE_SIDES } from '../vocabulary/index.ts';
import { exampleBoard } from './board.example.ts';
import { boardToCsv } from './board.export.ts';
import { arabic, boardOf, createBoard, createStore, english } from './board.fixture.ts';
import { type ImportOptions, MAX_IMPORT_ROWS, previewImport } from './board.import.ts';
import { type Board, FORCE_SUBJECTS, IMPORTANCES } from './board.schema.ts';
import { ENGLISH, normalized } from './board.words.ts';

const { t } = english;
const read = (text: string, options: Partial<ImportOptions> = {}) =>
  previewImport(text, { t, ...options });
const example: Board = { ...exampleBoard(t), order: 'a0' };

const ANNEX_2 = toCsv([
  ['Evidence use goal', 'Teachers use assessment results'],
  [
    'Drivers',
    'Importance (low/medium/high) (consider presence, ease of leveraging)',
    'Supporting Actions (for medium/high importance)',
    'Supporting Actors (for medium/high importance)',
    'Notes',
  ],
  [
    'Strong capacity',
    'High',
    '- Coach school leaders\n- Run a course',
    'Coaches\nUniversity',
    'Since 2023',
  ],
  [
    'Local champions',
    'medium',
    'Invite them',
    'Unions; Ministry of Education, Science and Sport',
    '',
  ],
  [
    'Constraint',
    'Importance (low/medium/high)',
    'Supporting Actions',
    'Supporting Actors',
    'Notes',
  ],
  ['Limited time', 'L', '', '', ''],
]);

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
  });
});

describe('a table that is taken over', () => {
  it('[F12] adds and rates, removes nothing, and doubles nothing when it is taken over again', () => {
    const { store, id, board } = createBoard('Mine');
    store.commands.rateForce(id, 'driver-capacity', 'low');
    store.commands.setForceNotes(id, 'driver-capacity', 'Mine');
    const mine = store.commands.addAction(id, 'driver-capacity', 'Run a course') ?? '';
    store.commands.addActor(id, 'driver-capacity', mine, 'Network');
    store.commands.rateForce(id, 'constraint-networks', 'high');
    store.commands.importTable(read(ANNEX_2, { board: board() }), id);
    const capacity = board().forces['driver-capacity'];
    expect(board().goal).toBe('Mine');
    expect(capacity).toMatchObject({ importance: 'high', notes: 'Mine\nSince 2023' });
    expect(Object.values(capacity?.actions ?? {}).map(({ text }) => text)).toEqual([
      'Run a course',
      'Coach school leaders',
    ]);
    expect(Object.values(capacity?.actions[mine]?.actors ?? {}).map(({ name }) => name)).toEqual([
      'Network',
      'University',
    ]);
    expect(board().forces['constraint-networks']?.importance).toBe('high');
    expect(Object.keys(board().forces)).toHaveLength(15);
    const once = toText(store.toJSON());
    store.commands.importTable(read(ANNEX_2, { board: board() }), id);
    expect(toText(store.toJSON())).toBe(once);
    store.undo();
    expect(Object.keys(board().forces)).toHaveLength(14);
  });

  it('[F12] leaves a rating that the table calls not rated', () => {
    const { store, id, board } = createBoard();
    const table = boardToCsv(board(), t);
    store.commands.rateForce(id, 'driver-time', 'high');
    store.commands.importTable(read(table, { board: board() }), id);
    expect(board().forces['driver-time']?.importance).toBe('high');
  });

  it('[F12] reads an English table on an Arabic board without doubling the report’s forces', () => {
    const { store, id, board } = createBoard();
    store.commands.importTable(
      previewImport(boardToCsv(example, t), { t: arabic.t, board: board() }),
      id,
    );
    expect(Object.keys(board().forces)).toHaveLength(14);
    expect(board().forces['constraint-time']?.importance).toBe('high');
  });
});

describe('the CSV', () => {
  it('[F11] has the goal on top and the columns of Annex 2, a row for each action', () => {
    const rows = boardToCsv(example, t).split('\r\n');
    expect(rows[1]).toBe('Drivers,Importance,Supporting actions,Supporting actors,Notes');
    expect(rows[9]).toBe('Constraints,Importance,Supporting actions,Supporting actors,Notes');
    expect(rows[7]).toBe('Sufficient time,Not rated,,,');
  });

  it('[F11] leaves out actions that are hidden, and makes formulas harmless', () => {
    const { store, id, board } = createBoard('=1+1');
    store.commands.rateForce(id, 'driver-time', 'high');
    store.commands.addAction(id, 'driver-time', '@SUM(A1)');
    expect(boardToCsv(board(), t)).toContain("'@SUM(A1)");
    expect(boardToCsv(board(), t)).toContain("'=1+1");
    store.commands.rateForce(id, 'driver-time', 'low');
    expect(boardToCsv(board(), t)).not.toContain('SUM');
  });

  it('[F12] is read back without loss, whatever was written', () => {
    const line = fc
      .oneof(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.constantFrom('- a', '1. b', 'a; b', '=1+1', '"q"', 'a,b', "'x", 'عربي', '😀', 'x\t;y'),
      )
      .map((text) => text.replace(/[\r\n]+/g, ' ').trim())
      .filter((text) => text !== '');
    const notes = fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n'));
    const force = fc.record({
      side: fc.constantFrom(...FORCE_SIDES),
      label: line.map((text) => `Own ${text}`),
      importance: fc.constantFrom(...IMPORTANCES),
      notes,
      actions: fc.array(fc.tuple(line, fc.array(line, { maxLength: 3 })), { maxLength: 3 }),
    });
    const forces = fc.uniqueArray(force, {
      selector: ({ side, label }) => side + normalized(label),
      maxLength: 8,
    });
    fc.assert(
      fc.property(forces, notes, (all, goal) => {
        const { store, id, board } = createBoard(goal);
        const { commands } = store;
        for (const one of all) {
          const added = commands.addForce(id, one) ?? '';
          commands.rateForce(id, added, one.importance);
          commands.setForceNotes(id, added, one.notes);
          for (const [text, actors] of one.actions) {
            const action = commands.addAction(id, added, text) ?? '';
            for (const actor of actors) commands.addActor(id, added, action, actor);
          }
        }
        const csv = boardToCsv(board(), t);
        const preview = read(csv);
        expect(preview.problems).toEqual([]);
        const copy = commands.importTable(preview) ?? '';
        expect(boardToCsv(boardOf(store, copy), t)).toBe(csv);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the English words', () => {
  it('[F12] are those of the catalogue', () => {
    for (const side of FORCE_SIDES) {
      for (const subject of FORCE_SUBJECTS) {
        expect(ENGLISH.names[side][subject]).toBe(
          en[`board.force.${side}.${subject}`].toLowerCase(),
        );
      }
    }
  });
});
