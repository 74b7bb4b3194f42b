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

/** A table of one's own, to be changed in place. */
export type OwnVoteTable = {
  [round: number]: { [item: string]: { [voter: string]: Counted } };
};

/**
 * Counts a vote in a table of one's own, for rooms in which copies would be too dear. The same
 * rule as {@link tallyVotes}. Returns whether the vote holds.
 */
export function countVote(table: OwnVoteTable, { round, item, voter, n, answer }: Vote): boolean {
  table[round] ??= {};
  table[round][item] ??= {};
  const voters = table[round][item];
  if (!isNewer(n, voters, voter)) return false;
  voters[voter] = { n, answer };
  return true;
}

/**
 * The table with some votes more. The one rule of counting, on the server and in a browser: a
 * vote holds when its `n` is larger than that of the vote it replaces, so votes may come twice,
 * late and in any order, and the table is the same. Whoever calls checks the answers first.
 */
export function tallyVotes(table: VoteTable, votes: readonly Vote[]): VoteTable {
  const next: OwnVoteTable = {};
  for (const { round, item, voter, n, answer } of votes) {
    const voters = next[round]?.[item] ?? table[round]?.[item] ?? {};
    if (!isNewer(n, voters, voter)) continue;
    next[round] ??= { ...table[round] };
    const items = next[round];
    // Copied once, however many votes there are for the item.
    if (!items[item] || items[item] === table[round]?.[item]) items[item] = { ...items[item] };
    items[item][voter] = { n, answer };
  }
  return Object.keys(next).length === 0 ? table : { ...table, ...next };
}

function isNewer(n: number, voters: { readonly [voter: string]: Counted }, voter: string): boolean {
  const before = Object.hasOwn(voters, voter) ? voters[voter] : undefined;
  return !before || n > before.n;
}
