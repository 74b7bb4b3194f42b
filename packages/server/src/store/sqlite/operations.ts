import { acceptsVote, type PollStage, type Vote } from '@uptake/core/outcome-poll';
import type {
  PollChange,
  PollNews,
  PollSnapshot,
  SeatOutcome,
  StoredPoll,
  VoteOutcome,
} from '../store.ts';
import type { Sqlite } from './schema.ts';

/** Tells what changed, once the transaction it changed in is on the disk. */
export type Tell = (id: string, news: PollNews) => void;

/** What the thread of the database does; each within a transaction. */
export type Operations = ReturnType<typeof createOperations>;

interface PollRow {
  readonly id: string;
  readonly code: string;
  readonly document: string;
  readonly seats: number;
  readonly expires: number;
  readonly revision: number;
  readonly stage: string;
  readonly key_hash: string;
  readonly released: string;
  readonly released_at: number;
}

interface VoteRow extends Omit<Vote, 'answer'> {
  readonly answer: string;
}

/** The operations on an open database. */
export function createOperations(database: Sqlite, tell: Tell) {
  const insertPoll = database.prepare(
    `INSERT INTO poll (id, code, document, seats, expires, stage, key_hash)
     VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const insertSeat = database.prepare('INSERT OR IGNORE INTO seat (poll, seat) VALUES (?, ?)');
  const pollByCode = database.prepare('SELECT id FROM poll WHERE code = ?');
  const pollById = database.prepare('SELECT * FROM poll WHERE id = ?');
  const stageById = database.prepare('SELECT revision, stage FROM poll WHERE id = ?');
  const votesOf = database.prepare('SELECT round, item, voter, n, answer FROM vote WHERE poll = ?');
  const counterOf = database.prepare(
    'SELECT n FROM vote WHERE poll = ? AND round = ? AND item = ? AND voter = ?',
  );
  const upsertVote = database.prepare(
    `INSERT INTO vote (poll, round, item, voter, n, answer) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET n = excluded.n, answer = excluded.answer`,
  );
  const nextRevision = database.prepare('UPDATE poll SET revision = revision + 1 WHERE id = ?');
  const updateStage = database.prepare('UPDATE poll SET stage = ? WHERE id = ?');
  const updateReleased = database.prepare(
    'UPDATE poll SET released = ?, released_at = revision WHERE id = ? AND released_at = ?',
  );
  const updateKey = database.prepare('UPDATE poll SET key_hash = ? WHERE id = ? AND key_hash = ?');
  const claimOf = database.prepare('SELECT claim FROM seat WHERE poll = ? AND seat = ?');
  const updateSeat = database.prepare('UPDATE seat SET claim = ? WHERE poll = ? AND seat = ?');
  const deletePoll = database.prepare('DELETE FROM poll WHERE id = ?');
  const pollsOver = database.prepare('SELECT id FROM poll WHERE expires <= ?');
  const anything = database.prepare('SELECT count(*) FROM poll');

  function stageOf(id: string): { revision: number; stage: PollStage } | undefined {
    const row = stageById.get(id) as Pick<PollRow, 'revision' | 'stage'> | undefined;
    return row && { revision: row.revision, stage: JSON.parse(row.stage) as PollStage };
  }

  function changed(id: string, change: Omit<PollChange, 'revision'>): void {
    nextRevision.run(id);
    const { revision } = stageById.get(id) as Pick<PollRow, 'revision'>;
    tell(id, { revision, ...change });
  }

  function remove(id: string): boolean {
    if (deletePoll.run(id).changes === 0) return false;
    tell(id, 'gone');
    return true;
  }

  return {
    create(poll: StoredPoll, stage: PollStage, keyHash: string, seats: readonly string[]): boolean {
      const { id, code, document, expires } = poll;
      const isNew =
        insertPoll.run(
          ...[id, code, JSON.stringify(document), poll.seats ? 1 : 0],
          ...[expires, JSON.stringify(stage), keyHash],
        ).changes > 0;
      if (isNew) for (const seat of seats) insertSeat.run(id, seat);
      return isNew;
    },

    find(code: string): string | undefined {
      return (pollByCode.get(code) as Pick<PollRow, 'id'> | undefined)?.id;
    },

    read(id: string): PollSnapshot | undefined {
      const row = pollById.get(id) as PollRow | undefined;
      if (!row) return undefined;
      const votes = (votesOf.all(id) as VoteRow[]).map(({ round, item, voter, n, answer }) => ({
        ...{ round, item, voter, n },
        answer: JSON.parse(answer),
      }));
      return { ...snapshotOf(row), votes };
    },

    apply(id: string, votes: readonly Vote[]): readonly VoteOutcome[] | undefined {
      const at = stageOf(id);
      if (!at) return undefined;
      const applied: Vote[] = [];
      const outcomes = votes.map((vote): VoteOutcome => {
        const key = [id, vote.round, vote.item, vote.voter];
        const before = counterOf.get(...key) as Pick<VoteRow, 'n'> | undefined;
        // Also after the question has closed: the acknowledgement may have been lost.
        if (before && before.n >= vote.n) return 'counted';
        if (!acceptsVote(at.stage, vote.round, vote.item)) return 'closed';
        upsertVote.run(...key, vote.n, JSON.stringify(vote.answer));
        applied.push(vote);
        return 'counted';
      });
      if (applied.length > 0) changed(id, { votes: applied });
      return outcomes;
    },

    setStage(id: string, stage: PollStage): boolean {
      if (stageOf(id)?.stage.revision !== stage.revision - 1) return false;
      updateStage.run(JSON.stringify(stage), id);
      changed(id, { stage });
      return true;
    },

    setReleased(id: string, released: string, releasedAt: number): boolean {
      if (updateReleased.run(released, id, releasedAt).changes === 0) return false;
      changed(id, { released });
      return true;
    },

    setKey(id: string, keyHash: string, oldHash: string): boolean {
      if (updateKey.run(keyHash, id, oldHash).changes === 0) return false;
      changed(id, { keyHash });
      return true;
    },

    takeSeat(id: string, seat: string, claim: string): SeatOutcome {
      const row = claimOf.get(id, seat) as { readonly claim: string } | undefined;
      if (!row) return 'unknown';
      if (row.claim !== '' && row.claim !== claim) return 'used';
      if (row.claim === '') updateSeat.run(claim, id, seat);
      return 'taken';
    },

    delete: remove,

    expire(now: number): number {
      const over = pollsOver.all(now) as Pick<PollRow, 'id'>[];
      for (const { id } of over) remove(id);
      return over.length;
    },

    check(): void {
      anything.get();
    },
  };
}

function snapshotOf(row: PollRow): Omit<PollSnapshot, 'votes'> {
  const { id, code, expires, revision, released } = row;
  return {
    poll: { id, code, document: JSON.parse(row.document), seats: row.seats === 1, expires },
    state: {
      ...{ revision, released, releasedAt: row.released_at, keyHash: row.key_hash },
      stage: JSON.parse(row.stage),
    },
  };
}
