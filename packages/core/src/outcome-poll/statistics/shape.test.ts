import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyCounts,
  bell,
  createRandom,
  drawCounts,
  probabilities,
  SHAPES,
} from './rooms.fixture.ts';
import { describeShape, type RatingShape } from './shape.ts';
import { summarizeRatings } from './summary.ts';

const shapeOf = (counts: readonly number[]) => describeShape(summarizeRatings({ counts }));

/** How often rooms of 36 from a network have each shape, of 1,000. */
function shapesOf(network: readonly number[]): Record<RatingShape, number> {
  const random = createRandom(36);
  const times = { agreement: 0, 'two-camps': 0, spread: 0, 'too-few': 0 };
  for (let room = 0; room < 1000; room += 1) times[shapeOf(drawCounts(random, network, 36))] += 1;
  return times;
}

describe('the shape of ratings', () => {
  it('[R11] is told from eight ratings on', () => {
    expect(shapeOf([0, 0, 0, 0, 0, 0, 0, 7, 0, 0])).toBe('too-few');
    expect(shapeOf([0, 0, 0, 0, 0, 0, 0, 8, 0, 0])).toBe('agreement');
  });

  it('[R11] is agreement where most gave neighbouring points, wherever on the scale', () => {
    expect(shapeOf([0, 0, 0, 0, 1, 2, 6, 9, 6, 2])).toBe('agreement');
    expect(shapeOf([9, 7, 2, 1, 0, 0, 0, 0, 0, 0])).toBe('agreement');
  });

  it('[R11] is two camps where two groups stand far apart, also unequal ones', () => {
    expect(shapeOf([0, 6, 8, 4, 0, 0, 1, 7, 6, 4])).toBe('two-camps');
    expect(shapeOf([0, 3, 5, 1, 0, 0, 1, 8, 12, 6])).toBe('two-camps');
    expect(shapeOf([18, 0, 0, 0, 0, 0, 0, 0, 0, 18])).toBe('two-camps');
    expect(
      describeShape(summarizeRatings({ counts: [9, 0, 9] }, { scale: { min: 1, points: 3 } })),
    ).toBe('two-camps');
  });

  it('[R11] is no camp of one or two people, nor of less than a fifth', () => {
    expect(shapeOf([2, 0, 0, 0, 0, 0, 0, 0, 6, 0])).not.toBe('two-camps');
    expect(shapeOf([3, 0, 0, 0, 0, 0, 0, 0, 6, 0])).toBe('two-camps');
    expect(shapeOf([9, 0, 0, 0, 0, 0, 0, 10, 10, 20])).not.toBe('two-camps');
    expect(shapeOf([10, 0, 0, 0, 0, 0, 0, 10, 10, 20])).toBe('two-camps');
  });

  it('[R11] is no two camps where the groups are near each other', () => {
    expect(shapeOf([0, 0, 0, 0, 12, 0, 12, 0, 0, 0])).toBe('agreement');
    expect(shapeOf([0, 0, 2, 6, 8, 4, 8, 6, 2, 0])).toBe('spread');
  });

  it('[R11] is spread where the whole scale is used', () => {
    expect(shapeOf([4, 4, 4, 4, 4, 4, 4, 4, 4, 4])).toBe('spread');
    expect(shapeOf([3, 4, 2, 5, 4, 3, 4, 5, 2, 4])).toBe('spread');
  });

  it('[R11] is seldom two camps by accident, and mostly where there are two', () => {
    for (const one of [SHAPES.centred, SHAPES.skewed, probabilities(Array(10).fill(1))]) {
      expect(shapesOf(one)['two-camps']).toBeLessThan(60);
    }
    expect(shapesOf(SHAPES.camps)['two-camps']).toBeGreaterThan(800);
    const low = bell(2.5, 1);
    const unequal = bell(8.5, 1).map((weight, index) => 3 * weight + (low[index] ?? 0));
    expect(shapesOf(probabilities(unequal))['two-camps']).toBeGreaterThan(600);
  });

  it('[R11] is the same for a mirrored scale', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        expect(shapeOf([...counts].reverse())).toBe(shapeOf(counts));
      }),
    );
  });
});
