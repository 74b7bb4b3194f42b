/** What intervals of a mean are made of. */
export interface Moments {
  /** How many people. */
  readonly n: number;
  readonly mean: number;
  /** With n − 1; 0 for one person, of whom nothing is known about others. */
  readonly variance: number;
}

/** The sum of numbers; of counts, how many people there are. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/**
 * The moments of counted values, `undefined` for nobody.
 *
 * @param counts how many people have each value
 * @param first the value of the first count; each next one is greater by 1
 */
export function momentsOf(counts: readonly number[], first: number): Moments | undefined {
  const n = sumOf(counts);
  if (n === 0) return undefined;
  const mean = sumOf(counts.map((count, index) => count * (first + index))) / n;
  const squares = counts.map((count, index) => count * (first + index - mean) ** 2);
  return { n, mean, variance: sumOf(squares) / Math.max(1, n - 1) };
}
