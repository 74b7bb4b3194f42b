import { inOrder } from '../../document/index.ts';
import type { Translator } from '../../i18n/index.ts';
import { STAGES, type Stage } from '../../vocabulary/index.ts';
import { stageTie } from '../matrix.catalogue.ts';
import { activityLabel, categoryLabel } from '../matrix.labels.ts';
import type { Category, LifecycleMatrixDocument } from '../matrix.schema.ts';
import { type Coverage, chosenActivities, coverageOf, isCovered } from '../matrix.selectors.ts';
import { heightOf, INK, inLines, type Line, MUTED } from './pen.ts';

/** The space between rows and between columns. */
export const GAP = 16;

/** A row of the drawing: lines for the category and for each of the stages. */
export interface Row {
  readonly columns: readonly (readonly Line[])[];
  readonly height: number;
}

/** The row of headings, and the rows of the categories. */
export interface Rows {
  readonly head: Row;
  readonly body: readonly Row[];
}

/** The widths of the columns, in the unit of the drawing. */
export interface ColumnWidths {
  readonly category: number;
  readonly stage: number;
}

/** What is written into the rows of the drawing, broken into lines that fit the columns. */
export function rowsOf(
  document: LifecycleMatrixDocument,
  { t }: Translator,
  widths: ColumnWidths,
): Rows {
  const coverage = coverageOf(document);
  const head = STAGES.map((stage) => [
    ...titleLines(t(`vocabulary.stage.${stage}`), widths.stage),
    { ...coverageLine(coverage.byStage[stage], t), share: shareOf(coverage.byStage[stage]) },
  ]);
  const body = inOrder(document.categories).map((category) =>
    createRow([
      [
        ...titleLines(categoryLabel(category, t), widths.category),
        coverageLine(coverage.byCategory[category.id], t),
      ],
      ...STAGES.map((stage) => cellLines(category, stage, widths.stage, t)),
    ]),
  );
  return { head: createRow([[], ...head]), body };
}

function createRow(columns: Row['columns']): Row {
  return { columns, height: Math.max(...columns.map(heightOf)) + GAP };
}

function titleLines(title: string, width: number): Line[] {
  return inLines(title, width, 14).map((text) => ({ text, size: 14, isBold: true }));
}

function coverageLine(coverage: Coverage | undefined, t: Translator['t']): Line {
  const { covered = 0, cells = 0 } = coverage ?? {};
  return { text: t('matrix.coverage.of', { covered, cells }), size: 12, fill: MUTED };
}

function shareOf({ covered, cells }: Coverage): number {
  return cells === 0 ? 0 : covered / cells;
}

function cellLines(category: Category, stage: Stage, width: number, t: Translator['t']): Line[] {
  const cell = category.cells[stage];
  const tie = stageTie(category.preset, stage);
  const isOpen = !isCovered(cell);
  const activities = chosenActivities(category, stage).map((activity) =>
    activityLabel(activity, t),
  );
  const details = [
    [cell.owner, cell.period].filter(Boolean).join(' · '),
    activities.join(', '),
    isOpen && cell.gapReason !== '' ? t(`matrix.reason.${cell.gapReason}`) : '',
    isOpen && tie !== 'none' ? t(`matrix.cell.tie.${tie}`) : '',
  ];
  return [
    {
      text: t(`matrix.status.${cell.status}`),
      size: 13,
      isBold: !isOpen,
      fill: isOpen ? MUTED : INK,
      mark: cell.status,
    },
    ...details
      .filter((text) => text !== '')
      .flatMap((text) => inLines(text, width, 12))
      .map((text) => ({ text, size: 12, fill: MUTED })),
  ];
}
