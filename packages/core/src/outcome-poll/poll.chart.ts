import type { Direction } from '../i18n/index.ts';
import { dotsAt, type Packing, packDots } from './chart/dots.ts';
import type { DistributionReading } from './poll.reading.ts';
import type { Interval, ScalePoints } from './poll.statistics.ts';

/** The width of every chart, in units: charts of one width share their axis. */
export const CHART_WIDTH = 400;

/** What a chart is made of. */
export type ChartForm = 'dots' | 'bars' | 'bands' | 'share' | 'none';

/** How a chart is drawn. All lengths are in units, of which `CHART_WIDTH` fill its width. */
export interface ChartOptions {
  readonly scale: ScalePoints;
  /** The most people on one point in the whole figure: heights then compare between statements. */
  readonly peak: number;
  /** Dots or bars for all charts of a figure; see `figureForm`. */
  readonly form: 'dots' | 'bars';
  /** Of the distribution, without the lane of the marks below it. 56 if left out. */
  readonly height?: number;
  readonly direction?: Direction;
}

/** A rectangle. */
export interface ChartBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A number at the figure it belongs to. */
export interface ChartLabel {
  /** The middle of the label. */
  readonly x: number;
  /** Its lower edge. */
  readonly y: number;
  readonly count: number;
  /** Whether it is the highest of its chart. */
  readonly isPeak: boolean;
}

/** Where the figures of a distribution stand. */
export interface ChartMarks {
  readonly mean: number;
  readonly median: number;
  /** From the smaller x to the larger one. */
  readonly interval: { readonly from: number; readonly to: number } | undefined;
  /** The mean of the round before. */
  readonly before: number | undefined;
}

/** The geometry of a distribution on the axis of its figure. The base line lies at `height`. */
export interface Chart {
  readonly form: ChartForm;
  readonly height: number;
  /** One for each person; with the same radius in the whole figure. */
  readonly dots: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  readonly bars: readonly ChartBox[];
  readonly labels: readonly ChartLabel[];
  /** The outline of the round before, as points `x,y`; empty for none. */
  readonly ghost: string;
  readonly marks: ChartMarks | undefined;
}

const HEIGHT = 56;
/** Of the room of a point, what its dots or its bar take. */
const FILLED = 0.84;
const NOTHING = { dots: [], bars: [], labels: [], ghost: '', marks: undefined };

/** Where a value of the scale stands on the axis. */
export function axisX(value: number, { min, points }: ScalePoints, direction: Direction): number {
  const along = ((value - min + 0.5) / points) * CHART_WIDTH;
  return direction === 'rtl' ? CHART_WIDTH - along : along;
}

/** The value that stands at a place of the axis. */
export function axisValue(x: number, { min, points }: ScalePoints, direction: Direction): number {
  const along = direction === 'rtl' ? CHART_WIDTH - x : x;
  return (along / CHART_WIDTH) * points + min - 0.5;
}

/**
 * Lays a distribution out. With too few people there is nothing to draw; a room of one mind gives
 * three wide bands; an option gives one bar along the axis from nobody to everybody.
 */
export function layoutChart(
  reading: DistributionReading,
  options: ChartOptions,
  before?: DistributionReading,
): Chart {
  const { height = HEIGHT } = options;
  switch (reading.kind) {
    case 'ratings':
      return reading.n === 0
        ? { ...NOTHING, form: 'none', height }
        : layoutRatings(reading, { ...options, height }, before);
    case 'bands':
      return layoutBands(reading, { ...options, height });
    case 'picks':
      return layoutShare(reading.share, reading.interval, { ...options, height });
    default:
      return { ...NOTHING, form: 'none', height };
  }
}

type Laid = ChartOptions & { readonly height: number };
type Ratings = Extract<DistributionReading, { kind: 'ratings' }>;

function layoutRatings(
  { summary }: Ratings,
  options: Laid,
  before: DistributionReading | undefined,
): Chart {
  const { scale, form, height, direction = 'ltr' } = options;
  const at = (value: number) => axisX(value, scale, direction);
  const { counts, mean = scale.min, median = scale.min, meanInterval } = summary;
  const earlier = before?.kind === 'ratings' ? before.summary : undefined;
  const room = slotOf(options) * FILLED;
  const stack = form === 'dots' ? packDots(options.peak, room, height) : undefined;
  const most = Math.max(...counts);
  return {
    form,
    height,
    dots: stack
      ? counts.flatMap((count, index) => dotsAt(at(scale.min + index), count, stack, height))
      : [],
    bars: stack ? [] : counts.map((count, index) => barAt(at(scale.min + index), count, options)),
    labels: stack
      ? []
      : counts.flatMap((count, index) => ({
          x: at(scale.min + index),
          y: height - heightOf(count, options),
          count,
          isPeak: count === most,
        })),
    ghost: earlier ? outline(earlier.counts, options, stack) : '',
    marks: {
      mean: at(mean),
      median: at(median),
      interval: meanInterval && ends(at(meanInterval.lower), at(meanInterval.upper)),
      before: earlier?.mean === undefined ? undefined : at(earlier.mean),
    },
  };
}

function slotOf({ scale }: ChartOptions): number {
  return CHART_WIDTH / scale.points;
}

function heightOf(count: number, { peak, height }: Laid): number {
  return (count / peak) * height;
}

function barAt(x: number, count: number, options: Laid): ChartBox {
  const width = slotOf(options) * FILLED;
  const height = heightOf(count, options);
  return { x: x - width / 2, y: options.height - height, width, height };
}

/** The earlier distribution as steps, as high as its dots or bars would be. */
function outline(counts: readonly number[], options: Laid, stack: Packing | undefined): string {
  const { scale, height, direction = 'ltr' } = options;
  const half = (slotOf(options) / 2) * (direction === 'rtl' ? -1 : 1);
  const steps = counts.flatMap((count, index) => {
    const x = axisX(scale.min + index, scale, direction);
    const up = stack ? Math.ceil(count / stack.across) * stack.step : heightOf(count, options);
    const y = Math.max(0, height - up);
    return [
      [x - half, y],
      [x + half, y],
    ];
  });
  return steps
    .map((point) => point.map((value) => Math.round(value * 10) / 10).join(','))
    .join(' ');
}

function layoutBands(
  reading: Extract<DistributionReading, { kind: 'bands' }>,
  options: Laid,
): Chart {
  const { scale, height, direction = 'ltr' } = options;
  const most = Math.max(...reading.bands.map(({ count }) => count));
  const gap = (slotOf(options) * (1 - FILLED)) / 2;
  const bars = reading.bands.map(({ from, to, count }) => {
    const { from: start, to: end } = ends(
      axisX(from - 0.5, scale, direction),
      axisX(to + 0.5, scale, direction),
    );
    const tall = most === 0 ? 0 : (count / most) * height * 0.7;
    return { x: start + gap, y: height - tall, width: end - start - 2 * gap, height: tall };
  });
  const labels = reading.bands.map(({ count }, index) => {
    const { x, y, width } = bars[index] ?? { x: 0, y: height, width: 0 };
    return { x: x + width / 2, y, count, isPeak: true };
  });
  return { ...NOTHING, form: 'bands', height, bars, labels };
}

function layoutShare(
  share: number,
  interval: Interval | undefined,
  { height, direction = 'ltr' }: Laid,
): Chart {
  const at = (part: number) => (direction === 'rtl' ? 1 - part : part) * CHART_WIDTH;
  const { from, to } = ends(at(0), at(share));
  return {
    ...NOTHING,
    form: 'share',
    height,
    bars: [{ x: from, y: 0, width: to - from, height }],
    marks: interval && {
      mean: at(share),
      median: at(share),
      interval: ends(at(interval.lower), at(interval.upper)),
      before: undefined,
    },
  };
}

function ends(a: number, b: number): { readonly from: number; readonly to: number } {
  return { from: Math.min(a, b), to: Math.max(a, b) };
}
