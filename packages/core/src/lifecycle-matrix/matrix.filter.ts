import { inOrder } from '../document/index.ts';
import { STAGES, type Stage } from '../vocabulary/index.ts';
import {
  activityLabel,
  categoryDescription,
  categoryLabel,
  type Translate,
} from './matrix.labels.ts';
import type { Category, Cell, CellStatus, LifecycleMatrixDocument } from './matrix.schema.ts';

/** What a reader wants to see of a matrix; an empty field asks for everything. */
export interface MatrixFilter {
  readonly stage: Stage | '';
  /** The id of a category. */
  readonly category: string;
  readonly status: CellStatus | '';
  readonly owner: string;
  /** Words to look for, in what the network wrote as well as in the catalogue's wording. */
  readonly text: string;
}

/** The filter that lets everything through. */
export const NO_FILTER: MatrixFilter = { stage: '', category: '', status: '', owner: '', text: '' };

/** What a filter leaves of a matrix. */
export interface FilteredMatrix {
  readonly stages: readonly Stage[];
  /** The categories with at least one cell that matches, in their order. */
  readonly rows: readonly FilteredRow[];
  /** How many cells match. */
  readonly cells: number;
}

/** What a filter leaves of a category. */
export interface FilteredRow {
  readonly category: string;
  /** The stages at which its cell matches. */
  readonly stages: readonly Stage[];
}

/** Applies a filter. The text of the catalogue is looked up in the reader's language. */
export function filterMatrix(
  { categories }: Pick<LifecycleMatrixDocument, 'categories'>,
  filter: MatrixFilter,
  t: Translate,
): FilteredMatrix {
  const stages = filter.stage === '' ? STAGES : [filter.stage];
  const words = searchable(filter.text).split(/\s+/).filter(Boolean);
  const rows = inOrder(categories)
    .filter(({ id }) => filter.category === '' || filter.category === id)
    .map((category) => ({
      category: category.id,
      stages: stages.filter((stage) => matches(category, stage, filter, words, t)),
    }))
    .filter((row) => row.stages.length > 0);
  return { stages, rows, cells: rows.reduce((sum, row) => sum + row.stages.length, 0) };
}

function matches(
  category: Category,
  stage: Stage,
  { status, owner }: MatrixFilter,
  words: readonly string[],
  t: Translate,
): boolean {
  const cell = category.cells[stage];
  if (status !== '' && cell.status !== status) return false;
  if (owner !== '' && cell.owner.trim() !== owner) return false;
  if (words.length === 0) return true;
  const wording = searchable(textOf(category, cell, t));
  return words.every((word) => wording.includes(word));
}

function textOf(category: Category, cell: Cell, t: Translate): string {
  return [
    categoryLabel(category, t),
    categoryDescription(category, t),
    ...Object.values(category.activities).map((activity) => activityLabel(activity, t)),
    cell.owner,
    cell.period,
    cell.notes,
    ...Object.values(cell.needs),
  ].join('\n');
}

/** Without case, accents and the marks that Arabic may write or leave out. */
function searchable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0640]/g, '')
    .toLowerCase();
}
