import { inOrder } from '../document/index.ts';
import { toCsv } from '../formats/index.ts';
import type { Translator } from '../i18n/index.ts';
import { STAGES, type Stage } from '../vocabulary/index.ts';
import { activityLabel, categoryLabel } from './matrix.labels.ts';
import type { Category, LifecycleMatrixDocument } from './matrix.schema.ts';
import { chosenActivities, isCovered } from './matrix.selectors.ts';

const COLUMNS = [
  'matrix.field.category',
  'matrix.field.stage',
  'matrix.field.status',
  'matrix.field.owner',
  'matrix.field.period',
  'matrix.field.activities',
  'matrix.field.need.time',
  'matrix.field.need.resources',
  'matrix.field.need.capacity',
  'matrix.field.notes',
  'matrix.field.reason',
] as const;

/** The plan as a table for a spreadsheet: one row for each cell, worded for the reader. */
export function matrixToCsv({ categories }: LifecycleMatrixDocument, { t }: Translator): string {
  const rows = inOrder(categories).flatMap((category) =>
    STAGES.map((stage) => cellRow(category, stage, t)),
  );
  return toCsv([COLUMNS.map((column) => t(column)), ...rows]);
}

function cellRow(category: Category, stage: Stage, t: Translator['t']): string[] {
  const cell = category.cells[stage];
  const activities = chosenActivities(category, stage).map((activity) =>
    activityLabel(activity, t),
  );
  return [
    categoryLabel(category, t),
    t(`vocabulary.stage.${stage}`),
    t(`matrix.status.${cell.status}`),
    cell.owner,
    cell.period,
    activities.join('; '),
    cell.needs.time,
    cell.needs.resources,
    cell.needs.capacity,
    cell.notes,
    isCovered(cell) || cell.gapReason === '' ? '' : t(`matrix.reason.${cell.gapReason}`),
  ];
}
