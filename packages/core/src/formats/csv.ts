import { TableError } from './table-error.ts';

/** What stands between the cells of a row. */
export type Delimiter = ',' | ';' | '\t';

/** The longest text that is read as a table, in characters. */
export const MAX_TABLE_LENGTH = 5_000_000;

const BYTE_ORDER_MARK = '\uFEFF';
/** From the most to the least telling: a tab seldom stands in a text, a comma often. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];
const SAMPLE_ROWS = 20;

/**
 * What a spreadsheet may run as a formula, also when it was made harmless before. The full-width
 * signs are formulas in East Asian spreadsheets.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NEGATIVE_NUMBER = /^-\d+(\.\d+)?$/;
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/**
 * A table as CSV (RFC 4180) that opens in a spreadsheet: UTF-8 with a byte order mark, and no
 * cell runs as a formula.
 */
export function toCsv(
  rows: readonly (readonly (string | number)[])[],
  delimiter: Delimiter = ',',
): string {
  const lines = rows.map((row) => `${row.map(toCell).join(delimiter)}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const isFormula = FORMULA.test(value) && !NEGATIVE_NUMBER.test(value);
  const cell = isFormula ? `'${value}` : value;
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** What {@link parseTable} reads. */
export interface Table {
  /** Row by row as they stand in the text; an empty line is a row with one empty cell. */
  readonly rows: string[][];
  readonly delimiter: Delimiter;
}

/**
 * Reads a table from a CSV file or from the clipboard of a spreadsheet. The delimiter is found
 * by what cuts the first rows most evenly; line breaks inside a cell become `\n`.
 *
 * @throws TableError `too-large` or `unclosed-quote`
 */
export function parseTable(text: string): Table {
  if (text.length > MAX_TABLE_LENGTH) throw tooLarge(text);
  const start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const delimiter = findDelimiter(text, start);
  const { rows, isUnclosed } = parseRows(text, start, delimiter);
  if (isUnclosed) {
    const message = `A quotation mark in row ${rows.length} is not closed.`;
    throw new TableError('unclosed-quote', rows.length, message);
  }
  return { rows: rows.map((row) => row.map(withoutGuard)), delimiter };
}

function tooLarge(text: string): TableError {
  const row = text.slice(0, MAX_TABLE_LENGTH).split(/\r\n?|\n/).length;
  const message = `The table has ${text.length} characters; reading stops in line ${row}, after ${MAX_TABLE_LENGTH}.`;
  return new TableError('too-large', row, message);
}

/** Takes off the apostrophe that `toCsv` puts before what looks like a formula. */
function withoutGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

function findDelimiter(text: string, start: number): Delimiter {
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const { rows, hasStrayQuote } = parseRows(text, start, delimiter, SAMPLE_ROWS);
    const share = evenness(rows);
    const score = share > 0 && !hasStrayQuote ? share + 1 : share;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** The share of the rows that have the most common number of cells, if that is more than one. */
function evenness(rows: readonly (readonly string[])[]): number {
  const rowsByWidth = new Map<number, number>();
  for (const { length } of rows) {
    if (length > 1) rowsByWidth.set(length, (rowsByWidth.get(length) ?? 0) + 1);
  }
  return Math.max(0, ...rowsByWidth.values()) / rows.length;
}

interface ParsedRows {
  readonly rows: string[][];
  /** The last row ends in a cell that is opened by a quotation mark and not closed. */
  readonly isUnclosed: boolean;
  /** A quotation mark stands in the middle of a cell: the delimiter may be another one. */
  readonly hasStrayQuote: boolean;
}

/** Cuts the text into cells. A quotation mark counts only at the beginning of a cell. */
function parseRows(
  text: string,
  start: number,
  delimiter: Delimiter,
  limit = Number.POSITIVE_INFINITY,
): ParsedRows {
  const rows: string[][] = [];
  const cellEnd = new RegExp(`[${delimiter}\r\n]|$`, 'g');
  let row: string[] = [];
  let hasStrayQuote = false;
  let at = start;
  while (rows.length < limit && (at < text.length || row.length > 0)) {
    let cell = '';
    const isQuoted = text[at] === '"';
    if (isQuoted) {
      const quoted = readQuoted(text, at);
      if (!quoted) return { rows: [...rows, row], isUnclosed: true, hasStrayQuote: true };
      cell = quoted.cell;
      at = quoted.end;
    }
    cellEnd.lastIndex = at;
    const end = cellEnd.exec(text)?.index ?? text.length;
    const bare = text.slice(at, end);
    hasStrayQuote ||= isQuoted ? bare !== '' : bare.includes('"');
    row.push(cell + bare);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (text[end] === delimiter) continue;
    rows.push(row);
    row = [];
  }
  return { rows, isUnclosed: false, hasStrayQuote };
}

function readQuoted(text: string, open: number): { cell: string; end: number } | undefined {
  let close = text.indexOf('"', open + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return undefined;
  const cell = text
    .slice(open + 1, close)
    .replaceAll('""', '"')
    .replace(/\r\n?/g, '\n');
  return { cell, end: close + 1 };
}
