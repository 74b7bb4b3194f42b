import { REASONS } from '../poll.answer.ts';

/**
 * How many gave each answer, by code: the ratings first, then the reasons for none.
 *
 * @param ratings how many of the codes are ratings
 */
export function countCodes(codes: Iterable<number>, ratings: number): number[] {
  const counts = new Array<number>(ratings + REASONS.length).fill(0);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** How many ratings there are, and how many differ from the commonest one. */
export function diversityOf(counts: readonly number[], ratings: number) {
  let n = 0;
  let commonest = 0;
  for (let code = 0; code < ratings; code += 1) {
    const count = counts[code] ?? 0;
    n += count;
    if (count > commonest) commonest = count;
  }
  return { n, differing: n - commonest };
}

/** What makes a set of people safe to be shown. */
export interface Safety {
  /** The fewest ratings. */
  readonly k: number;
  /** How many of the codes are ratings. */
  readonly ratings: number;
}

/**
 * Whether the distribution of these answers tells nobody's: there are at least k ratings, and at
 * least two differ from the commonest one, so that neither an outsider nor the only one who
 * differs, who knows his own answer, can tell those of the others.
 */
export function isSafe(counts: readonly number[], { k, ratings }: Safety): boolean {
  const { n, differing } = diversityOf(counts, ratings);
  return n >= k && differing >= 2;
}

/** {@link isSafe} for a list of answers. */
export function areSafe(codes: Iterable<number>, safety: Safety): boolean {
  return isSafe(countCodes(codes, safety.ratings), safety);
}
