import { differenceOf } from './differences.ts';
import { type Interval, isEnough, meanInterval, tInterval } from './intervals.ts';
import { type Moments, momentsOf, sumOf } from './moments.ts';
import { checkCounts, countsOf, ONE_TO_TEN, type RatingOptions } from './scale.ts';

/** How the ratings of one outcome changed, from the same people's ratings in both rounds. */
export interface PairedChange {
  readonly kind: 'paired';
  /** How many people rated in both rounds. */
  readonly n: number;
  /** The mean of what each person changed, in points; positive is up. */
  readonly meanChange: number;
  /** Its 95 % t interval; from eight people on, unless all changed alike. */
  readonly interval: Interval | undefined;
  /** How many people went up, stayed, went down. */
  readonly moved: { readonly up: number; readonly same: number; readonly down: number };
}

/** How the ratings of one outcome changed, where nobody is known to be the same in both rounds. */
export interface UnpairedChange {
  readonly kind: 'unpaired';
  /** How many people rated in each round. */
  readonly n: { readonly before: number; readonly after: number };
  /** The later mean less the earlier one, in points; `undefined` if a round has no ratings. */
  readonly meanChange: number | undefined;
  /** Its 95 % interval by Welch; from eight people in each round, unless both were unanimous. */
  readonly interval: Interval | undefined;
}

export type RoundChange = PairedChange | UnpairedChange;

export interface RoundOptions extends RatingOptions {
  /**
   * How many people who rated in both rounds changed their rating by how much, from the whole
   * length of the scale downwards to the whole length upwards: 19 counts on a scale from 1 to 10,
   * the tenth of them for those who stayed. Nobody in it is as good as none.
   */
  readonly pairs?: readonly number[];
}

/**
 * Compares two rounds of one outcome: person by person where `pairs` is given, else as two rooms.
 *
 * @param before how many people gave each point in the earlier round, from the lowest up
 * @param after the same of the later round
 * @throws RangeError for counts that do not fit the scale, or a population smaller than a room
 */
export function compareRounds(
  before: readonly number[],
  after: readonly number[],
  { scale = ONE_TO_TEN, population, pairs }: RoundOptions = {},
): RoundChange {
  const first = momentsOf(countsOf({ counts: before }, scale), scale.min);
  const second = momentsOf(countsOf({ counts: after }, scale), scale.min);
  const length = scale.points - 1;
  const clip = { lower: -length, upper: length };
  const changes = pairs && momentsOf(checkCounts(pairs, 2 * length + 1), -length);
  if (pairs && changes) {
    return {
      kind: 'paired',
      n: changes.n,
      meanChange: changes.mean,
      interval: meanInterval(changes, clip, population),
      moved: {
        up: sumOf(pairs.slice(length + 1)),
        same: pairs[length] ?? 0,
        down: sumOf(pairs.slice(0, length)),
      },
    };
  }
  return {
    kind: 'unpaired',
    n: { before: first?.n ?? 0, after: second?.n ?? 0 },
    meanChange: first && second && second.mean - first.mean,
    interval: first && second && differenceInterval(first, second, clip, population),
  };
}

function differenceInterval(
  first: Moments,
  second: Moments,
  clip: Interval,
  population: number | undefined,
): Interval | undefined {
  if (![first, second].every(({ n }) => isEnough(n, population))) return undefined;
  const { estimate, error, df } = differenceOf(first, second, population);
  const everyone = first.n === population && second.n === population;
  return error === 0 && !everyone ? undefined : tInterval(estimate, error, df, clip);
}
