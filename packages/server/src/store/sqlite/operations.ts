import { acceptsVote, type PollStage, type Vote } from '@uptake/core/outcome-poll';
import type {
  PollChange,
  PollSnapshot,
  PollState,
  SeatOutcome,
  StoredPoll,
  VoteOutcome,
} from '../store.ts';
import type { Sqlite } from './schema.ts';

/** What changed beside votes. */
export type OtherChange = Omit<PollChange, 'votes'>;

/**
 * Tells what changed, once the transaction it changed in is on the disk.
 *
 * @param votes the JSON of a list of votes: to hand a text to another thread is far cheaper than to
 *   hand over many small objects
 */
export type Tell = (id: string, change: OtherChange | 'gone', votes?: string) => void;

/** What the thread of the database does; each within a transaction. */
export type Operations = ReturnType<typeof createOperations>['operations'];

interface PollRow {
  readonly id: string;
  readonly code: string;
  readonly seats: number;
  readonly expires: number;
  readonly revision: number;
  readonly stage: string;
  readonly key_hash: string;
  readonly released_at: number;
  readonly document: string;
  readonly released: string | null;
}

interface VoteRow extends Omit<Vote, 'answer'> {
  readonly answer: string;
}

/** Votes of a poll in a transaction. */
interface Batch {
  readonly stage: PollStage;
  readonly applied: Vote[];
}

/** The operations on an open database. */
export function createOperations(database: Sqlite, tell: Tell) {
  const insertPoll = database.prepare(
    `INSERT INTO poll (id, code, seats, expires, stage, key_hash) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const insertDocument = database.prepare('INSERT INTO document (poll, text) VALUES (?, ?)');
  const insertSeat = database.prepare('INSERT OR IGNORE INTO seat (poll, seat) VALUES (?, ?)');
  const pollByCode = database.prepare('SELECT id FROM poll WHERE code = ?');
  const pollById = database.prepare(
    `SELECT poll.*, document.text AS document, memory.released FROM poll
     JOIN document ON document.poll = id LEFT JOIN memory ON memory.poll = id WHERE id = ?`,
  );
  const stageById = database.prepare('SELECT stage FROM poll WHERE id = ?');
  const votesOf = database.prepare('SELECT round, item, voter, n, answer FROM vote WHERE poll = ?');
  const counterOf = database.prepare(
    'SELECT n FROM vote WHERE poll = ? AND round = ? AND item = ? AND voter = ?',
  );
  const upsertVote = database.prepare(
    `INSERT INTO vote (poll, round, item, voter, n, answer) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET n = excluded.n, answer = excluded.answer WHERE excluded.n > n`,
  );
  const nextRevision = database.prepare(
    'UPDATE poll SET revision = revision + 1 WHERE id = ? RETURNING revision',
  );
  const updateStage = database.prepare(
    'UPDATE poll SET revision = revision + 1, stage = ? WHERE id = ? RETURNING revision',
  );
  const updateReleasedAt = database.prepare(
    `UPDATE poll SET revision = revision + 1, released_at = revision + 1
     WHERE id = ? AND released_at = ? RETURNING revision`,
  );
  const upsertMemory = database.prepare(
    `INSERT INTO memory (poll, released) VALUES (?, ?)
     ON CONFLICT DO UPDATE SET released = excluded.released`,
  );
  const updateKey = database.prepare(
    `UPDATE poll SET revision = revision + 1, key_hash = ?
     WHERE id = ? AND key_hash = ? RETURNING revision`,
  );
  const claimOf = database.prepare('SELECT claim FROM seat WHERE poll = ? AND seat = ?');
  const updateSeat = database.prepare('UPDATE seat SET claim = ? WHERE poll = ? AND seat = ?');
  const deletePoll = database.prepare('DELETE FROM poll WHERE id = ?');
  const pollsOver = database.prepare('SELECT id FROM poll WHERE expires <= ?');
  const anything = database.prepare('SELECT count(*) FROM poll');
  const takeRoom = database.prepare('INSERT INTO trial (room) VALUES (zeroblob(16384))');
  const giveRoom = database.prepare('DELETE FROM trial');
  const batches = new Map<string, Batch>();

  function stageOf(id: string): PollStage | undefined {
    const row = stageById.get(id) as Pick<PollRow, 'stage'> | undefined;
    return row && (JSON.parse(row.stage) as PollStage);
  }

  function batchOf(id: string): Batch | undefined {
    const known = batches.get(id);
    const stage = known ? known.stage : stageOf(id);
    if (!stage) return undefined;
    const batch = known ?? { stage, applied: [] };
    batches.set(id, batch);
    return batch;
  }

  /** All votes of a poll since the last time are one change of it. */
  function endBatches(): void {
    for (const [id, { applied }] of batches) {
      if (applied.length === 0) continue;
      const { revision } = nextRevision.get(id) as Pick<PollRow, 'revision'>;
      tell(id, { revision }, JSON.stringify(applied));
    }
    batches.clear();
  }

  /** What was done with votes since the last time is undone. */
  function dropBatches(): void {
    batches.clear();
  }

  function changed(id: string, row: unknown, change: Omit<OtherChange, 'revision'>): boolean {
    if (!row) return false;
    tell(id, { revision: (row as Pick<PollRow, 'revision'>).revision, ...change });
    return true;
  }

  function remove(id: string): boolean {
    if (deletePoll.run(id).changes === 0) return false;
    tell(id, 'gone');
    return true;
  }

  const operations = {
    create(poll: StoredPoll, stage: PollStage, keyHash: string, seats: readonly string[]): boolean {
      const { id, code, document, expires } = poll;
      const row = [id, code, poll.seats ? 1 : 0, expires, JSON.stringify(stage), keyHash];
      if (insertPoll.run(...row).changes === 0) return false;
      insertDocument.run(id, JSON.stringify(document));
      for (const seat of seats) insertSeat.run(id, seat);
      return true;
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

    /** @param votes the JSON of a list of votes */
    apply(id: string, votes: string): readonly VoteOutcome[] | undefined {
      const batch = batchOf(id);
      return batch && (JSON.parse(votes) as Vote[]).map((vote) => count(id, vote, batch));
    },

    setStage(id: string, stage: PollStage): boolean {
      if (stageOf(id)?.revision !== stage.revision - 1) return false;
      return changed(id, updateStage.get(JSON.stringify(stage), id), { stage });
    },

    setReleased(id: string, released: string, releasedAt: number): boolean {
      if (!changed(id, updateReleasedAt.get(id, releasedAt), { released })) return false;
      upsertMemory.run(id, released);
      return true;
    },

    setKey(id: string, keyHash: string, oldHash: string): boolean {
      return changed(id, updateKey.get(keyHash, id, oldHash), { keyHash });
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

    /** Whether it can be written again, after it could not: some room is taken and given back. */
    tryToGrow(): void {
      takeRoom.run();
      giveRoom.run();
    },
  };

  function count(id: string, vote: Vote, { stage, applied }: Batch): VoteOutcome {
    const key = [id, vote.round, vote.item, vote.voter];
    if (acceptsVote(stage, vote.round, vote.item)) {
      const { changes } = upsertVote.run(...key, vote.n, JSON.stringify(vote.answer));
      if (changes > 0) applied.push(vote);
      return 'counted';
    }
    // What was counted before the question closed: the acknowledgement may have been lost.
    const before = counterOf.get(...key) as Pick<VoteRow, 'n'> | undefined;
    return before && before.n >= vote.n ? 'counted' : 'closed';
  }

  return { operations, endBatches, dropBatches };
}

function snapshotOf(row: PollRow): Omit<PollSnapshot, 'votes'> {
  const { id, code, expires } = row;
  return {
    poll: { id, code, document: JSON.parse(row.document), seats: row.seats === 1, expires },
    state: stateOf(row),
  };
}

function stateOf({ revision, stage, key_hash, released, released_at }: PollRow): PollState {
  return {
    ...{ revision, stage: JSON.parse(stage), keyHash: key_hash },
    ...{ released: released ?? '', releasedAt: released_at },
  };
}
