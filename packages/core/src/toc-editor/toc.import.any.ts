import { parseTable, TableError } from '../formats/index.ts';
import type { Translate } from './toc.catalogue.ts';
import { readTocJson } from './toc.import.json.ts';
import { readTocList } from './toc.import.list.ts';
import { readTocTable } from './toc.import.table.ts';
import type { TocImport } from './toc.import.ts';

/** What a theory of change is read from: a document, a table, or an indented list. */
export const TOC_FORMATS = ['json', 'table', 'list'] as const;

/** The format of a text. */
export type TocFormat = (typeof TOC_FORMATS)[number];

/** How many rows are looked at to tell a table from a list. */
const LOOKED_AT = 20;

/**
 * What a text most likely is: JSON begins with a brace; a table has, in most of its first rows, as
 * many cells as the widest of them, and more than one. Sentences with commas, and lines that stand
 * below others, are a list.
 */
export function tocFormatOf(text: string): TocFormat {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (/^[{[]/.test(start)) return 'json';
  const lines = start.split(/\r\n?|\n/, LOOKED_AT);
  const rows = rowsOf(lines);
  const widest = Math.max(0, ...rows.map((row) => row.length));
  const full = rows.filter((row) => row.length === widest && !isSentence(row)).length;
  const hasIndents = !/[\t;]/.test(lines[0] ?? '') && lines.some(isIndented);
  return widest > 1 && full * 2 > rows.length && !hasIndents ? 'table' : 'list';
}

function rowsOf(lines: readonly string[]): readonly (readonly string[])[] {
  try {
    return parseTable(lines.join('\n')).rows.filter((row) =>
      row.some((cell) => cell.trim() !== ''),
    );
  } catch (error) {
    // The last line may end within a cell of several lines: only tables have such cells.
    if (error instanceof TableError) return [['', '']];
    throw error;
  }
}

/** Whether a row of two cells is rather one sentence with a comma in it. */
function isSentence(row: readonly string[]): boolean {
  return row.length === 2 && row[1]?.startsWith(' ') === true;
}

function isIndented(line: string): boolean {
  return /^(\t+| {2,})\S/.test(line);
}

/**
 * Reads a theory of change from a text of a known format.
 *
 * @throws DocumentError when a document cannot be understood at all
 */
export function readToc(text: string, format: TocFormat, t: Translate): TocImport {
  if (format === 'json') return readTocJson(text);
  return format === 'table' ? readTocTable(text, t) : readTocList(text, t);
}
