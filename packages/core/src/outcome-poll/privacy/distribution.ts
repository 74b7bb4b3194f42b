import { REASONS } from '../poll.answer.ts';
import type { Band, Distribution, ReasonCounts } from '../poll.published.ts';
import { diversityOf } from './safety.ts';
import type { Subject } from './subjects.ts';

/** There are too few people. */
export const WITHHELD: Distribution = { kind: 'withheld' };

/**
 * What is shown of some answers, for each statement of a subject.
 *
 * @param counts by code; of people who may be shown together
 * @param isCoarse whether only bands may be shown
 */
export function distributionsOf(
  counts: readonly number[],
  subject: Subject,
  k: number,
  isCoarse: boolean,
): { readonly [statement: string]: Distribution } {
  const { n } = diversityOf(counts, subject.ratings);
  return Object.fromEntries(
    subject.shows.map(({ statement, code }) => {
      if (n < k) return [statement, WITHHELD];
      const ratings = counts.slice(0, subject.ratings);
      const reasons = reasonsOf(counts, subject);
      if (subject.kind === 'points') {
        return [
          statement,
          isCoarse
            ? inBands(ratings, subject.min, reasons)
            : { kind: 'points', counts: ratings, reasons },
        ];
      }
      const count = ratings[code] ?? 0;
      const picked = count * 2 > n ? 'all' : 'none';
      return [
        statement,
        isCoarse
          ? { kind: 'nearly', picked, n, reasons }
          : { kind: 'points', counts: [n - count, count], reasons },
      ];
    }),
  );
}

/** Thirds of the scale; on a scale so short that a third would be a single point nothing. */
function inBands(ratings: readonly number[], min: number, reasons: ReasonCounts): Distribution {
  const points = ratings.length;
  const outer = Math.round(points / 3);
  if (Math.min(outer, points - 2 * outer) < 2) return WITHHELD;
  const bands = [
    [0, outer],
    [outer, points - outer],
    [points - outer, points],
  ].map(([from = 0, end = 0]): Band => {
    const count = ratings.slice(from, end).reduce((sum, one) => sum + one, 0);
    return { from: min + from, to: min + end - 1, count };
  });
  return { kind: 'bands', bands, reasons };
}

function reasonsOf(counts: readonly number[], { ratings }: Subject): ReasonCounts {
  const [skipped = 0, notApplicable = 0, dontKnow = 0] = REASONS.map(
    (_, index) => counts[ratings + index],
  );
  return { skipped, 'not-applicable': notApplicable, 'dont-know': dontKnow };
}
