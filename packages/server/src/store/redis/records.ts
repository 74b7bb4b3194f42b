import type { Vote } from '@uptake/core/outcome-poll';
import type { PollChange, PollNews, PollSnapshot } from '../store.ts';

/** The names of what is kept in Redis. */
export type Keys = ReturnType<typeof keysWith>;

export function keysWith(prefix: string) {
  return {
    /** The id of each poll, by code. */
    codes: `${prefix}:codes`,
    /** The ids of polls, by when they are deleted. */
    expiry: `${prefix}:expiry`,
    /** The channel on which changes are told. */
    news: `${prefix}:news`,
    poll: (id: string) => `${prefix}:{${id}}:poll`,
    votes: (id: string) => `${prefix}:{${id}}:votes`,
    seats: (id: string) => `${prefix}:{${id}}:seats`,
  };
}

/** The fields of a poll, as Redis keeps them. */
export type PollRecord = Record<string, string>;

/** A vote as Redis keeps it: what it is of, and what it says. */
export function recordOf({ round, item, voter, n, answer }: Vote): [field: string, value: string] {
  return [JSON.stringify([round, item, voter]), JSON.stringify([n, answer])];
}

type VoteField = [round: number, item: string, voter: string];
type VoteValue = [n: number, answer: Vote['answer']];

function voteOf([round, item, voter]: VoteField, [n, answer]: VoteValue): Vote {
  return { round, item, voter, n, answer };
}

/** A poll from its records. */
export function snapshotOf(
  id: string,
  poll: PollRecord,
  votes: Record<string, string>,
): PollSnapshot {
  const { code = '', document = '', stage = '', keyHash = '', released = '' } = poll;
  return {
    poll: {
      ...{ id, code, document: JSON.parse(document), seats: poll.seats === '1' },
      expires: Number(poll.expires),
    },
    state: {
      ...{ revision: Number(poll.revision), stage: JSON.parse(stage), keyHash, released },
      releasedAt: Number(poll.releasedAt),
    },
    // Sorted, because Redis keeps a small hash in the order in which it was filled.
    votes: Object.keys(votes)
      .sort()
      .map((field) => voteOf(JSON.parse(field), JSON.parse(votes[field] ?? ''))),
  };
}

/** What a message on the channel tells: which poll, and its news as JSON. */
export function readMessage(message: string): readonly [id: string, news: string] {
  const end = message.indexOf(' ');
  return [message.slice(0, end), message.slice(end + 1)];
}

export function readNews(text: string): PollNews {
  const news = JSON.parse(text) as
    | 'gone'
    | (Omit<PollChange, 'votes'> & { readonly votes?: readonly [VoteField, VoteValue][] });
  if (news === 'gone') return news;
  const { votes, ...change } = news;
  return votes ? { ...change, votes: votes.map((one) => voteOf(...one)) } : change;
}
