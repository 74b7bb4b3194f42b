import type { Answer, Vote } from './poll.answer.ts';

/** What a voter said to an item last. */
export interface Counted {
  readonly n: number;
  readonly answer: Answer;
}

/**
 * Every vote that counts, by round, item and voter. It is the secret of whoever keeps it: only
 * `publishResults` may read it for others.
 */
export interface VoteTable {
  readonly [round: number]: {
    readonly [item: string]: { readonly [voter: string]: Counted };
  };
}

/** A table without votes. */
export const NO_VOTES: VoteTable = {};

/**
 * The table with some votes more. The one reducer that counts, on the server and in a browser: a
 * vote holds when its `n` is larger than that of the vote it replaces, so votes may come twice,
 * late and in any order, and the table is the same. Whoever calls checks the answers first.
 */
export function tallyVotes(table: VoteTable, votes: readonly Vote[]): VoteTable {
  let next = table;
  for (const { round, item, voter, n, answer } of votes) {
    const items = next[round] ?? {};
    const voters = items[item] ?? {};
    const before = Object.hasOwn(voters, voter) ? voters[voter] : undefined;
    if (before && before.n >= n) continue;
    next = { ...next, [round]: { ...items, [item]: { ...voters, [voter]: { n, answer } } } };
  }
  return next;
}
