import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORCE_SIDES } from '../vocabulary/index.ts';
import { exampleBoard } from './board.example.ts';
import { boardToCsv } from './board.export.ts';
import { boardOf, createBoard, english } from './board.fixture.ts';
import { type ImportOptions, previewImport } from './board.import.ts';
import { type Board, IMPORTANCES } from './board.schema.ts';
import { normalized } from './board.words.ts';

const { t } = english;
const read = (text: string, options: Partial<ImportOptions> = {}) =>
  previewImport(text, { t, ...options });
const example: Board = { ...exampleBoard(t), order: 'a0' };

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
        store.transact('fill', () => {
          for (const one of all) {
            const added = commands.addForce(id, one) ?? '';
            commands.rateForce(id, added, one.importance);
            commands.setForceNotes(id, added, one.notes);
            for (const [text, actors] of one.actions) {
              const action = commands.addAction(id, added, text) ?? '';
              for (const actor of actors) commands.addActor(id, added, action, actor);
            }
          }
        });
        const csv = boardToCsv(board(), t);
        const preview = read(csv);
        expect(preview.problems).toEqual([]);
        const copy = commands.importTable(preview) ?? '';
        expect(boardToCsv(boardOf(store, copy), t)).toBe(csv);
      }),
      { numRuns: 500 },
    );
  }, 30_000);
});
