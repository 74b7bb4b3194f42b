import { FEWEST_FOR_INTERVAL } from './intervals.ts';
import { momentsOf } from './moments.ts';
import type { RatingSummary } from './summary.ts';

/** How the ratings of one outcome lie: what a facilitator may want to talk about. */
export type RatingShape = 'agreement' | 'two-camps' | 'spread' | 'too-few';

/** Halfway between ratings all over the scale (A = 0) and one rating for all (A = 1). */
const AGREED = 1 / 2;

const CAMPS = {
  /** Of the variance, at least this lies between the camps and not within them. */
  explained: 5 / 6,
  /** Of the people, at least this share stands in the smaller camp … */
  share: 1 / 5,
  /** … and at least so many, since one or two are no camp. */
  people: 3,
};

/**
 * How the ratings in this room lie. It describes those who rated and generalises to nobody.
 *
 * - `too-few`: fewer than 8 ratings.
 * - `agreement`: van der Eijk's A is at least 0.5.
 * - `two-camps`: A is less, and one cut of the scale leaves a camp on either side: a fifth of the
 *   people or more, and no fewer than 3, in the smaller, and five sixths of the variance between the
 *   two (of an even spread it is three quarters, of a bell two thirds).
 * - `spread`: everything else.
 */
export function describeShape({
  n,
  counts,
  agreement,
}: Pick<RatingSummary, 'n' | 'counts' | 'agreement'>): RatingShape {
  if (n < FEWEST_FOR_INTERVAL || agreement === undefined) return 'too-few';
  if (agreement >= AGREED) return 'agreement';
  return counts.some((_, cut) => areCamps(counts, cut)) ? 'two-camps' : 'spread';
}

/** Whether those below a cut of the scale and those from it on are camps. */
function areCamps(counts: readonly number[], cut: number): boolean {
  const all = momentsOf(counts, 0);
  const low = momentsOf(counts.slice(0, cut), 0);
  const high = momentsOf(counts.slice(cut), cut);
  if (!all || !low || !high) return false;
  const between = ((low.n * high.n) / all.n) * (high.mean - low.mean) ** 2;
  return (
    Math.min(low.n, high.n) >= Math.max(CAMPS.people, CAMPS.share * all.n) &&
    between >= CAMPS.explained * all.variance * (all.n - 1)
  );
}
