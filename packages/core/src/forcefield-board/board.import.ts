import { parseTable, TableError, type TableErrorReason } from '../formats/index.ts';
import type { ForceSide } from '../vocabulary/index.ts';
import type { Translate } from './board.catalogue.ts';
import { TableReader } from './board.reader.ts';
import type { Board, ForceSubject, Importance } from './board.schema.ts';

/** The most rows that are read from one table. */
export const MAX_IMPORT_ROWS = 5000;

/** An action as a table says it. */
export interface ImportedAction {
  readonly text: string;
  readonly actors: readonly string[];
}

/** A force as a table says it. */
export interface ImportedForce {
  /** The first row it stands in, counted from 1 as a spreadsheet does. */
  readonly row: number;
  readonly side: ForceSide;
  readonly preset: ForceSubject | '';
  /** Empty on a preset. */
  readonly label: string;
  /** The force of the board it adds to; `undefined` for a new one. */
  readonly match: string | undefined;
  /** `undefined` when the table says nothing: an existing rating then stays. */
  readonly importance: Importance | undefined;
  readonly actions: readonly ImportedAction[];
  readonly notes: string;
}

/** What of a table was not understood. */
export type ImportProblemReason =
  | TableErrorReason
  /** The rows from here on were left out. */
  | 'too-many-rows'
  /** Not said whether driver or constraint. The row was left out. */
  | 'no-side'
  /** Actions, actors or notes with no force in their row or above. The row was left out. */
  | 'no-force'
  /** A cell holds more than a field does. The row was left out. */
  | 'too-long'
  /** The importance is none of the known words. A rating that is there stays. */
  | 'importance'
  /** Actors with no action to support. They are taken over as a note. */
  | 'no-action';

/** Something that was not understood, and where. */
export interface ImportProblem {
  /** The row, counted from 1 as a spreadsheet does. */
  readonly row: number;
  readonly reason: ImportProblemReason;
  /** The words in question. */
  readonly found: string;
}

/** What a table would add, before anything is changed. */
export interface ImportPreview {
  readonly goal: string;
  readonly forces: readonly ImportedForce[];
  readonly problems: readonly ImportProblem[];
  /** Headings of columns that are not ours; what stands below them is left out. */
  readonly ignoredColumns: readonly string[];
}

/** How a table is read. */
export interface ImportOptions {
  /** Its language is understood besides English. */
  readonly t: Translate;
  /** The board whose forces the rows are matched with; without one all are new. */
  readonly board?: Board | undefined;
  /** The side of rows that say none. */
  readonly assumedSide?: ForceSide | undefined;
}

/**
 * Reads a table of Annex 2 (CSV, or cells pasted from a spreadsheet) and says row by row what was
 * not understood. Nothing is thrown and nothing is changed. The name is the key: rows with the
 * same name on the same side are one force, and a row without a name goes on with the row above.
 * An actions cell with several lines holds several actions; actors are split by lines, or else
 * by semicolons, and go line by line with the actions when there are as many of them.
 */
export function previewImport(text: string, options: ImportOptions): ImportPreview {
  const reader = new TableReader(options);
  try {
    const { rows } = parseTable(text);
    for (const [index, cells] of rows.slice(0, MAX_IMPORT_ROWS).entries()) {
      reader.read(cells, index + 1);
    }
    const left = rows.length - MAX_IMPORT_ROWS;
    if (left > 0) reader.report(MAX_IMPORT_ROWS + 1, 'too-many-rows', String(left));
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    reader.report(error.row, error.reason);
  }
  return reader.preview();
}
