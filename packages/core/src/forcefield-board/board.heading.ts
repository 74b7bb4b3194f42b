import { FORCE_SIDES, type ForceSide } from '../vocabulary/index.ts';
import type { Translate } from './board.catalogue.ts';
import { FORCE_SUBJECTS, type ForceSubject, IMPORTANCES, type Importance } from './board.schema.ts';
import { type Column, ENGLISH, normalized } from './board.words.ts';

/** A preset force that a name stands for. */
export interface PresetName {
  readonly side: ForceSide;
  readonly preset: ForceSubject;
}

/** Understands the words of a table in English and in the reader's language. */
export interface TableWords {
  readonly goal: ReadonlySet<string>;
  readonly columns: ReadonlyMap<string, Column>;
  readonly sides: ReadonlyMap<string, ForceSide>;
  readonly importances: ReadonlyMap<string, Importance>;
  readonly presets: ReadonlyMap<string, PresetName>;
}

const COLUMNS = Object.keys(ENGLISH.columns) as readonly Column[];

/** The words that are understood with a translator at hand. */
export function tableWords(t: Translate): TableWords {
  const columns = new Map<string, Column>();
  for (const column of COLUMNS) {
    for (const word of [...ENGLISH.columns[column], t(`board.column.${column}`)]) {
      columns.set(normalized(word), column);
    }
  }
  const sides = new Map<string, ForceSide>();
  const presets = new Map<string, PresetName>();
  for (const side of FORCE_SIDES) {
    const own = [t(`vocabulary.side.${side}`), t(`vocabulary.side.${side}s`)];
    for (const word of [...ENGLISH.sides[side], ...own]) sides.set(normalized(word), side);
    for (const preset of FORCE_SUBJECTS) {
      for (const name of [ENGLISH.names[side][preset], t(`board.force.${side}.${preset}`)]) {
        presets.set(normalized(name), { side, preset });
      }
    }
  }
  const importances = new Map<string, Importance>();
  for (const importance of IMPORTANCES) {
    for (const word of [...ENGLISH.importances[importance], t(`board.importance.${importance}`)]) {
      importances.set(normalized(word), importance);
    }
  }
  const goal = new Set([...ENGLISH.goal, t('board.column.goal')].map(normalized));
  return { goal, columns, sides, importances, presets };
}

/** Where the columns of a table stand, and which side its rows are about. */
export interface TableHeading {
  readonly places: Readonly<Partial<Record<Column, number>>>;
  readonly side: ForceSide | undefined;
  /** Headings that are no column of ours. */
  readonly others: readonly string[];
}

/** The columns of Annex 2 in their order: what a table without a heading is taken for. */
export const ANNEX_2_PLACES = { force: 0, importance: 1, actions: 2, actors: 3, notes: 4 } as const;

/**
 * Reads a row as a heading: two words of ours or more, or the name of a side alone. `undefined`
 * when it is none.
 */
export function readHeading(
  row: readonly string[],
  words: TableWords,
  before: TableHeading,
): TableHeading | undefined {
  const places: Partial<Record<Column, number>> = {};
  const others: string[] = [];
  let side: ForceSide | undefined;
  for (const [index, cell] of row.entries()) {
    const word = normalized(cell);
    if (word === '') continue;
    const named = words.sides.get(word);
    const column = named ? 'force' : words.columns.get(word);
    if (!column || places[column] !== undefined) others.push(cell.trim());
    else places[column] = index;
    if (named && column === 'force') side ??= named;
  }
  const known = Object.keys(places).length;
  if (known === 1 && side && others.length === 0) return { ...before, side };
  const isHeading = known >= 2 && places.force !== undefined;
  return isHeading ? { places, side, others } : undefined;
}
