import {
  CHART_WIDTH,
  type Chart,
  type ChartOptions,
  type DistributionReading,
  layoutChart,
  markWords,
} from '@uptake/core/outcome-poll';
import { ResultsPoints } from './ResultsAxis.tsx';
import { anatomy } from './results.anatomy.ts';
import { useResults } from './results.context.ts';

/** The height of the marks below a distribution, in units of the chart. */
const LANE = 15;

/** Of the axis, what the words of the marks need beside the interval. */
const ROOM_FOR_WORDS = 0.4;

interface ResultsChartProps extends Omit<ChartOptions, 'direction'> {
  readonly reading: DistributionReading;
  readonly before?: DistributionReading | undefined;
  /** The height of the marks below it, in units of the chart. */
  readonly lane?: number | undefined;
}

/**
 * A distribution as a picture. It is hidden from screen readers, for whom the sentence beside it
 * and the table say the same.
 */
export function ResultsChart({ reading, before, lane = LANE, ...options }: ResultsChartProps) {
  const { dir, reading: shown, translator } = useResults();
  const chart = layoutChart(reading, { ...options, direction: dir }, before);
  if (chart.form === 'none') return null;
  return (
    <div aria-hidden="true" {...anatomy.part('resultsChart', { 'data-form': chart.form })}>
      <Plot chart={chart} />
      {chart.form !== 'share' && <ResultsPoints scale={options.scale} />}
      {chart.marks && (
        <div {...anatomy.part('resultsLane')}>
          <Lane chart={chart} height={lane} />
          <span
            {...anatomy.part('resultsMarks', { 'data-place': placeOf(chart, dir) })}
            style={{ '--_at': edgeOf(chart, dir) } as React.CSSProperties}
          >
            {markWords(reading, translator, before && { reading: before, round: shown.round - 1 })}
          </span>
        </div>
      )}
    </div>
  );
}

function Plot({ chart }: { readonly chart: Chart }) {
  const { dir, translator } = useResults();
  const { bars, dots, labels, ghost, height, form } = chart;
  return (
    <div {...anatomy.part('resultsPlot')}>
      <svg
        viewBox={`0 0 ${CHART_WIDTH} ${height}`}
        role="presentation"
        preserveAspectRatio={form === 'dots' ? undefined : 'none'}
      >
        {form === 'share' && <rect data-mark="whole" width={CHART_WIDTH} height={height} />}
        {bars.map((bar) => (
          <rect key={form === 'share' ? form : bar.x} data-mark="bar" {...bar} />
        ))}
        {dots.map(({ x, y, r }) => (
          <circle key={`${Math.round(x)} ${Math.round(y)}`} data-mark="dot" cx={x} cy={y} r={r} />
        ))}
        {ghost !== '' && <polyline data-mark="ghost" points={ghost} />}
        {form !== 'share' && (
          <line data-mark="base" x2={CHART_WIDTH} y1={height - 0.5} y2={height - 0.5} />
        )}
      </svg>
      {labels
        .filter(({ count }) => count > 0)
        .map(({ x, y, count, isPeak }) => (
          <span
            key={x}
            data-peak={isPeak ? '' : undefined}
            style={
              {
                '--_at': share(x, dir),
                '--_up': `${(100 * (height - y)) / height}%`,
              } as React.CSSProperties
            }
          >
            {translator.number(count)}
          </span>
        ))}
    </div>
  );
}

/** Interval, mean, median and the mean of the round before, below the distribution. */
function Lane({ chart, height }: { readonly chart: Chart; readonly height: number }) {
  const { marks, form } = chart;
  if (!marks) return null;
  const { mean, median, interval, before } = marks;
  const y = height / 2;
  const half = height * 0.36;
  return (
    <svg viewBox={`0 0 ${CHART_WIDTH} ${height}`} role="presentation">
      {interval && <line data-mark="interval" x1={interval.from} x2={interval.to} y1={y} y2={y} />}
      {before !== undefined && (
        <>
          <line data-mark="change" x1={before} x2={mean} y1={y} y2={y} />
          <circle data-mark="before" cx={before} cy={y} r={height / 4} />
        </>
      )}
      {form !== 'share' && (
        <line data-mark="median" x1={median} x2={median} y1={y - half} y2={y + half} />
      )}
      <path
        data-mark="mean"
        d="M0 -1L1 0L0 1L-1 0Z"
        transform={`translate(${mean} ${y}) scale(${height / 3})`}
      />
    </svg>
  );
}

/** The span of the marks in reading direction, as shares of the axis. */
function spanOf({ marks }: Chart, dir: 'ltr' | 'rtl'): { start: number; end: number } {
  if (!marks) return { start: 0, end: 1 };
  const { mean, median, interval, before = mean } = marks;
  const all = [mean, median, before, interval?.from ?? mean, interval?.to ?? mean];
  const shares = all.map((x) => (dir === 'rtl' ? CHART_WIDTH - x : x) / CHART_WIDTH);
  return { start: Math.min(...shares), end: Math.max(...shares) };
}

function placeOf(chart: Chart, dir: 'ltr' | 'rtl'): 'before' | 'after' | 'below' {
  const { start, end } = spanOf(chart, dir);
  if (Math.max(start, 1 - end) < ROOM_FOR_WORDS) return 'below';
  return start > 1 - end ? 'before' : 'after';
}

/** How far from its side of the axis the words begin. */
function edgeOf(chart: Chart, dir: 'ltr' | 'rtl'): string {
  const { start, end } = spanOf(chart, dir);
  return placeOf(chart, dir) === 'before' ? percent(1 - start) : percent(end);
}

function share(x: number, dir: 'ltr' | 'rtl'): string {
  return percent((dir === 'rtl' ? CHART_WIDTH - x : x) / CHART_WIDTH);
}

function percent(part: number): string {
  return `${Math.round(part * 10_000) / 100}%`;
}
