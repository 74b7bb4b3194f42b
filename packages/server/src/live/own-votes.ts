import { NO_VOTES, tallyVotes, type Vote, type VoteTable } from '@uptake/core/outcome-poll';

/** What one voter said last, by round and item, in a table and in votes that are not in it yet. */
export function votesOf(voter: string, table: VoteTable, uncounted: readonly Vote[]): Vote[] {
  const news = uncounted.filter((vote) => vote.voter === voter);
  const known = listOf(voter, table);
  return news.length > 0 ? listOf(voter, tallyVotes(NO_VOTES, [...known, ...news])) : known;
}

function listOf(voter: string, table: VoteTable): Vote[] {
  return Object.keys(table)
    .map(Number)
    .flatMap((round) =>
      Object.entries(table[round] ?? {}).flatMap(([item, voters]) => {
        const counted = Object.hasOwn(voters, voter) ? voters[voter] : undefined;
        return counted ? [{ round, item, voter, ...counted }] : [];
      }),
    );
}
