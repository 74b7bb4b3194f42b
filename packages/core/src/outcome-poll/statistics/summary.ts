import { agreementOf } from './agreement.ts';
import { type Interval, meanInterval, shareInterval } from './intervals.ts';
import { momentsOf, sumOf } from './moments.ts';
import { quantileOf } from './quantile.ts';
import {
  countsOf,
  highestOf,
  ONE_TO_TEN,
  type RatingOptions,
  type Ratings,
  type ScalePoints,
} from './scale.ts';

/** How many of the highest points count as high. */
export const TOP_POINTS = 3;

/** How many people gave one of the three highest points. */
export interface TopShare {
  /** The lowest of these points. */
  readonly from: number;
  readonly count: number;
  /** Of all who rated, from 0 to 1. */
  readonly share: number;
  /** Wilson's 95 % interval of the share, from 0 to 1. */
  readonly interval: Interval;
}

/** What is said of the ratings of one outcome. What too few ratings cannot say is `undefined`. */
export interface RatingSummary {
  readonly scale: ScalePoints;
  /** How many people rated. */
  readonly n: number;
  /** How many gave each point, from the lowest up. */
  readonly counts: readonly number[];
  /** On the scale; from one person on. */
  readonly mean: number | undefined;
  /** On the scale; from one person on. */
  readonly median: number | undefined;
  /** The lower and upper quartile on the scale, interpolated as R's type 7; from one person on. */
  readonly quartiles: Interval | undefined;
  /** The standard deviation with n − 1, in points; from two people on. */
  readonly sd: number | undefined;
  /**
   * The 95 % interval of the mean by Student's t, within the scale; from eight people on, unless
   * all of them gave the same. The mean itself if the population is known and all of it rated.
   */
  readonly meanInterval: Interval | undefined;
  /** From one person on, on a scale of more than three points. */
  readonly top: TopShare | undefined;
  /** Van der Eijk's A, from −1 to 1; from two people and three points on. */
  readonly agreement: number | undefined;
  /** Whether all people of a known population rated, so that there is no sampling error. */
  readonly everyone: boolean;
}

/**
 * Sums up the ratings of one outcome.
 *
 * @throws RangeError for a rating off the scale, counts that do not fit it, or a population smaller
 *   than the number of ratings
 */
export function summarizeRatings(
  ratings: Ratings,
  { scale = ONE_TO_TEN, population }: RatingOptions = {},
): RatingSummary {
  const { min } = scale;
  const max = highestOf(scale);
  const counts = countsOf(ratings, scale);
  const moments = momentsOf(counts, min);
  if (!moments) return { ...NOTHING, scale, counts, everyone: population === 0 };
  const { n, mean, variance } = moments;
  return {
    scale,
    n,
    counts,
    mean,
    median: quantileOf(counts, min, 1 / 2),
    quartiles: { lower: quantileOf(counts, min, 1 / 4), upper: quantileOf(counts, min, 3 / 4) },
    sd: n > 1 ? Math.sqrt(variance) : undefined,
    meanInterval: meanInterval(moments, { lower: min, upper: max }, population),
    top: topShare(counts, max, n, population),
    agreement: agreementOf(counts),
    everyone: n === population,
  };
}

const NOTHING = {
  n: 0,
  mean: undefined,
  median: undefined,
  quartiles: undefined,
  sd: undefined,
  meanInterval: undefined,
  top: undefined,
  agreement: undefined,
};

function topShare(
  counts: readonly number[],
  max: number,
  n: number,
  population: number | undefined,
): TopShare | undefined {
  if (counts.length <= TOP_POINTS) return undefined;
  const count = sumOf(counts.slice(-TOP_POINTS));
  const interval = shareInterval(count, n, population);
  return (
    interval && {
      from: max - TOP_POINTS + 1,
      count,
      share: count / n,
      interval,
    }
  );
}
