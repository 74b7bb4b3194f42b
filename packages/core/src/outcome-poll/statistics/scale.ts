import type { RatingScale } from '../poll.schema.ts';

/** The points of a scale, of which a question's scale is one. */
export type ScalePoints = Pick<RatingScale, 'min' | 'points'>;

/** From one to ten, as in Figure 5 of the report. */
export const ONE_TO_TEN: ScalePoints = { min: 1, points: 10 };

/**
 * Ratings, without the answers that are none: how many people gave each point, from the lowest
 * point of the scale up, or what each person gave, in any order.
 */
export type Ratings =
  | { readonly counts: readonly number[] }
  | { readonly values: readonly number[] };

/** What the statistics of ratings need to know beside them. */
export interface RatingOptions {
  /** The scale; 1 to 10 if left out. */
  readonly scale?: ScalePoints;
  /**
   * How many people the whole network has, where those who rated are meant to speak for it and it
   * is known. Without it the network is taken to be much larger than the room.
   */
  readonly population?: number | undefined;
}

/** The highest point of a scale. */
export function highestOf({ min, points }: ScalePoints): number {
  return min + points - 1;
}

/**
 * How many people gave each point of the scale, from the lowest up.
 *
 * @throws RangeError for a scale that has no two points, a value off it, or counts that are none
 */
export function countsOf(ratings: Ratings, scale: ScalePoints): readonly number[] {
  const { min, points } = scale;
  if (!(Number.isSafeInteger(min) && Number.isSafeInteger(points) && points > 1)) {
    throw new RangeError(`${points} points from ${min} on are no scale`);
  }
  if ('counts' in ratings) return checkCounts(ratings.counts, points);
  const counts = Array.from({ length: points }, () => 0);
  for (const value of ratings.values) {
    const count = counts[value - min];
    if (count === undefined) {
      throw new RangeError(`${value} is off the scale ${min} to ${highestOf(scale)}`);
    }
    counts[value - min] = count + 1;
  }
  return counts;
}

/**
 * The counts, if there is one for each point.
 *
 * @throws RangeError otherwise
 */
export function checkCounts(counts: readonly number[], points: number): readonly number[] {
  if (counts.length !== points) {
    throw new RangeError(`${counts.length} counts for ${points} points`);
  }
  for (const count of counts) {
    if (!(Number.isSafeInteger(count) && count >= 0)) {
      throw new RangeError(`${count} is no number of people`);
    }
  }
  return counts;
}
