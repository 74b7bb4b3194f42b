import { type SvgElement, svgElement } from '../../formats/index.ts';
import type { Translator } from '../../i18n/index.ts';
import { CHART_WIDTH, type Chart } from '../poll.chart.ts';
import type { DistributionReading } from '../poll.reading.ts';
import { type EarlierRound, markWords } from '../poll.sentences.ts';

/** The colours of the file. They differ in lightness too, so that they survive grey print. */
export const COLOURS = {
  paper: '#ffffff',
  text: '#1c1f23',
  muted: '#5b6168',
  line: '#c3c8ce',
  mark: '#3d73b8',
  pale: '#dbe6f4',
  warning: '#a3380f',
} as const;

/** The room below a chart, in pixels: for mean, median, interval and their words. */
export const LANE = 26;

/** Dots, bars and the outline of the round before, in units of the chart. */
export function drawChart({ dots, bars, labels, ghost, form, height }: Chart): SvgElement[] {
  const fill = form === 'bands' || form === 'share' ? COLOURS.pale : COLOURS.mark;
  return [
    ...(form === 'share'
      ? [svgElement('rect', { width: CHART_WIDTH, height, fill: 'none', stroke: COLOURS.line })]
      : []),
    ...bars.map((bar) =>
      svgElement('rect', { ...bar, fill: form === 'share' ? COLOURS.mark : fill }),
    ),
    ...dots.map(({ x, y, r }) => svgElement('circle', { cx: x, cy: y, r, fill: COLOURS.mark })),
    ...labels
      .filter(({ count }) => count > 0)
      .map(({ x, y, count }) =>
        svgElement(
          'text',
          { x, y: y - 2, 'text-anchor': 'middle', 'font-size': 8, fill: COLOURS.muted },
          String(count),
        ),
      ),
    ...(ghost === ''
      ? []
      : [
          svgElement('polyline', {
            points: ghost,
            fill: 'none',
            stroke: COLOURS.muted,
            'stroke-width': 0.7,
          }),
        ]),
    ...(form === 'share'
      ? []
      : [svgElement('line', { x2: CHART_WIDTH, y1: height, y2: height, stroke: COLOURS.line })]),
  ];
}

/** Where a chart stands on the sheet, and by how much it is enlarged. */
export interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** The marks below a chart, in pixels, with their words at them. */
export function drawLane(
  { marks, height, form }: Chart,
  reading: DistributionReading,
  translator: Translator,
  { left, top, scale }: ChartPlace,
  earlier?: EarlierRound,
): SvgElement[] {
  if (!marks) return [];
  const y = top + height * scale + 11;
  const at = (x: number) => left + x * scale;
  const { mean, median, interval, before } = marks;
  const thin = { stroke: COLOURS.text, 'stroke-width': 1.5 };
  const isShare = form === 'share';
  const { from, to } = interval ?? { from: mean, to: mean };
  // The words stand where more of the axis is free.
  const isAfter = CHART_WIDTH - to >= from;
  const isMirrored = translator.direction === 'rtl';
  return [
    ...(interval ? [svgElement('line', { x1: at(from), x2: at(to), y1: y, y2: y, ...thin })] : []),
    ...(before === undefined
      ? []
      : [
          svgElement('line', {
            x1: at(before),
            x2: at(mean),
            y1: y,
            y2: y,
            stroke: COLOURS.mark,
            'stroke-width': 3,
          }),
          svgElement('circle', { cx: at(before), cy: y, r: 4, fill: COLOURS.paper, ...thin }),
        ]),
    ...(isShare
      ? []
      : [svgElement('line', { x1: at(median), x2: at(median), y1: y - 7, y2: y + 7, ...thin })]),
    svgElement('path', { d: diamond(at(mean), y, isShare ? 4 : 5.5), fill: COLOURS.text }),
    svgElement(
      'text',
      {
        x: isAfter ? at(Math.max(to, median)) + 12 : at(Math.min(from, median)) - 12,
        y: y + 4.5,
        'text-anchor': isAfter === isMirrored ? 'end' : 'start',
        'font-size': 12.5,
      },
      markWords(reading, translator, earlier),
    ),
  ];
}

function diamond(x: number, y: number, r: number): string {
  return `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;
}
