/**
 * What the keeper of the votes must remember of what was shown, so that what is shown next tells
 * nothing by comparison. It is as secret as the votes, and kept beside them. Plain JSON.
 */
export interface Released {
  /** The first segmentation that results of a question were split by: the only one it may have. */
  readonly segmentations: { readonly [question: string]: string };
  /** By subject (see `subjectsOf`) and round. */
  readonly subjects: { readonly [subject: string]: ReleasedRounds };
}

/** The rounds of a subject, by number, in which something was shown. */
export interface ReleasedRounds {
  readonly [round: number]: ReleasedRound;
}

/** What was shown of a subject in a round. */
export interface ReleasedRound {
  /** Disjoint sets of people: everything shown is a sum of some of them. */
  readonly blocks: readonly Block[];
  /** The people were of one mind when they were first shown: the round stays in bands. */
  readonly isCoarse: boolean;
  /** How many waited when the last batch was found not to be safe. */
  readonly tried: number;
  /** The segments that are shown together, by group; empty while no groups were shown. */
  readonly groups: readonly (readonly string[])[];
  /** The moves since the round before, as they were first shown; empty until then. */
  readonly moves: readonly number[];
}

/** People who came to be shown together. */
export interface Block {
  readonly voters: readonly string[];
  /** The answers shown so far, by voter; the last list is the one that is shown now. */
  readonly versions: readonly (readonly number[])[];
  /** The group the people were shown in, one of its segments; `null` before there were groups. */
  readonly segments: readonly string[] | null;
  /** How many had changed their answer when their change was last found not to be safe. */
  readonly tried: number;
}

/** Nothing was shown yet. */
export const NOTHING_RELEASED: Released = { segmentations: {}, subjects: {} };
