import { type Identified, inOrder, isSame } from '../document/index.ts';
import {
  ACTIVITY_CATEGORIES,
  type ActivityCategory,
  STAGES,
  type Stage,
} from '../vocabulary/index.ts';
import { type StageTie, stageTie } from './matrix.catalogue.ts';
import { emptyCell } from './matrix.empty.ts';
import {
  type Activity,
  type Category,
  type Cell,
  type CellStatus,
  type Example,
  type GapReason,
  type LifecycleMatrixDocument,
  MATRIX_QUESTIONS,
} from './matrix.schema.ts';

/** Whether a cell is covered: planned, running or done. Considering it is not enough. */
export function isCovered({ status }: Cell): boolean {
  return status !== 'not-planned' && status !== 'considering';
}

/** How much of some cells is covered. */
export interface Coverage {
  readonly cells: number;
  readonly covered: number;
  /** Cells left open on purpose, because they are not relevant. */
  readonly notRelevant: number;
  readonly byStatus: { readonly [status in CellStatus]: number };
}

/** How much of a matrix is covered, as a whole and along both of its sides. */
export interface MatrixCoverage extends Coverage {
  readonly byStage: { readonly [stage in Stage]: Coverage };
  /** By the id of the category. */
  readonly byCategory: { readonly [category: string]: Coverage };
}

/**
 * Answers the same document, or the same part of one, with the same object: neither ever changes,
 * and a host may read the answer straight out of a subscription.
 */
function remembered<D extends object, T>(select: (document: D) => T): (document: D) => T {
  const answers = new WeakMap<D, T>();
  return (document) => {
    const known = answers.get(document) ?? select(document);
    answers.set(document, known);
    return known;
  };
}

/** Counts what is covered. */
export const coverageOf = remembered(({ categories }: LifecycleMatrixDocument): MatrixCoverage => {
  const rows = Object.values(categories).map(({ cells }) => cells);
  return {
    ...count(rows.flatMap((cells) => Object.values(cells))),
    byStage: {
      generation: count(rows.map((cells) => cells.generation)),
      translation: count(rows.map((cells) => cells.translation)),
      use: count(rows.map((cells) => cells.use)),
    },
    byCategory: Object.fromEntries(
      Object.entries(categories).map(([id, { cells }]) => [id, coverageOfRow(cells)]),
    ),
  };
});

const coverageOfRow = remembered((cells: Category['cells']) => count(Object.values(cells)));

function count(cells: readonly Cell[]): Coverage {
  const byStatus = { 'not-planned': 0, considering: 0, planned: 0, running: 0, done: 0 };
  let covered = 0;
  let notRelevant = 0;
  for (const cell of cells) {
    byStatus[cell.status] += 1;
    if (isCovered(cell)) covered += 1;
    else if (cell.gapReason === 'not-relevant') notRelevant += 1;
  }
  return { cells: cells.length, covered, notRelevant, byStatus };
}

/** A cell that is not covered. */
export interface Gap {
  /** The id of its category. */
  readonly category: string;
  readonly stage: Stage;
  readonly status: CellStatus;
  readonly reason: GapReason;
  readonly tie: StageTie;
}

const TIES: readonly StageTie[] = ['heading', 'text', 'none'];

/** The cells that are not covered, those that the report ties to their stage first. */
export const gapsOf = remembered(({ categories }: LifecycleMatrixDocument): readonly Gap[] => {
  const open = inOrder(categories).flatMap(({ id, preset, cells }) =>
    STAGES.filter((stage) => !isCovered(cells[stage])).map((stage) => ({
      category: id,
      stage,
      status: cells[stage].status,
      reason: cells[stage].gapReason,
      tie: stageTie(preset, stage),
    })),
  );
  return TIES.flatMap((tie) => open.filter((gap) => gap.tie === tie));
});

/** The names that stand as owners, each once, in the order of the alphabet. */
export const ownersOf = remembered(({ categories }: LifecycleMatrixDocument): readonly string[] => {
  const owners = Object.values(categories).flatMap(({ cells }) =>
    STAGES.map((stage) => cells[stage].owner.trim()),
  );
  return [...new Set(owners)].filter((owner) => owner !== '').sort((a, b) => a.localeCompare(b));
});

/** The activities that are chosen in a cell, in the order of their category. */
export function chosenActivities(
  { activities, cells }: Category,
  stage: Stage,
): Identified<Activity>[] {
  return inOrder(activities).filter(({ id }) => cells[stage].activities[id]);
}

/** The examples that show a category, in their order. */
export function examplesOf(
  { examples }: LifecycleMatrixDocument,
  category: string,
): Identified<Example>[] {
  return inOrder(examples).filter((example) => example.categories[category]);
}

/** The categories of the report that the matrix no longer has. */
export const missingCategories = remembered(
  ({ categories }: LifecycleMatrixDocument): readonly ActivityCategory[] =>
    ACTIVITY_CATEGORIES.filter((preset) => !categories[preset]),
);

/** Whether a cell holds nothing yet. */
export function isBlank(cell: Cell): boolean {
  return isSame(cell, emptyCell());
}

/** Whether nothing has been answered or planned yet. */
export function isUnplanned(document: LifecycleMatrixDocument): boolean {
  return (
    MATRIX_QUESTIONS.every((question) => document[question] === '') &&
    Object.values(document.categories).every(({ cells }) => Object.values(cells).every(isBlank))
  );
}
