import { type Identified, inOrder } from '../../document/index.ts';
import type { Translator } from '../../i18n/index.ts';
import { itemOf, segmentItem } from '../poll.answer.ts';
import type { PaperOptions, PaperProblem } from '../poll.import.ts';
import type { PollDocument, Segment, Segmentation, Wording } from '../poll.schema.ts';
import { segmentationText, segmentText, statementText } from '../poll.wording.ts';
import { normalized, numberIn } from './words.ts';

/** A column of a table from paper. */
export interface PaperColumn {
  /** As it stands in the table; the number of the column where there is no heading. */
  readonly heading: string;
  readonly about:
    | { readonly kind: 'statement'; readonly statement: string }
    | { readonly kind: 'group'; readonly segmentation: string }
    /** It is none of the poll's, so what stands below it is left out. */
    | undefined;
}

/** What a first row says about the columns. */
export interface Headings {
  readonly columns: readonly PaperColumn[];
  /** Whether the row was one of headings and not yet a person. */
  readonly hasHeadings: boolean;
  readonly problems: readonly PaperProblem[];
}

/** Reads the first row of a table. */
export function readHeadings(
  cells: readonly string[],
  row: number,
  { poll, question, translators }: PaperOptions,
): Headings {
  const statements = inOrder(poll.questions[question]?.statements ?? {});
  const known = namesOf(poll, question, translators);
  const named = cells.map((heading) => ({ heading, about: known.get(normalized(heading)) }));
  if (named.some(({ about }) => about)) {
    const numbered = named.map((column) => column.about ?? byNumber(column.heading));
    return checked(named.map(({ heading }, index) => ({ heading, about: numbered[index] })));
  }
  const numbered = cells.map((heading) => ({ heading, about: byNumber(heading) }));
  if (isCountedThrough(numbered)) return checked(numbered);

  const columns = statements.map(({ id }, index) => ({
    heading: String(index + 1),
    about: { kind: 'statement', statement: id } as const,
  }));
  const width = lastFilled(cells);
  if (width <= columns.length) return { columns, hasHeadings: false, problems: [] };
  const problem = { row, column: 0, heading: '', reason: 'columns', found: String(width) } as const;
  return { columns: [], hasHeadings: false, problems: [problem] };

  function byNumber(heading: string): PaperColumn['about'] {
    const statement = statements[(numberIn(heading) ?? 0) - 1];
    return statement && { kind: 'statement', statement: statement.id };
  }

  function isCountedThrough(columns: readonly PaperColumn[]): boolean {
    const numbers = columns.flatMap(({ heading }) => numberIn(heading) ?? []);
    return numbers.length === statements.length && numbers.every((number, at) => number === at + 1);
  }

  function checked(columns: readonly PaperColumn[]): Headings {
    const keys = columns.map(({ about }) => about && JSON.stringify(about));
    const problems = columns.flatMap(({ heading, about }, index) =>
      about && keys.indexOf(keys[index]) < index
        ? [{ row, column: index + 1, heading, reason: 'double-column', found: heading } as const]
        : [],
    );
    return { columns, hasHeadings: true, problems };
  }
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

function namesOf(poll: PollDocument, question: string, translators: readonly Translator[]) {
  const names = new Map<string, PaperColumn['about']>();
  const add = (words: readonly string[], about: PaperColumn['about']) => {
    for (const word of words) if (!names.has(normalized(word))) names.set(normalized(word), about);
  };
  for (const statement of inOrder(poll.questions[question]?.statements ?? {})) {
    add(
      everyName(statement, translators, (one) => statementText(statement, one), [
        itemOf(question, statement.id),
      ]),
      { kind: 'statement', statement: statement.id },
    );
  }
  for (const segmentation of inOrder(poll.segmentations)) {
    add(
      everyName(segmentation, translators, (one) => segmentationText(segmentation, one), [
        segmentItem(segmentation.id),
      ]),
      { kind: 'group', segmentation: segmentation.id },
    );
  }
  names.delete('');
  return names;
}

/** The segment that a cell names. */
export function segmentNamed(
  cell: string,
  segmentation: Segmentation,
  translators: readonly Translator[],
): Identified<Segment> | undefined {
  const word = normalized(cell);
  return inOrder(segmentation.segments).find((segment) =>
    everyName(segment, translators, (one) => segmentText(segmentation, segment, one), []).some(
      (name) => normalized(name) === word,
    ),
  );
}

interface Named {
  readonly id: string;
  readonly preset: string;
  readonly wording: Wording;
}

function everyName(
  { id, preset, wording }: Named,
  translators: readonly Translator[],
  text: (translator: Translator) => string,
  others: readonly string[],
): readonly string[] {
  return [...Object.values(wording), ...translators.map(text), id, preset, ...others];
}
