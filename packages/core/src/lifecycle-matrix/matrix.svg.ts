import { renderSvg, type SvgElement, svgElement } from '../formats/index.ts';
import type { Translator } from '../i18n/index.ts';
import { STAGES } from '../vocabulary/index.ts';
import type { LifecycleMatrixDocument } from './matrix.schema.ts';
import { createPen, heightOf, INK, inLines, type Line, MUTED, type Pen, RULE } from './svg/pen.ts';
import { GAP, type Row, type Rows, rowsOf } from './svg/rows.ts';

/** A4 landscape. The sheet is drawn at this width, or wider when there is more on it. */
const SHEET = { width: 900, growth: 1.1, ratio: 210 / 297, margin: 32 };
/** A long matrix stands in several panels side by side, none narrower than this. */
const PANEL = { most: 4, width: 640, gap: 48, categoryShare: 0.28 };

/** A sheet of a width with the rows in panels. */
interface Layout {
  readonly width: number;
  readonly heading: readonly Line[];
  readonly head: Row;
  readonly panels: readonly (readonly Row[])[];
  readonly panelWidth: number;
}

/**
 * The matrix as a drawing on one A4 landscape page, mirrored where the language runs from right
 * to left. Notes and needs are left out; they are in the CSV.
 */
export function matrixToSvg(document: LifecycleMatrixDocument, translator: Translator): string {
  return renderSvg(drawMatrix(document, translator));
}

/** The same as elements, for a page that shows or prints the drawing. */
export function drawMatrix(document: LifecycleMatrixDocument, translator: Translator): SvgElement {
  const layout = layOut(document, translator);
  const { width } = layout;
  const height = width * SHEET.ratio;
  return svgElement(
    'svg',
    {
      width: '297mm',
      height: '210mm',
      viewBox: `0 0 ${Math.ceil(width)} ${Math.floor(height)}`,
      role: 'img',
      lang: translator.locale,
      direction: translator.direction,
      'font-family': 'system-ui, sans-serif',
      fill: INK,
    },
    svgElement('title', {}, document.goal || translator.t('matrix.title')),
    svgElement('rect', { width, height, fill: '#ffffff' }),
    ...draw(layout, createPen(width, translator.direction)),
  );
}

/** The smallest sheet on which everything stands, in as few panels as that takes. */
function layOut(document: LifecycleMatrixDocument, translator: Translator): Layout {
  for (let width = SHEET.width; ; width *= SHEET.growth) {
    const inner = width - 2 * SHEET.margin;
    const heading = headingLines(document.goal, translator, inner);
    const room = width * SHEET.ratio - 2 * SHEET.margin - heightOf(heading) - GAP;
    for (let count = 1; count <= PANEL.most; count++) {
      const panelWidth = (inner - (count - 1) * PANEL.gap) / count;
      if (count > 1 && panelWidth < PANEL.width) break;
      const { head, body } = rowsOf(document, translator, columnWidths(panelWidth));
      const panels = inPanels(body, room - head.height);
      if (panels.length <= count) return { width, heading, head, panels, panelWidth };
    }
  }
}

function headingLines(goal: string, { t }: Translator, width: number): Line[] {
  const title: Line = { text: t('matrix.title'), size: 13, fill: MUTED };
  if (goal === '') return [{ ...title, size: 22, isBold: true }];
  return [title, ...inLines(goal, width, 22).map((text) => ({ text, size: 22, isBold: true }))];
}

function columnWidths(panelWidth: number): { category: number; stage: number } {
  const category = panelWidth * PANEL.categoryShare;
  return { category: category - GAP, stage: (panelWidth - category) / STAGES.length - GAP };
}

function inPanels(rows: Rows['body'], room: number): Row[][] {
  const panels: Row[][] = [[]];
  let used = 0;
  for (const row of rows) {
    if (used + row.height > room) {
      panels.push([]);
      used = 0;
    }
    panels.at(-1)?.push(row);
    used += row.height;
  }
  return panels;
}

function draw({ heading, head, panels, panelWidth }: Layout, pen: Pen): SvgElement[] {
  const top = SHEET.margin + heightOf(heading) + GAP;
  return [
    ...pen.lines(heading, SHEET.margin, SHEET.margin),
    ...panels.flatMap((rows, index) => {
      const left = SHEET.margin + index * (panelWidth + PANEL.gap);
      return drawPanel([head, ...rows], left, top, panelWidth, pen);
    }),
  ];
}

function drawPanel(
  rows: readonly Row[],
  left: number,
  top: number,
  width: number,
  pen: Pen,
): SvgElement[] {
  const { category, stage } = columnWidths(width);
  const columnAt = (column: number) =>
    column === 0 ? left : left + category + GAP + (column - 1) * (stage + GAP);
  let y = top;
  const nodes = rows.flatMap((row, index) => {
    const drawn = [
      pen.rule(left, left + width, y, index < 2 ? INK : RULE),
      ...row.columns.flatMap((lines, column) => pen.lines(lines, columnAt(column), y + GAP / 2)),
    ];
    y += row.height;
    return drawn;
  });
  return [...nodes, pen.rule(left, left + width, y, INK)];
}
