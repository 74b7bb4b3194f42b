import { acceptsVote, countVote, type OwnVoteTable, type Vote } from '@uptake/core/outcome-poll';
import type { PollChange, PollState, PollStore, StoredPoll, VoteOutcome } from './store.ts';
import { createWatchers } from './watchers.ts';

interface Kept {
  readonly poll: StoredPoll;
  readonly table: OwnVoteTable;
  /** The claim that holds a seat; empty while nobody has it. */
  readonly seats: Map<string, string>;
  state: PollState;
}

/** A store that forgets everything with the process: for tests and rehearsals. */
export function memoryStore(): PollStore {
  const polls = new Map<string, Kept>();
  const watchers = createWatchers();

  function change(kept: Kept, { votes, ...fields }: Omit<PollChange, 'revision'>): void {
    const revision = kept.state.revision + 1;
    kept.state = { ...kept.state, ...fields, revision };
    if (fields.released !== undefined) kept.state = { ...kept.state, releasedAt: revision };
    watchers.tell(kept.poll.id, { revision, ...fields, ...(votes && { votes }) });
  }

  function remove(id: string): boolean {
    if (!polls.delete(id)) return false;
    watchers.tell(id, 'gone');
    return true;
  }

  return {
    async create(poll, { stage, keyHash }, seats) {
      const isTaken = polls.has(poll.id) || [...polls.values()].some(hasCode(poll.code));
      if (isTaken) return false;
      polls.set(poll.id, {
        poll,
        table: {},
        seats: new Map(seats.map((seat) => [seat, ''])),
        state: { revision: 0, stage, keyHash, released: '', releasedAt: 0 },
      });
      return true;
    },
    async find(code) {
      return [...polls.values()].find(hasCode(code))?.poll.id;
    },
    async read(id) {
      const kept = polls.get(id);
      return kept && { poll: kept.poll, state: kept.state, votes: votesIn(kept.table) };
    },
    async apply(id, votes) {
      const kept = polls.get(id);
      if (!kept) return undefined;
      const applied: Vote[] = [];
      const outcomes = votes.map((vote): VoteOutcome => {
        const before = kept.table[vote.round]?.[vote.item]?.[vote.voter];
        if (before && before.n >= vote.n) return 'counted';
        if (!acceptsVote(kept.state.stage, vote.round, vote.item)) return 'closed';
        countVote(kept.table, vote);
        applied.push(vote);
        return 'counted';
      });
      if (applied.length > 0) change(kept, { votes: applied });
      return outcomes;
    },
    async setStage(id, stage) {
      const kept = polls.get(id);
      if (kept?.state.stage.revision !== stage.revision - 1) return false;
      change(kept, { stage });
      return true;
    },
    async setReleased(id, released, releasedAt) {
      const kept = polls.get(id);
      if (kept?.state.releasedAt !== releasedAt) return false;
      change(kept, { released });
      return true;
    },
    async setKey(id, keyHash, oldHash) {
      const kept = polls.get(id);
      if (kept?.state.keyHash !== oldHash) return false;
      change(kept, { keyHash });
      return true;
    },
    async takeSeat(id, seat, claim) {
      const kept = polls.get(id);
      const holder = kept?.seats.get(seat);
      if (!kept || holder === undefined) return 'unknown';
      if (holder !== '' && holder !== claim) return 'used';
      kept.seats.set(seat, claim);
      return 'taken';
    },
    watch: watchers.watch,
    delete: async (id) => remove(id),
    async expire(now) {
      const over = [...polls.values()].filter(({ poll }) => poll.expires <= now);
      for (const { poll } of over) remove(poll.id);
      return over.length;
    },
    check: async () => {},
    close: async () => {},
  };
}

function hasCode(code: string): (kept: Kept) => boolean {
  return ({ poll }) => poll.code === code;
}

function votesIn(table: OwnVoteTable): Vote[] {
  return Object.entries(table).flatMap(([round, items]) =>
    Object.entries(items).flatMap(([item, voters]) =>
      Object.entries(voters).map(([voter, counted]) => ({
        round: Number(round),
        item,
        voter,
        ...counted,
      })),
    ),
  );
}
