import { inOrder, toText } from '../document/index.ts';
import { parseTable, TableError, type TableErrorReason, toCsv } from '../formats/index.ts';
import type { Translator } from '../i18n/index.ts';
import { fingerprintOf } from './import/fingerprint.ts';
import { type PaperColumn, readHeadings } from './import/headings.ts';
import { readPerson } from './import/person.ts';
import { wordsOf } from './import/words.ts';
import type { Answer } from './poll.answer.ts';
import type { PollDocument } from './poll.schema.ts';
import { segmentationText, statementText } from './poll.wording.ts';

export type { PaperColumn } from './import/headings.ts';

/** The most people that are read from one table. */
export const MAX_PAPER_PEOPLE = 5000;

/** What one person wrote, by item. */
export type PaperAnswers = Readonly<Record<string, Answer>>;

/** What of a table from paper was not understood. */
export type PaperProblemReason =
  | TableErrorReason
  /** There are more people than are read. */
  | 'too-many-rows'
  /** There is no heading, and not one column for each statement. */
  | 'columns'
  /** Two columns are about the same. */
  | 'double-column'
  /** Something stands beside the last column. */
  | 'extra-cell'
  /** A rating is no point of the scale and none of the words for no answer. */
  | 'no-point'
  /** A mark says neither yes nor no. */
  | 'no-mark'
  /** More options are marked than may be. */
  | 'too-many-marks'
  /** A group is none of those that are asked for. */
  | 'no-group';

/** Something that was not understood, and where. */
export interface PaperProblem {
  /** Counted from 1 as a spreadsheet does; empty lines count. */
  readonly row: number;
  /** Counted from 1; 0 when the whole row is meant. */
  readonly column: number;
  /** The heading of the column, or its number where there is none. */
  readonly heading: string;
  readonly reason: PaperProblemReason;
  /** The words in question. */
  readonly found: string;
}

/** What a table from paper says, before anything of it counts. */
export interface PaperSheet {
  /** The question all of it belongs to. */
  readonly question: string;
  readonly columns: readonly PaperColumn[];
  /** One row of the table each. */
  readonly people: readonly PaperAnswers[];
  /** While there is one, nothing is taken. */
  readonly problems: readonly PaperProblem[];
  /** The same for every table that says the same, whatever the order of its rows and columns. */
  readonly fingerprint: string;
}

/** How a table from paper is read. */
export interface PaperOptions {
  readonly poll: PollDocument;
  /** The id of the question that was asked on paper. */
  readonly question: string;
  /** The languages whose names and words are understood, the reader's own first. */
  readonly translators: readonly Translator[];
}

/**
 * Reads ratings that were given on paper: one row a person, one column a statement or an option,
 * and columns of groups if there are any. A column is known by the name of what it is about, in
 * any language the poll or a translator speaks, by its id, or by its number; without headings the
 * columns are the statements in their order. Nothing is thrown and nothing is counted.
 */
export function readPaper(text: string, options: PaperOptions): PaperSheet {
  const { question } = options;
  try {
    return readRows(parseTable(text).rows, options);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    const { row, reason } = error;
    const problem = { row, column: 0, heading: '', reason, found: '' };
    return { question, columns: [], people: [], problems: [problem], fingerprint: '' };
  }
}

function readRows(rows: readonly (readonly string[])[], options: PaperOptions): PaperSheet {
  const { question } = options;
  const first = rows.findIndex(isFilled);
  const { columns, hasHeadings, problems } = readHeadings(rows[first] ?? [], first + 1, options);
  const found: PaperProblem[] = [...problems];
  const people: PaperAnswers[] = [];
  const words = wordsOf(options.translators);
  for (const [index, row] of columns.length === 0 ? [] : rows.entries()) {
    if (!isFilled(row) || (hasHeadings && index === first)) continue;
    if (people.length === MAX_PAPER_PEOPLE) {
      found.push({ row: index + 1, column: 0, heading: '', reason: 'too-many-rows', found: '' });
      break;
    }
    const person = readPerson(row, index + 1, { ...options, columns, words });
    found.push(...person.problems);
    if (person.answers) people.push(person.answers);
  }
  const fingerprint = fingerprintOf([question, ...people.map(toText).sort()].join('\n'));
  return { question, columns, people, problems: found, fingerprint };
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

/** An empty table to fill in: the headings that {@link readPaper} knows again, as CSV. */
export function paperTable(poll: PollDocument, question: string, translator: Translator): string {
  const asked = poll.questions[question];
  const statements = asked ? inOrder(asked.statements) : [];
  return toCsv([
    [
      ...statements.map((statement) => statementText(statement, translator)),
      ...inOrder(poll.segmentations).map((one) => segmentationText(one, translator)),
    ],
  ]);
}
