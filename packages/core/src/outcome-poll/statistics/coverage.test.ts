import { describe, expect, it } from 'vitest';
import { meanInterval, shareInterval } from './intervals.ts';
import { momentsOf } from './moments.ts';
import { createRandom, drawCounts, meanOf, SHAPES } from './rooms.fixture.ts';

const SCALE = { lower: 1, upper: 10 };

/**
 * How probably the interval of the mean holds the mean of a large network, exactly: with the
 * probability of every sum and sum of squares that the ratings of `people` can have.
 */
function exactCoverage(shape: readonly number[], people: number): number {
  let sums = new Map([[0, 1]]);
  const width = 10 ** 6;
  for (let person = 0; person < people; person += 1) {
    const next = new Map<number, number>();
    for (const [key, probability] of sums) {
      shape.forEach((share, index) => {
        const added = key + (index + 1) * width + (index + 1) ** 2;
        next.set(added, (next.get(added) ?? 0) + probability * share);
      });
    }
    sums = next;
  }
  const truth = meanOf(shape);
  let shown = 0;
  let covered = 0;
  for (const [key, probability] of sums) {
    const sum = Math.floor(key / width);
    const variance = ((key % width) - sum ** 2 / people) / (people - 1);
    const moments = { n: people, mean: sum / people, variance: variance < 1e-9 ? 0 : variance };
    const interval = meanInterval(moments, SCALE);
    if (!interval) continue;
    shown += probability;
    if (interval.lower <= truth && truth <= interval.upper) covered += probability;
  }
  return covered / shown;
}

/** The same in a number of made-up rooms, the same ones in every run. */
function simulatedCoverage(shape: readonly number[], people: number, rooms: number): number {
  const random = createRandom(people);
  const truth = meanOf(shape);
  let covered = 0;
  for (let room = 0; room < rooms; room += 1) {
    const moments = momentsOf(drawCounts(random, shape, people), 1);
    const interval = moments && meanInterval(moments, SCALE);
    if (interval && interval.lower <= truth && truth <= interval.upper) covered += 1;
  }
  return covered / rooms;
}

/** How probably Wilson's interval holds the share of a large network, exactly. */
function shareCoverage(share: number, people: number): number {
  let covered = 0;
  let probability = (1 - share) ** people;
  for (let count = 0; count <= people; count += 1) {
    const interval = shareInterval(count, people);
    if (interval && interval.lower <= share && share <= interval.upper) covered += probability;
    probability *= ((people - count) / (count + 1)) * (share / (1 - share));
  }
  return covered;
}

describe('the interval of a mean', () => {
  const shapes = Object.entries(SHAPES);

  it.each(shapes)('[R4] holds the mean of a network, exactly, where it is %s', (_, shape) => {
    for (const people of [8, 10, 12, 20]) {
      const coverage = exactCoverage(shape, people);
      expect(coverage, `${people} people`).toBeGreaterThan(0.93);
      expect(coverage, `${people} people`).toBeLessThan(0.97);
    }
  });

  it.each(shapes)('[R4] holds it in simulated rooms up to 2,000 where it is %s', (_, shape) => {
    const rooms = { 36: 20_000, 100: 10_000, 400: 5_000, 2000: 2_500 };
    for (const [people, number] of Object.entries(rooms)) {
      const coverage = simulatedCoverage(shape, Number(people), number);
      expect(coverage, `${people} people`).toBeGreaterThan(0.93);
      expect(coverage, `${people} people`).toBeLessThan(0.97);
    }
  });
});

describe('the interval of a share', () => {
  it('[R4] holds the share of a network, on average over all shares', () => {
    for (const people of [8, 12, 20, 36, 100]) {
      const shares = Array.from({ length: 999 }, (_, index) => (index + 1) / 1000);
      const coverage =
        shares.reduce((sum, share) => sum + shareCoverage(share, people), 0) / shares.length;
      expect(coverage, `${people} people`).toBeGreaterThan(0.95);
      expect(coverage, `${people} people`).toBeLessThan(0.96);
    }
  });
});
