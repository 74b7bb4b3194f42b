import { acceptsVote, type PollStage, type Vote } from '@uptake/core/outcome-poll';
import type { VoteOutcome } from '../store.ts';
import type { Connection } from './connection.ts';
import { type Keys, recordOf } from './records.ts';
import { APPLY } from './scripts.ts';

/** Votes of a poll that came together. */
export interface Batch {
  readonly id: string;
  readonly votes: readonly Vote[];
}

type Outcomes = readonly VoteOutcome[] | undefined;

/** How many polls' stages are remembered. */
const MOST_STAGES = 1000;

/**
 * Counts votes in Redis. Whether a stage accepts a vote is decided here, where the rule of it is;
 * the script keeps what was decided only if the poll is still at that stage.
 */
export function createBallotBox(redis: Pick<Connection, 'run'>, keys: Keys) {
  const stages = new Map<string, string>();

  async function apply(id: string, votes: readonly Vote[]): Promise<Outcomes> {
    const stage = stages.get(id) ?? '';
    const at = stage === '' ? undefined : (JSON.parse(stage) as PollStage);
    const records = votes.flatMap((vote) => [
      ...recordOf(vote),
      at && acceptsVote(at, vote.round, vote.item) ? '1' : '0',
    ]);
    const reply = await redis.run(
      APPLY,
      [keys.poll(id), keys.votes(id)],
      [keys.news, id, stage, ...records],
    );
    if (typeof reply === 'string') {
      if (stages.size >= MOST_STAGES) stages.clear();
      stages.set(id, reply);
      return apply(id, votes);
    }
    if (!Array.isArray(reply)) {
      stages.delete(id);
      return undefined;
    }
    return reply.map((outcome) => (outcome === 1 ? 'counted' : 'closed'));
  }

  return { apply };
}

/**
 * Does everything in its order without waiting in between. Votes of a poll go together as far as
 * nothing else was asked for between them. Gives what becomes of each call.
 */
export function doInOrder(
  calls: readonly (Batch | (() => Promise<unknown>))[],
  apply: (id: string, votes: readonly Vote[]) => Promise<Outcomes>,
): Promise<unknown>[] {
  const results: Promise<unknown>[] = [];
  let gathered = new Map<string, { index: number; votes: readonly Vote[] }[]>();

  function send(): void {
    for (const [id, batches] of gathered) {
      const outcomes = apply(
        id,
        batches.flatMap(({ votes }) => votes),
      );
      let from = 0;
      for (const { index, votes } of batches) {
        const begin = from;
        from += votes.length;
        results[index] = outcomes.then((all) => all?.slice(begin, begin + votes.length));
      }
    }
    gathered = new Map();
  }

  calls.forEach((call, index) => {
    if (typeof call === 'function') {
      send();
      results[index] = call();
    } else {
      const { id, votes } = call;
      gathered.set(id, [...(gathered.get(id) ?? []), { index, votes }]);
    }
  });
  send();
  return results;
}
