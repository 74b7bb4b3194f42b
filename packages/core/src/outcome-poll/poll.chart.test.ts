import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  axisValue,
  axisX,
  CHART_WIDTH,
  type Chart,
  type ChartOptions,
  layoutChart,
} from './poll.chart.ts';
import { figureForm, figurePeak, groupsOf, MOST_DOTS, wholesOf } from './poll.figure.ts';
import { ONE_TO_TEN } from './poll.statistics.ts';
import { bandsOf, picksOf, ratingsOf, readingOf, revealed } from './results.fixture.ts';

const counts = fc
  .array(fc.nat({ max: 30 }), { minLength: 10, maxLength: 10 })
  .filter((all) => all.some((count) => count > 0));
const direction = fc.constantFrom<'ltr' | 'rtl'>('ltr', 'rtl');

function layout(all: readonly number[], options: Partial<ChartOptions> = {}): Chart {
  const reading = ratingsOf(all);
  const peak = figurePeak([reading]);
  return layoutChart(reading, { scale: ONE_TO_TEN, peak, form: 'dots', ...options });
}

/** How many dots stand in the room of each point. */
function dotsPerPoint({ dots }: Chart, dir: 'ltr' | 'rtl'): number[] {
  const found = Array<number>(10).fill(0);
  for (const { x } of dots) {
    const point = Math.round(axisValue(x, ONE_TO_TEN, dir));
    found[point - 1] = (found[point - 1] ?? 0) + 1;
  }
  return found;
}

describe('a chart of ratings', () => {
  it('[V1] has one dot for each person, in the room of the point they gave', () => {
    fc.assert(
      fc.property(counts, direction, fc.integer({ min: 12, max: 90 }), (all, dir, height) => {
        expect(dotsPerPoint(layout(all, { direction: dir, height }), dir)).toEqual(all);
      }),
    );
  });

  it('[V1] keeps all dots apart and inside', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 12, max: 90 }), (all, height) => {
        const { dots } = layout(all, { height });
        for (const [index, a] of dots.entries()) {
          expect(a.x - a.r).toBeGreaterThanOrEqual(0);
          expect(a.x + a.r).toBeLessThanOrEqual(CHART_WIDTH);
          expect(a.y - a.r).toBeGreaterThanOrEqual(0);
          expect(a.y + a.r).toBeLessThanOrEqual(height);
          for (const b of dots.slice(index + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('[V1] has bars as high as the people on them, with their number', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const { bars, labels, dots } = layout(all, { form: 'bars', height: 60 });
        const peak = Math.max(...all);
        expect(dots).toEqual([]);
        expect(labels.map(({ count }) => count)).toEqual(all);
        expect(bars.map(({ height }) => Math.round((height / 60) * peak))).toEqual(all);
        for (const { y, height } of bars) expect(y + height).toBeCloseTo(60);
      }),
    );
  });

  it('[V1] is dots up to sixty people and bars above, for the whole figure', () => {
    const many = [0, 0, 0, 0, 0, 20, 20, 20, 0, 0];
    expect(MOST_DOTS).toBe(60);
    expect(figureForm([ratingsOf(many), ratingsOf([1, ...many.slice(1, 9), 4])])).toBe('bars');
    expect(figureForm([ratingsOf(many)])).toBe('dots');
    expect(figureForm([])).toBe('dots');
  });

  it('[V2] puts mean, median and interval where they lie on the scale', () => {
    fc.assert(
      fc.property(counts, direction, (all, dir) => {
        const reading = ratingsOf(all);
        if (reading.kind !== 'ratings') throw new Error('Not ratings');
        const { mean, median, meanInterval } = reading.summary;
        const { marks } = layout(all, { direction: dir });
        const value = (x: number) => axisValue(x, ONE_TO_TEN, dir);
        expect(value(marks?.mean ?? 0)).toBeCloseTo(mean ?? 0);
        expect(value(marks?.median ?? 0)).toBeCloseTo(median ?? 0);
        const ends = marks?.interval && [value(marks.interval.from), value(marks.interval.to)];
        expect(ends?.sort((a, b) => a - b).map((end) => end.toFixed(6))).toEqual(
          meanInterval && [meanInterval.lower.toFixed(6), meanInterval.upper.toFixed(6)],
        );
      }),
    );
  });

  it('[V2] is mirrored where the language runs from right to left', () => {
    const all = [1, 2, 3, 0, 5, 0, 0, 2, 1, 9];
    const [ltr, rtl] = [layout(all), layout(all, { direction: 'rtl' })];
    const mirrored = rtl.dots.map(({ x }) => CHART_WIDTH - x);
    expect(mirrored.toSorted((a, b) => a - b)).toEqual(
      ltr.dots.map(({ x }) => expect.closeTo(x)).toSorted((a, b) => a.sample - b.sample),
    );
    expect(axisX(1, ONE_TO_TEN, 'rtl')).toBe(CHART_WIDTH - axisX(1, ONE_TO_TEN, 'ltr'));
  });

  it('[V3] shows the round before as an outline, and where its mean was', () => {
    const before = ratingsOf([0, 0, 0, 4, 4, 0, 0, 0, 0, 0]);
    const now = ratingsOf([0, 0, 0, 0, 0, 0, 4, 4, 0, 0]);
    const chart = layoutChart(now, { scale: ONE_TO_TEN, peak: 4, form: 'bars' }, before);
    expect(chart.ghost.split(' ')).toHaveLength(20);
    expect(axisValue(chart.marks?.before ?? 0, ONE_TO_TEN, 'ltr')).toBeCloseTo(4.5);
  });

  it('[V4] has three wide bands for a room of one mind, and nothing for what is withheld', () => {
    const bands = layoutChart(bandsOf(0, 1, 7), { scale: ONE_TO_TEN, peak: 8, form: 'dots' });
    expect(bands.dots).toEqual([]);
    expect(bands.labels.map(({ count }) => count)).toEqual([0, 1, 7]);
    expect(bands.bars.map(({ width }) => Math.round(width / 40))).toEqual([3, 4, 3]);
    const options = { scale: ONE_TO_TEN, peak: 1, form: 'dots' } as const;
    expect(layoutChart({ kind: 'withheld' }, options)).toMatchObject({ form: 'none', dots: [] });
    expect(layoutChart(ratingsOf(Array(10).fill(0)), options).form).toBe('none');
  });

  it('[V5] is a bar from nobody to everybody for an option', () => {
    const options = { scale: ONE_TO_TEN, peak: 1, form: 'dots' } as const;
    const { bars, marks } = layoutChart(picksOf(10, 30), options);
    expect(bars).toMatchObject([{ x: 0, width: 0.75 * CHART_WIDTH }]);
    expect(marks?.interval?.from).toBeLessThan(0.75 * CHART_WIDTH);
    expect(marks?.interval?.to).toBeGreaterThan(0.75 * CHART_WIDTH);
    const rtl = layoutChart(picksOf(10, 30), { ...options, direction: 'rtl' });
    expect(rtl.bars).toMatchObject([{ x: 0.25 * CHART_WIDTH, width: 0.75 * CHART_WIDTH }]);
    expect(layoutChart(picksOf(0, 0), options).marks).toBeUndefined();
  });

  it('[V1] has one height for the same number of people in the whole figure', () => {
    const { items } = readingOf(revealed(40, { segmentation: 'role', rounds: 2 }));
    const wholes = wholesOf(items);
    expect(wholes).toHaveLength(14);
    const most = wholes.map((one) =>
      one.kind === 'ratings' ? Math.max(...one.summary.counts) : 0,
    );
    expect(figurePeak(wholes)).toBe(Math.max(...most));
    expect(figurePeak([])).toBe(1);
    expect(groupsOf(items).length).toBe(items.flatMap(({ groups }) => groups).length);
  });
});
