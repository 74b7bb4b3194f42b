import type { Vote } from '../poll.answer.ts';
import type { GivenAnswer } from '../poll.session.ts';
import { NO_VOTES, tallyVotes, type VoteTable } from '../poll.tally.ts';
import type { Journal } from './journal.ts';

/** Room for the sign of a tab below each step of a counter. */
const STEP = 2 ** 20;

/**
 * The counter of a voter's next vote. Its low digits are the sign of the tab, so two tabs in which
 * one person answers at the same moment do not give the same one, and all agree which vote holds.
 *
 * @param writer the sign of the tab, from 0 to below 1
 */
export function nextCount(last: number | undefined, writer: number): number {
  return (Math.floor((last ?? 0) / STEP) + 1) * STEP + Math.floor(writer * STEP);
}

/** The table without the people of papers that are set aside. */
export function countedVotes(table: VoteTable, papers: Journal['papers']): VoteTable {
  const aside = Object.keys(papers).filter((id) => !papers[id]?.isCounted);
  if (aside.length === 0) return table;
  const counts = ({ voter }: Vote) => !aside.some((id) => voter.startsWith(`${id}.`));
  return tallyVotes(NO_VOTES, votesOf(table).filter(counts));
}

/** What one voter said last to each item, in the round the item's question is at. */
export function answersOf(
  table: VoteTable,
  voter: string,
  roundOf: (item: string) => number,
  isUnsaved: (round: number, item: string) => boolean,
): Record<string, GivenAnswer> {
  const answers: Record<string, GivenAnswer> = {};
  for (const vote of votesOf(table, voter)) {
    if (roundOf(vote.item) !== vote.round) continue;
    const state = isUnsaved(vote.round, vote.item) ? 'unsaved' : 'counted';
    answers[vote.item] = { answer: vote.answer, state };
  }
  return answers;
}

/** The votes of a table one by one; all of them, or one voter's. */
export function votesOf(table: VoteTable, voter?: string): Vote[] {
  const votes: Vote[] = [];
  for (const round of Object.keys(table).map(Number)) {
    for (const [item, voters] of Object.entries(table[round] ?? {})) {
      for (const one of voter === undefined ? Object.keys(voters) : [voter]) {
        const counted = Object.hasOwn(voters, one) ? voters[one] : undefined;
        if (counted) votes.push({ round, item, voter: one, ...counted });
      }
    }
  }
  return votes;
}
