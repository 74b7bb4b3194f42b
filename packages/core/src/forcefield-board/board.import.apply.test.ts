import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json';
import { toText } from '../document/index.ts';
import { FORCE_SIDES } from '../vocabulary/index.ts';
import { exampleBoard } from './board.example.ts';
import { boardToCsv } from './board.export.ts';
import { ANNEX_2, arabic, createBoard, english } from './board.fixture.ts';
import { type ImportOptions, previewImport } from './board.import.ts';
import { type Board, FORCE_SUBJECTS } from './board.schema.ts';
import { ENGLISH } from './board.words.ts';

const { t } = english;
const read = (text: string, options: Partial<ImportOptions> = {}) =>
  previewImport(text, { t, ...options });
const example: Board = { ...exampleBoard(t), order: 'a0' };

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
