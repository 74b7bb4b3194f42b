import { NOTHING_RELEASED, publishResults } from './poll.privacy.ts';
import { NO_RESULTS, type PublishedResults } from './poll.published.ts';
import { type SampleOptions, sampleVotes } from './poll.sample.ts';
import type { PollDocument } from './poll.schema.ts';
import { controlPoll, newStage, type PollAction, type PollStage } from './poll.stage.ts';
import { NO_VOTES, tallyVotes } from './poll.tally.ts';

/** A poll at a moment of a rehearsal, and what is published of it. */
export interface Rehearsal {
  /** The poll, marked as a rehearsal. */
  readonly poll: PollDocument;
  readonly stage: PollStage;
  readonly results: PublishedResults;
}

/**
 * Plays a poll with made-up people: they answer every round as soon as it is open, and results are
 * published after each action by the rules of a real room.
 *
 * @param actions what the facilitator does, from the beginning
 * @throws RangeError when `people` is not a whole number of 0–10,000
 */
export function rehearsePoll(
  poll: PollDocument,
  actions: readonly PollAction[],
  options: Omit<SampleOptions, 'rounds'>,
): Rehearsal {
  const votes = sampleVotes(poll, { ...options, rounds: 2 });
  const rehearsed = { ...poll, rehearsal: true };
  let stage = newStage(poll);
  let released = NOTHING_RELEASED;
  let results = NO_RESULTS;
  for (const action of actions) {
    stage = controlPoll(stage, action, poll);
    const given = votes.filter(({ round, item }) => {
      const at = stage.questions[item.split('/')[0] ?? ''];
      return round === 0 || (at !== undefined && at.voting !== 'waiting' && round <= at.round);
    });
    const table = tallyVotes(NO_VOTES, given);
    ({ results, released } = publishResults(table, { poll: rehearsed, stage, released }));
  }
  return { poll: rehearsed, stage, results };
}
