import type { Reason } from './poll.answer.ts';

/** How many gave each reason for no answer. */
export type ReasonCounts = Readonly<Record<Reason, number>>;

/**
 * What may be known of the answers of some people to one statement:
 * - `points`: how many gave each point, lowest first; of an option, how many did not pick it and
 *   how many did;
 * - `bands`: the people were of one mind, or all but one: how many lie in each third of the scale;
 * - `nearly`: of an option: the same, so all or none picked it, or all but one;
 * - `withheld`: there are too few people.
 */
export type Distribution =
  | {
      readonly kind: 'points';
      readonly counts: readonly number[];
      readonly reasons: ReasonCounts;
    }
  | {
      readonly kind: 'bands';
      readonly bands: readonly Band[];
      readonly reasons: ReasonCounts;
    }
  | {
      readonly kind: 'nearly';
      readonly picked: 'all' | 'none';
      readonly n: number;
      readonly reasons: ReasonCounts;
    }
  | { readonly kind: 'withheld' };

/** Some neighbouring points of a scale and the number of ratings on them. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The answers of one group, or of several small ones together. */
export interface PublishedGroup {
  /** The ids of the segments; an empty one stands for the people who named none. */
  readonly segments: readonly string[];
  readonly distribution: Distribution;
}

/** What may be known of a statement or an option. */
export interface PublishedItem {
  /** Answers left out for now: shown, they would tell what a few people said. */
  readonly heldBack: number;
  readonly whole: Distribution;
  /** Empty when results are not split, or cannot be without telling on somebody. */
  readonly groups: readonly PublishedGroup[];
}

/** What may be known of one round of a question. */
export interface PublishedRound {
  readonly question: string;
  readonly round: number;
  /** How many people answered anything in this round. */
  readonly participation: number;
  /** The segmentation that the groups belong to; empty for none. */
  readonly segmentation: string;
  /** By the id of the statement or option; empty while only participation is shown. */
  readonly items: { readonly [statement: string]: PublishedItem };
}

/** How the same devices moved between two rounds that follow each other. */
export interface PublishedChange {
  readonly question: string;
  readonly statement: string;
  /** The later of the two rounds. */
  readonly round: number;
  /** How many moved by each number of points, from −(points − 1) to points − 1. */
  readonly moves: readonly number[];
}

/** Everything that may be known of a poll at a moment. */
export interface PublishedResults {
  /** In the order of the questions, earlier rounds first. */
  readonly rounds: readonly PublishedRound[];
  /** Only where both rounds hold the same people, or differ by enough of them. */
  readonly changes: readonly PublishedChange[];
}

/** Nothing is known yet. */
export const NO_RESULTS: PublishedResults = { rounds: [], changes: [] };
