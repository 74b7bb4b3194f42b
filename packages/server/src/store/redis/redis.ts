import type { PollStage } from '@uptake/core/outcome-poll';
import { createCommitQueue } from '../queue.ts';
import { type PollStore, type SeatOutcome, StoreError } from '../store.ts';
import { createWatchers } from '../watchers.ts';
import { type Batch, createBallotBox, doInOrder } from './ballot-box.ts';
import { connect } from './connection.ts';
import { keysWith, readMessage, readNews, snapshotOf } from './records.ts';
import { CHANGE, CREATE, DELETE, TAKE_SEAT } from './scripts.ts';
import { requireVersion, weaknessOf } from './settings.ts';

/** How {@link redisStore} is set up. */
export interface RedisStoreOptions {
  /** Where Redis is, for instance `redis://user:password@redis.example:6379/0`. */
  readonly url: string;
  /** What the names of all keys begin with; `uptake` unless given. */
  readonly prefix?: string | undefined;
  /** How long votes are gathered into one script, in milliseconds; 5 unless given. */
  readonly gatherFor?: number | undefined;
  /** How many votes may wait to be written; 50,000 unless given. */
  readonly room?: number | undefined;
  /**
   * Takes a Redis that may lose acknowledged votes when it stops, and warns of it: for rehearsals,
   * or where the host of Redis promises durability in another way.
   */
  readonly mayLoseVotes?: boolean | undefined;
  /** Hears the warning; `process.emitWarning` unless given. */
  readonly warn?: ((warning: string) => void) | undefined;
}

/** The most votes of one script: Redis does nothing else meanwhile. */
const MOST_VOTES = 1000;

/**
 * Keeps polls in Redis 7 or newer, for several server processes. A vote is acknowledged when Redis
 * has written it to its log, which asks for `appendonly yes` and `appendfsync always`.
 *
 * @throws StoreError `failed` when Redis cannot be reached or may lose votes, `unreadable` when it
 *   is too old
 */
export async function redisStore(options: RedisStoreOptions): Promise<PollStore> {
  const { url, prefix = 'uptake', gatherFor = 5, room = 50_000, mayLoseVotes = false } = options;
  const { warn = (warning) => process.emitWarning(warning) } = options;
  const keys = keysWith(prefix);
  const watchers = createWatchers();
  let mustRewriteLog = false;

  const redis = await connect({
    ...{ url, channel: keys.news },
    onMessage(message) {
      const [id, news] = readMessage(message);
      if (watchers.has(id)) watchers.tell(id, readNews(news));
    },
    onReturn: () => watchers.tellAll('missed'),
  });

  async function checkSettings(): Promise<string | undefined> {
    const settings = await redis.settings();
    requireVersion(settings);
    const weakness = weaknessOf(settings);
    if (weakness !== undefined && !mayLoseVotes) throw new StoreError('failed', weakness);
    return weakness;
  }

  try {
    const weakness = await checkSettings();
    if (weakness !== undefined) warn(weakness);
  } catch (error) {
    await redis.close();
    throw error;
  }

  const ballotBox = createBallotBox(redis, keys);
  const queue = createCommitQueue<Batch | (() => Promise<unknown>), unknown>({
    ...{ gatherFor, room, most: MOST_VOTES },
    async commit(calls) {
      const results = doInOrder(calls, ballotBox.apply);
      // One that fails must not take the others with it: each promise goes to whoever asked.
      await Promise.allSettled(results);
      return results;
    },
  });

  async function inTurn<T>(call: () => Promise<T>): Promise<T> {
    return (await queue.add(call, 1)) as T;
  }

  function change(
    id: string,
    [guard, expected]: readonly [field: string, value: string],
    fields: Record<string, string>,
    news: object,
  ): Promise<boolean> {
    const told = JSON.stringify(news).slice(1, -1);
    const args = [keys.news, id, guard, expected, told, ...Object.entries(fields).flat()];
    return inTurn(async () => (await redis.run(CHANGE, [keys.poll(id)], args)) === 1);
  }

  async function remove(id: string): Promise<boolean> {
    const names = [keys.poll(id), keys.votes(id), keys.seats(id), keys.codes, keys.expiry];
    const isGone = await inTurn(() => redis.run(DELETE, names, [keys.news, id]));
    if (isGone === 1) mustRewriteLog = true;
    return isGone === 1;
  }

  /** What was deleted must not live on in the log of Redis. */
  async function forget(): Promise<void> {
    if (!mustRewriteLog) return;
    mustRewriteLog = false;
    // It fails while one is under way, which may have begun before: the next sweep tries again.
    await redis.rewriteLog().catch(() => {
      mustRewriteLog = true;
    });
  }

  return {
    create({ id, code, document, seats, expires }, { stage, keyHash }, seatHashes) {
      const fields = Object.entries({
        ...{ code, keyHash, document: JSON.stringify(document), ...stageFields(stage) },
        ...{ seats: seats ? '1' : '0', expires: `${expires}` },
        ...{ revision: '0', released: '', releasedAt: '0' },
      }).flat();
      const args = [id, code, `${expires}`, `${fields.length}`, ...fields, ...seatHashes];
      const names = [keys.poll(id), keys.seats(id), keys.codes, keys.expiry];
      return inTurn(async () => (await redis.run(CREATE, names, args)) === 1);
    },
    find: async (code) => (await redis.hashField(keys.codes, code)) ?? undefined,
    async read(id) {
      const [poll = {}, votes = {}] = await redis.hashes(keys.poll(id), keys.votes(id));
      return poll.code === undefined ? undefined : snapshotOf(id, poll, votes);
    },
    apply: async (id, votes) =>
      (await queue.add({ id, votes }, votes.length)) as ReturnType<PollStore['apply']>,
    setStage: (id, stage) =>
      change(id, ['stageRevision', `${stage.revision - 1}`], stageFields(stage), { stage }),
    setReleased: (id, released, releasedAt) =>
      change(id, ['releasedAt', `${releasedAt}`], { released }, { released }),
    setKey: (id, keyHash, oldHash) => change(id, ['keyHash', oldHash], { keyHash }, { keyHash }),
    takeSeat: async (id, seat, claim) =>
      (await inTurn(() => redis.run(TAKE_SEAT, [keys.seats(id)], [seat, claim]))) as SeatOutcome,
    watch: watchers.watch,
    async delete(id) {
      const isGone = await remove(id);
      await forget();
      return isGone;
    },
    async expire(now) {
      const over = await redis.upTo(keys.expiry, now);
      const gone = await Promise.all(over.map(remove));
      await forget();
      return gone.filter(Boolean).length;
    },
    check: async () => void (await checkSettings()),
    async close() {
      await queue.drain();
      await redis.close();
    },
  };
}

function stageFields(stage: PollStage): Record<string, string> {
  return { stage: JSON.stringify(stage), stageRevision: `${stage.revision}` };
}
