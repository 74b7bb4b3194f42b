import { varianceOfMean } from './intervals.ts';
import type { Moments } from './moments.ts';

/** The difference of two means of which nothing is known person by person. */
export interface Difference {
  /** The second mean less the first. */
  readonly estimate: number;
  /** The standard error. */
  readonly error: number;
  /** Degrees of freedom, not necessarily whole; 0 if there is no error. */
  readonly df: number;
}

/** The difference of two means with variances of their own (Welch 1947). */
export function differenceOf(first: Moments, second: Moments, population?: number): Difference {
  const a = varianceOfMean(first, population);
  const b = varianceOfMean(second, population);
  const weight = a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1);
  return {
    estimate: second.mean - first.mean,
    error: Math.sqrt(a + b),
    df: a + b === 0 ? 0 : (a + b) ** 2 / weight,
  };
}
