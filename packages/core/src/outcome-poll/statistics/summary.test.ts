import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareInterval } from './intervals.ts';
import { anyCounts, peopleIn, tableOf, valuesOf } from './rooms.fixture.ts';
import { type RatingSummary, summarizeRatings } from './summary.ts';

/** The figures of a summary by the names that the table of R has for them. */
function figuresOf(summary: RatingSummary): Record<string, number | undefined> {
  return {
    mean: summary.mean,
    q1: summary.quartiles?.lower,
    median: summary.median,
    q3: summary.quartiles?.upper,
    sd: summary.sd,
    lower: summary.meanInterval?.lower,
    upper: summary.meanInterval?.upper,
    top: summary.top?.share,
    top_lower: summary.top?.interval.lower,
    top_upper: summary.top?.interval.upper,
    agreement: summary.agreement,
  };
}

function mirrored(counts: readonly number[]): number[] {
  return [...counts].reverse();
}

describe('a summary of ratings', () => {
  const rooms = tableOf('ratings');

  it('[R1] says what R says of 1,000 rooms, to 1e-9', () => {
    expect(rooms).toHaveLength(1000);
    for (const room of rooms) {
      const [min, max] = [room.number('min') ?? 0, room.number('max') ?? 0];
      const scale = { min, points: max - min + 1 };
      const clip = (end: number | undefined) =>
        end === undefined ? undefined : Math.min(max, Math.max(min, end));
      const counts = room.counts('counts');
      const figures = figuresOf(summarizeRatings({ counts }, { scale }));
      for (const [name, figure] of Object.entries(figures)) {
        const said = room.number(name);
        const expected = name === 'lower' || name === 'upper' ? clip(said) : said;
        const place = `${name} of ${counts}`;
        if (expected === undefined) expect(figure, place).toBeUndefined();
        else expect(Math.abs((figure ?? Number.NaN) - expected), place).toBeLessThan(1e-9);
      }
    }
  });

  it('[R2] leaves out what too few ratings cannot say', () => {
    const said = (...values: number[]) => {
      const summary = summarizeRatings({ values });
      return Object.keys(summary).filter(
        (key) => summary[key as keyof RatingSummary] !== undefined,
      );
    };
    const always = ['scale', 'n', 'counts', 'everyone'];
    const one = [...always, 'mean', 'median', 'quartiles', 'top'];
    const two = [...one, 'sd', 'agreement'];
    expect(said().sort()).toEqual(always.sort());
    expect(said(7).sort()).toEqual(one.sort());
    expect(said(7, 7).sort()).toEqual(two.sort());
    expect(said(1, 2, 3, 4, 5, 6, 7).sort()).toEqual(two.sort());
    expect(said(1, 2, 3, 4, 5, 6, 7, 8).sort()).toEqual([...two, 'meanInterval'].sort());
  });

  it('[R2] gives no interval where all gave the same', () => {
    expect(summarizeRatings({ counts: [0, 0, 0, 0, 0, 0, 40, 0, 0, 0] })).toMatchObject({
      mean: 7,
      sd: 0,
      agreement: 1,
      meanInterval: undefined,
    });
  });

  it('[R2] gives no share of the top on a scale that has little else, no agreement on two points', () => {
    const three = summarizeRatings({ values: [1, 2, 2] }, { scale: { min: 1, points: 3 } });
    expect(three.top).toBeUndefined();
    expect(three.agreement).toBeDefined();
    const two = summarizeRatings({ values: [0, 1] }, { scale: { min: 0, points: 2 } });
    expect(two.agreement).toBeUndefined();
  });

  it('[R3] refuses what is not on the scale, by name', () => {
    for (const value of [0, 11, 7.5, -1, Number.NaN, Infinity]) {
      expect(() => summarizeRatings({ values: [5, value] })).toThrow(
        new RangeError(`${value} is off the scale 1 to 10`),
      );
    }
  });

  it('[R3] refuses counts that do not fit the scale', () => {
    expect(() => summarizeRatings({ counts: [1, 2] })).toThrow(RangeError);
    for (const count of [-1, 0.5, Number.NaN]) {
      const counts = [count, 0, 0, 0, 0, 0, 0, 0, 0, 0];
      expect(() => summarizeRatings({ counts })).toThrow(`${count} is no number of people`);
    }
  });

  it('[R3] refuses a scale that is none', () => {
    for (const scale of [
      { min: 3, points: 1 },
      { min: 10, points: -9 },
      { min: 0.5, points: 3 },
    ]) {
      expect(() => summarizeRatings({ values: [] }, { scale })).toThrow(RangeError);
    }
  });

  it('[R5] says the figures themselves where all of a known network rated', () => {
    const ratings = { values: [2, 9, 9, 10] };
    const { mean, meanInterval, top, everyone } = summarizeRatings(ratings, { population: 4 });
    expect({ mean, meanInterval, everyone }).toEqual({
      mean: 7.5,
      meanInterval: { lower: 7.5, upper: 7.5 },
      everyone: true,
    });
    expect(top?.interval.lower).toBeCloseTo(0.75, 12);
    expect(top?.interval.upper).toBeCloseTo(0.75, 12);
    expect(summarizeRatings({ values: [3] }, { population: 1 }).top?.interval).toEqual({
      lower: 0,
      upper: 0,
    });
  });

  it('[R5] narrows intervals by the part of the network that rated', () => {
    const counts = [0, 1, 2, 3, 5, 8, 8, 5, 3, 1];
    const wide = summarizeRatings({ counts });
    const narrow = summarizeRatings({ counts }, { population: 48 });
    const width = ({ meanInterval }: RatingSummary) =>
      meanInterval ? meanInterval.upper - meanInterval.lower : Number.NaN;
    expect(narrow.everyone).toBe(false);
    expect(width(narrow) / width(wide)).toBeCloseTo(Math.sqrt(12 / 48), 12);
  });

  it('[R2] knows no share of nobody', () => {
    expect(shareInterval(0, 0)).toBeUndefined();
  });

  it('[R3] refuses a share that is more than all', () => {
    expect(() => shareInterval(3, 2)).toThrow(RangeError);
    expect(() => shareInterval(1, 2, 1)).toThrow(RangeError);
  });

  it('[R3] refuses a network smaller than the room', () => {
    const ratings = { values: [1, 2, 3] };
    for (const population of [2, 3.5, Number.NaN]) {
      expect(() => summarizeRatings(ratings, { population })).toThrow(RangeError);
    }
  });

  it('[R6] is the same for counts and for values in any order', () => {
    fc.assert(
      fc.property(anyCounts, fc.integer(), (counts, seed) => {
        const values = valuesOf(counts).sort((a, b) => ((a * seed) % 7) - ((b * seed) % 7));
        expect(summarizeRatings({ values })).toEqual(summarizeRatings({ counts }));
      }),
    );
  });

  it('[R6] is mirrored by a mirrored scale, and moved by a moved one', () => {
    const places = ['mean', 'q1', 'median', 'q3', 'lower', 'upper'];
    const opposite: Record<string, string> = { q1: 'q3', q3: 'q1', lower: 'upper', upper: 'lower' };
    fc.assert(
      fc.property(anyCounts, fc.integer({ min: -20, max: 20 }), (counts, by) => {
        const straight = figuresOf(summarizeRatings({ counts }));
        const turned = figuresOf(summarizeRatings({ counts: mirrored(counts) }));
        const scale = { min: 1 + by, points: 10 };
        const moved = figuresOf(summarizeRatings({ counts }, { scale }));
        for (const place of places) {
          const figure = straight[place];
          if (figure === undefined) continue;
          expect(turned[opposite[place] ?? place]).toBeCloseTo(11 - figure, 9);
          expect(moved[place]).toBeCloseTo(figure + by, 9);
        }
        for (const measure of ['sd', 'agreement'] as const) {
          if (straight[measure] === undefined) continue;
          expect(turned[measure]).toBeCloseTo(straight[measure], 9);
          expect(moved[measure]).toBeCloseTo(straight[measure], 9);
        }
      }),
    );
  });

  it('[R4] keeps every interval on its scale and around its figure', () => {
    fc.assert(
      fc.property(anyCounts, fc.nat(400), (counts, more) => {
        const population = peopleIn(counts) + more;
        for (const options of [{}, { population }]) {
          const { mean = 0, meanInterval, top } = summarizeRatings({ counts }, options);
          if (meanInterval) {
            expect(meanInterval.lower).toBeGreaterThanOrEqual(1);
            expect(meanInterval.lower).toBeLessThanOrEqual(mean);
            expect(meanInterval.upper).toBeGreaterThanOrEqual(mean);
            expect(meanInterval.upper).toBeLessThanOrEqual(10);
          }
          if (top) {
            expect(top.interval.lower).toBeGreaterThanOrEqual(0);
            expect(top.interval.lower).toBeLessThanOrEqual(top.share + 1e-12);
            expect(top.interval.upper).toBeGreaterThanOrEqual(top.share - 1e-12);
            expect(top.interval.upper).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});
