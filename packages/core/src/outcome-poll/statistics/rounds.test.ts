import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCounts, peopleIn, tableOf } from './rooms.fixture.ts';
import { compareRounds } from './rounds.ts';

const MIXED = [0, 0, 1, 2, 3, 4, 5, 6, 3, 1];
const NOBODY = MIXED.map(() => 0);

/** Counts of changes from −9 to +9. */
function changes(by: Readonly<Record<number, number>>): number[] {
  return Array.from({ length: 19 }, (_, index) => by[index - 9] ?? 0);
}

describe('two rounds', () => {
  it('[R9] differ as R says, to 1e-9, person by person and as two rooms', () => {
    const rows = tableOf('changes');
    expect(rows).toHaveLength(200);
    for (const row of rows) {
      const [before, after, pairs] = ['before', 'after', 'pairs'].map(row.counts);
      const rooms = compareRounds(before ?? [], after ?? []);
      const people = compareRounds(before ?? [], after ?? [], { pairs: pairs ?? [] });
      const figures = [rooms, people].flatMap(({ meanChange, interval }) => [
        meanChange,
        interval?.lower,
        interval?.upper,
      ]);
      ['change', 'lower', 'upper', 'paired_change', 'paired_lower', 'paired_upper'].forEach(
        (column, index) => {
          expect(figures[index], column).toBeCloseTo(row.number(column) ?? Number.NaN, 9);
        },
      );
    }
  });

  it('[R9] say how many people went up, stayed and went down', () => {
    const pairs = changes({ [-9]: 1, [-1]: 2, 0: 5, 1: 4, 9: 1 });
    expect(compareRounds(MIXED, MIXED, { pairs })).toMatchObject({
      kind: 'paired',
      n: 13,
      meanChange: 2 / 13,
      moved: { up: 5, same: 5, down: 3 },
    });
  });

  it('[R9] are two rooms where nobody is known to be in both', () => {
    for (const options of [{}, { pairs: changes({}) }]) {
      expect(compareRounds(MIXED, MIXED, options)).toMatchObject({
        kind: 'unpaired',
        n: { before: 25, after: 25 },
        meanChange: 0,
      });
    }
  });

  it('[R9] have an interval from eight people on in each', () => {
    const seven = [0, 0, 0, 1, 1, 1, 1, 1, 1, 1];
    const eight = [0, 0, 1, 1, 1, 1, 1, 1, 1, 1];
    expect(compareRounds(eight, eight).interval).toBeDefined();
    expect(compareRounds(seven, eight).interval).toBeUndefined();
    expect(compareRounds(eight, seven).interval).toBeUndefined();
    const pairs = (people: number) => changes({ 0: 3, 2: people - 3 });
    expect(compareRounds(eight, eight, { pairs: pairs(8) }).interval).toBeDefined();
    expect(compareRounds(eight, eight, { pairs: pairs(7) })).toMatchObject({
      n: 7,
      interval: undefined,
    });
  });

  it('[R9] have no interval where nobody differs, and no change without ratings', () => {
    const alike = [0, 0, 0, 0, 0, 0, 0, 12, 0, 0];
    expect(compareRounds(alike, alike).interval).toBeUndefined();
    expect(compareRounds(MIXED, MIXED, { pairs: changes({ 1: 20 }) }).interval).toBeUndefined();
    expect(compareRounds(NOBODY, MIXED)).toEqual({
      kind: 'unpaired',
      n: { before: 0, after: 25 },
      meanChange: undefined,
      interval: undefined,
    });
  });

  it('[R5] differ without error where all of a known network rated in both', () => {
    const higher = [0, 0, 0, 2, 3, 4, 5, 6, 3, 2];
    const whole = compareRounds(MIXED, higher, { population: 25 });
    expect(whole.interval).toEqual({ lower: whole.meanChange, upper: whole.meanChange });
    const pairs = changes({ 0: 20, 1: 5 });
    expect(compareRounds(MIXED, higher, { population: 25, pairs }).interval).toEqual({
      lower: 0.2,
      upper: 0.2,
    });
  });

  it('[R3] are refused where the counts do not fit the scale', () => {
    expect(() => compareRounds(MIXED, [1, 2])).toThrow(RangeError);
    expect(() => compareRounds(MIXED, MIXED, { pairs: [1, 2, 3] })).toThrow(
      new RangeError('3 counts for 19 points'),
    );
    expect(() => compareRounds(MIXED, MIXED, { population: 20 })).toThrow(RangeError);
  });

  it('[R9] change signs when they change places', () => {
    fc.assert(
      fc.property(anyCounts, anyCounts, (before, after) => {
        const there = compareRounds(before, after);
        const back = compareRounds(after, before);
        expect(there.meanChange === undefined).toBe(peopleIn(before) * peopleIn(after) === 0);
        if (there.meanChange === undefined) return;
        expect(back.meanChange).toBeCloseTo(-there.meanChange, 12);
        if (!there.interval) return;
        expect(back.interval?.lower).toBeCloseTo(-there.interval.upper, 9);
        expect(there.interval.lower).toBeGreaterThanOrEqual(-9);
        expect(there.interval.upper).toBeLessThanOrEqual(9);
      }),
    );
  });
});
