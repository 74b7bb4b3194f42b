import { differenceOf } from './differences.ts';
import { isEnough, RISK } from './intervals.ts';
import { type Moments, momentsOf } from './moments.ts';
import { countsOf, ONE_TO_TEN, type RatingOptions } from './scale.ts';
import { studentT } from './student-t.ts';

/** An outcome to be ranked. */
export interface RatedOutcome {
  readonly id: string;
  /** How many people gave each point of the scale, from the lowest up. */
  readonly counts: readonly number[];
}

/** Which outcomes are rated higher than which, as far as the ratings can tell. */
export interface OutcomeRanking {
  /** The outcomes with enough ratings, the highest mean first, equal ones in the order given. */
  readonly outcomes: readonly { readonly id: string; readonly n: number; readonly mean: number }[];
  /**
   * Ids of outcomes of which no two can be told apart, the highest mean first; each band as large as
   * possible, so that two outcomes share one exactly if they cannot be told apart. An outcome may
   * be in several bands, and is in one at least. The band of the highest outcome comes first.
   */
  readonly bands: readonly (readonly string[])[];
  /** Ids of outcomes with fewer than 8 ratings, unless these are everybody's, in the order given. */
  readonly tooFew: readonly string[];
}

/**
 * Ranks outcomes in bands. Where no two outcomes differ in truth, any two are told apart in about
 * 5 % of rooms or fewer: Welch's t test for each pair, adjusted for their number by the step-down
 * procedure of Holm (1979), and the compact letter display of Piepho (2004).
 *
 * It needs the counts alone. Mostly the same people rated all outcomes, and who rates one high
 * rates the others high; the differences are then known better than this assumes, and some that
 * stay in one band could be told apart person by person.
 *
 * @throws RangeError for counts that do not fit the scale, or a population smaller than a room
 */
export function rankOutcomes(
  items: readonly RatedOutcome[],
  { scale = ONE_TO_TEN, population }: RatingOptions = {},
): OutcomeRanking {
  const ranked: (Moments & { readonly id: string })[] = [];
  const tooFew: string[] = [];
  for (const { id, counts } of items) {
    const moments = momentsOf(countsOf({ counts }, scale), scale.min);
    if (moments && isEnough(moments.n, population)) ranked.push({ id, ...moments });
    else tooFew.push(id);
  }
  ranked.sort((a, b) => b.mean - a.mean);
  const bands = bandsOf(toldApart(ranked, population));
  return {
    outcomes: ranked.map(({ id, n, mean }) => ({ id, n, mean })),
    bands: bands.map((band) => band.flatMap((place) => ranked[place]?.id ?? [])),
    tooFew,
  };
}

/** Places in the order of the means. */
type Band = readonly number[];

/** For each place, the later ones whose mean differs for certain (all together at 5 %). */
function toldApart(ranked: readonly Moments[], population: number | undefined): Band[] {
  const apart: number[][] = ranked.map(() => []);
  const pairs = ranked
    .flatMap((first, higher) =>
      ranked.slice(higher + 1).map((second, index) => ({
        higher,
        lower: higher + 1 + index,
        chance: chanceOfDifference(first, second, population),
      })),
    )
    .sort((a, b) => a.chance - b.chance);
  for (const [index, { higher, lower, chance }] of pairs.entries()) {
    if (chance > RISK / (pairs.length - index)) break;
    apart[higher]?.push(lower);
  }
  return apart;
}

/** How probable a difference of means at least as large is where there is none (the p value). */
function chanceOfDifference(first: Moments, second: Moments, population?: number): number {
  const { estimate, error, df } = differenceOf(first, second, population);
  if (error === 0) return estimate === 0 ? 1 : 0;
  return studentT(df).beyond(Math.abs(estimate) / error);
}

/**
 * The largest groups of places of which no two are apart, the first places first. Places join one
 * by one, so there are never more groups on the way than in the end.
 */
function bandsOf(apart: readonly Band[]): Band[] {
  let bands: Band[] = [];
  apart.forEach((_, place) => {
    const joined = bands.map((band) => [
      ...band.filter((other) => !apart[other]?.includes(place)),
      place,
    ]);
    bands = largest([...bands, ...joined, [place]]);
  });
  return bands.sort(byPlaces);
}

/** The bands that lie in no other one. */
function largest(bands: readonly Band[]): Band[] {
  const isWithin = (band: Band, other: Band) => band.every((place) => other.includes(place));
  return bands.filter(
    (band, at) =>
      !bands.some(
        (other, index) => isWithin(band, other) && (band.length < other.length || index < at),
      ),
  );
}

/** No band begins with all of another, so the first difference decides. */
function byPlaces(a: Band, b: Band): number {
  const first = a.findIndex((place, index) => place !== b[index]);
  return (a[first] ?? 0) - (b[first] ?? 0);
}
