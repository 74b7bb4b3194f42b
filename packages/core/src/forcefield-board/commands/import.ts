import {
  clipLine,
  clipText,
  type Draft,
  inOrder,
  orderAtEnd,
  recordAt,
} from '../../document/index.ts';
import { newBoard, newForce } from '../board.catalogue.ts';
import type { ImportedForce, ImportPreview } from '../board.import.ts';
import type { Board, Force } from '../board.schema.ts';
import { onSide } from '../board.selectors.ts';
import type { BoardEditor } from './edit.ts';
import { freePresetId } from './forces.ts';

/** What can be done with a table that was read. */
export interface ImportCommands {
  /**
   * Takes a table over, as one step. Into a board it adds and rates but removes nothing: what is
   * there already is not doubled. Without a board it becomes a new one with just these forces.
   * Returns the board's id, or `undefined` when there is no such board.
   */
  importTable(
    table: Pick<ImportPreview, 'goal' | 'forces'>,
    into?: string | undefined,
  ): string | undefined;
}

export function importCommands({ read, newId, change }: BoardEditor): ImportCommands {
  return {
    importTable({ goal, forces }, into) {
      if (into !== undefined && !recordAt(read().boards, into)) return undefined;
      const id = into ?? newId();
      change({ name: 'board.import', about: { board: id, count: forces.length } }, ({ boards }) => {
        boards[id] ??= { ...newBoard(clipText(goal)), forces: {}, order: orderAtEnd(boards) };
        const board = boards[id];
        if (board.goal.trim() === '') board.goal = clipText(goal);
        takeOver(board, forces, newId);
      });
      return id;
    },
  };
}

function takeOver(
  board: Draft<Board>,
  forces: readonly ImportedForce[],
  newId: () => string,
): void {
  // Sorting the side again for each of thousands of new forces would take seconds.
  const last = {
    driver: inOrder(onSide(board.forces, 'driver')).at(-1),
    constraint: inOrder(onSide(board.forces, 'constraint')).at(-1),
  };
  for (const imported of forces) {
    const { side, preset, match } = imported;
    const known = match === undefined ? undefined : recordAt(board.forces, match);
    if (known) {
      add(known, imported, newId);
      continue;
    }
    const before = last[side];
    const order = orderAtEnd(before ? { before } : {});
    const id = preset === '' ? newId() : freePresetId(board.forces, side, preset, newId);
    const force: Draft<Force> = {
      ...newForce(side, preset, clipLine(imported.label)),
      order,
      actions: {},
    };
    add(force, imported, newId);
    board.forces[id] = force;
    last[side] = { ...force, id };
  }
}

function add(force: Draft<Force>, imported: ImportedForce, newId: () => string): void {
  const { importance = 'unrated' } = imported;
  if (importance !== 'unrated') force.importance = importance;
  if (!force.notes.includes(imported.notes)) {
    force.notes = clipText([force.notes, imported.notes].filter(Boolean).join('\n'));
  }
  const before = Object.values(force.actions);
  for (const { text, actors } of imported.actions) {
    const line = clipLine(text);
    const known = before.find((action) => action.text.trim() === line);
    const action = known ?? { text: line, order: orderAtEnd(force.actions), actors: {} };
    if (!known) force.actions[newId()] = action;
    const names = new Set(Object.values(action.actors).map(({ name }) => name.trim()));
    for (const name of actors.filter((one) => !names.has(one))) {
      action.actors[newId()] = { name: clipLine(name), order: orderAtEnd(action.actors) };
    }
  }
}
