import { renderSvg, type SvgElement, svgElement, wrapText } from '../formats/index.ts';
import type { Translator } from '../i18n/index.ts';
import { FORCE_SIDES } from '../vocabulary/index.ts';
import { forceName, type Translate } from './board.catalogue.ts';
import { balanceSentence, boardTitle } from './board.changes.ts';
import {
  FIELD,
  type FieldLayout,
  type FieldOptions,
  type FieldRow,
  layoutField,
} from './board.layout.ts';
import type { Board } from './board.schema.ts';
import { balanceOf, NO_WHAT_IF } from './board.selectors.ts';

/** The colours of the file. They differ in lightness too, so that they survive grey print. */
const COLOURS = {
  paper: '#ffffff',
  text: '#1c1f23',
  muted: '#5b6168',
  line: '#d5d9de',
  driver: '#0b6e8f',
  constraint: '#b4531a',
} as const;

/**
 * The force field as an SVG file: goal, drivers against constraints, the balance in words. It is
 * drawn in the language and direction of the translator.
 */
export function boardToSvg(
  board: Board,
  translator: Translator,
  options: Omit<FieldOptions, 'name' | 'direction'> = {},
): string {
  const { t, direction, locale } = translator;
  const name: FieldOptions['name'] = (force) => forceName(force, t);
  const layout = layoutField(board, { ...options, name, direction });
  const balance = balanceSentence(balanceOf(board, options.whatIf ?? NO_WHAT_IF), t);
  const words = wrapText(balance, layout.width - 2 * FIELD.margin, FIELD.fontSize);
  const height = layout.height + words.length * FIELD.lineHeight;
  return renderSvg(
    svgElement(
      'svg',
      {
        viewBox: `0 0 ${layout.width} ${height}`,
        width: layout.width,
        height,
        role: 'img',
        'xml:lang': locale,
        direction,
        'font-family': 'system-ui, sans-serif',
        'font-size': FIELD.fontSize,
        fill: COLOURS.text,
      },
      svgElement('title', {}, boardTitle(board, t)),
      svgElement('desc', {}, balance),
      svgElement('rect', { width: layout.width, height, fill: COLOURS.paper }),
      ...drawGoal(layout),
      ...drawAxis(layout, t),
      ...layout.rows.flatMap((row) => drawRow(row, layout, t)),
      ...words.map((line, index) =>
        svgElement(
          'text',
          {
            x: layout.goal.x,
            y: layout.height + index * FIELD.lineHeight,
            'text-anchor': 'middle',
            fill: COLOURS.muted,
          },
          line,
        ),
      ),
    ),
  );
}

function drawGoal({ goal }: FieldLayout): SvgElement[] {
  return goal.lines.map((line, index) =>
    svgElement(
      'text',
      {
        x: goal.x,
        y: FIELD.margin + (index + 0.75) * FIELD.goalLineHeight,
        'text-anchor': 'middle',
        'font-size': FIELD.goalFontSize,
        'font-weight': 600,
      },
      line,
    ),
  );
}

function drawAxis({ goal, stops, rows }: FieldLayout, t: Translate): SvgElement[] {
  const { top, bottom, x } = goal;
  const words = stops.map(({ importance, x: at }) =>
    svgElement(
      'text',
      { x: at, y: top - 12, 'text-anchor': 'middle', 'font-size': 12, fill: COLOURS.muted },
      t(`board.importance.${importance}`),
    ),
  );
  const grid = stops.map(({ x: at }) =>
    svgElement('line', { x1: at, x2: at, y1: top, y2: bottom, stroke: COLOURS.line }),
  );
  const headings = FORCE_SIDES.map((side) =>
    svgElement(
      'text',
      {
        x: rows.find((row) => row.side === side)?.nameX ?? x,
        y: top - 12,
        'font-weight': 600,
        fill: COLOURS[side],
      },
      t(`vocabulary.side.${side}s`),
    ),
  );
  const line = { x1: x, x2: x, y1: top - 6, y2: bottom, stroke: COLOURS.text, 'stroke-width': 3 };
  return [...grid, ...words, ...headings, svgElement('line', line)];
}

function drawRow(row: FieldRow, { goal }: FieldLayout, t: Translate): SvgElement[] {
  const firstLine = row.y - ((row.name.length - 1) * FIELD.lineHeight) / 2 + FIELD.fontSize * 0.35;
  const names = row.name.map((line, index) =>
    svgElement('text', { x: row.nameX, y: firstLine + index * FIELD.lineHeight }, line),
  );
  const word = svgElement(
    'text',
    { x: row.arrow.from, y: row.y - 12, 'text-anchor': 'middle', 'font-size': 12 },
    row.state === 'counted'
      ? t(`board.importance.${row.importance}`)
      : t(`board.what-if.${row.state}`),
  );
  return [...names, word, drawArrow(row, goal.x > row.arrow.from ? 1 : -1)];
}

/** @param forward 1 when the arrow points to the right, -1 to the left */
function drawArrow({ side, state, y, arrow }: FieldRow, forward: 1 | -1): SvgElement {
  const colour = COLOURS[side];
  const { from, to, thickness } = arrow;
  if (thickness === 0) {
    return svgElement('circle', { cx: from, cy: y, r: 4, fill: 'none', stroke: colour });
  }
  const half = thickness / 2;
  const head = half + 6;
  const neck = to - forward * head * 1.2;
  const points = [
    [from, y - half],
    [neck, y - half],
    [neck, y - head],
    [to, y],
    [neck, y + head],
    [neck, y + half],
    [from, y + half],
  ];
  const isCounted = state === 'counted';
  return svgElement('polygon', {
    points: points.map((point) => point.join(' ')).join(' '),
    fill: isCounted ? colour : 'none',
    stroke: colour,
    'stroke-dasharray': isCounted ? undefined : '4 3',
  });
}
