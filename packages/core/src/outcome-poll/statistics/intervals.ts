import type { Moments } from './moments.ts';
import { studentT } from './student-t.ts';

/** Where a figure of the whole network lies, with 95 % confidence. Both ends belong to it. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** How often an interval may miss, and a ranking tell apart what does not differ. */
export const RISK = 0.05;

/** The fewest people from whom a mean is generalised: below, intervals fill half of the scale. */
export const FEWEST_FOR_INTERVAL = 8;

/** The normal quantile that leaves `RISK` beyond it, on both sides together. */
const Z = 1.959963984540054;

function checkPopulation(n: number, population: number | undefined): void {
  if (population !== undefined && !(Number.isSafeInteger(population) && population >= n)) {
    throw new RangeError(`${n} people cannot be part of ${population}`);
  }
}

/**
 * Whether a mean of `n` people can be generalised: there are enough, or they are all there are.
 *
 * @throws RangeError if the population is smaller than the room
 */
export function isEnough(n: number, population: number | undefined): boolean {
  checkPopulation(n, population);
  return n >= FEWEST_FOR_INTERVAL || n === population;
}

/** The variance of a mean, without replacement where the population is known (Cochran 1977, 2.6). */
export function varianceOfMean({ n, variance }: Moments, population = Infinity): number {
  return (variance / n) * (1 - n / population);
}

/**
 * The interval of an estimate whose error is distributed as Student's t.
 *
 * @param error the standard error; if 0, the interval is the estimate itself
 * @param df degrees of freedom
 * @param clip the least and the greatest value that is possible
 */
export function tInterval(estimate: number, error: number, df: number, clip: Interval): Interval {
  const reach = error === 0 ? 0 : studentT(df).bound(RISK) * error;
  return {
    lower: Math.max(clip.lower, estimate - reach),
    upper: Math.min(clip.upper, estimate + reach),
  };
}

/**
 * The t interval of a mean. `undefined` for fewer than 8 people, and where all gave the same, which
 * says nothing about how others differ. The mean itself where everybody was there.
 *
 * @throws RangeError if the population is smaller than the room
 */
export function meanInterval(
  moments: Moments,
  clip: Interval,
  population?: number,
): Interval | undefined {
  const { n, mean, variance } = moments;
  if (!isEnough(n, population)) return undefined;
  if (variance === 0 && n !== population) return undefined;
  return tInterval(mean, Math.sqrt(varianceOfMean(moments, population)), n - 1, clip);
}

/**
 * Wilson's interval of a share (Wilson 1927); with a known population, its variance is that of
 * drawing without replacement. The share itself where everybody was there.
 *
 * @param count of those who belong to the share
 * @param n of all
 * @returns from 0 to 1; `undefined` for nobody
 * @throws RangeError if the share is more than all, or the population smaller than the room
 */
export function shareInterval(count: number, n: number, population?: number): Interval | undefined {
  if (!(count >= 0 && count <= n)) throw new RangeError(`${count} people cannot be part of ${n}`);
  checkPopulation(n, population);
  if (n === 0) return undefined;
  const left = population === undefined ? 1 : (population - n) / Math.max(1, population - 1);
  const z2 = (Z ** 2 * left) / n;
  const share = count / n;
  const centre = share + z2 / 2;
  const reach = Math.sqrt(z2 * (share * (1 - share) + z2 / 4));
  return {
    lower: Math.max(0, (centre - reach) / (1 + z2)),
    upper: Math.min(1, (centre + reach) / (1 + z2)),
  };
}
