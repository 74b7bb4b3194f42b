/** What intervals of a mean are made of. */
export interface Moments {
  /** How many people. */
  readonly n: number;
  readonly mean: number;
  /** With n − 1; 0 for one person, of whom nothing is known about others. */
  readonly variance: number;
}

/**
 * The moments of counted values, `undefined` for nobody.
 *
 * @param counts how many people have each value
 * @param first the value of the first count; each next one is greater by 1
 */
export function momentsOf(counts: readonly number[], first: number): Moments | undefined {
  let n = 0;
  let sum = 0;
  counts.forEach((count, index) => {
    n += count;
    sum += count * (first + index);
  });
  if (n === 0) return undefined;
  const mean = sum / n;
  const squares = counts.reduce((total, count, index) => {
    return total + count * (first + index - mean) ** 2;
  }, 0);
  return { n, mean, variance: squares / Math.max(1, n - 1) };
}
