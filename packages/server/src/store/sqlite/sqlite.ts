import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createCommitQueue } from '../queue.ts';
import { type PollStore, StoreError, type StoreErrorReason } from '../store.ts';
import { createWatchers } from '../watchers.ts';
import type { Call, FromThread, Outcome, ThreadData, ToThread } from './calls.ts';
import type { Operations } from './operations.ts';

/** How {@link sqliteStore} is set up. */
export interface SqliteStoreOptions {
  /** The file, which is made when it is missing. It belongs to one process at a time. */
  readonly file: string;
  /** The most bytes that the file may take; as many as there are on the disk unless given. */
  readonly mostBytes?: number | undefined;
  /** How long votes are gathered into one commit, in milliseconds; 5 unless given. */
  readonly gatherFor?: number | undefined;
  /** How many votes may wait to be written; 50,000 unless given. */
  readonly room?: number | undefined;
}

/** The most votes of one commit: many, so that a slow disk is waited for less often. */
const MOST_VOTES = 4000;

/**
 * Keeps polls in one SQLite file: no other server is needed. A vote is acknowledged when it is on
 * the disk; a thread of its own waits for that.
 *
 * @throws StoreError `in-use`, `unreadable` or `failed` when the file cannot be opened
 */
export async function sqliteStore(options: SqliteStoreOptions): Promise<PollStore> {
  const { file, mostBytes, gatherFor = 5, room = 50_000 } = options;
  const thread = new Worker(new URL('./thread.js', import.meta.url), {
    workerData: { file: resolve(file), mostBytes } satisfies ThreadData,
  });
  const watchers = createWatchers();
  let failure: StoreError | undefined;
  let answered: { resolve(message: FromThread): void; reject(error: Error): void } | undefined;

  function fail(problem: unknown): void {
    failure = new StoreError('failed', `The database thread has stopped: ${problem}`);
    answered?.reject(failure);
  }
  thread.on('message', (message: FromThread) => answered?.resolve(message));
  const exited = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
  thread.on('error', fail);
  thread.on('exit', (code) => fail(`exit ${code}`));

  function nextAnswer(): Promise<FromThread> {
    return new Promise((resolve, reject) => {
      if (failure) reject(failure);
      answered = { resolve, reject };
    });
  }

  const queue = createCommitQueue<Call, Outcome>({
    ...{ gatherFor, room, most: MOST_VOTES },
    async commit(calls) {
      const answer = nextAnswer();
      thread.postMessage(calls satisfies ToThread);
      const message = await answer;
      if (message.type !== 'done') throw new StoreError('failed', `unexpected ${message.type}`);
      for (const [id, change, votes] of message.news) {
        watchers.tell(
          id,
          votes && change !== 'gone' ? { ...change, votes: JSON.parse(votes) } : change,
        );
      }
      return message.outcomes;
    },
  });

  async function ask<Name extends keyof Operations>(
    name: Name,
    args: Parameters<Operations[Name]>,
    weight = 1,
  ): Promise<ReturnType<Operations[Name]>> {
    const outcome = await queue.add({ name, args } as Call, weight);
    if ('error' in outcome) throw new StoreError(outcome.reason, outcome.error);
    return outcome.value as ReturnType<Operations[Name]>;
  }

  const opened = await nextAnswer();
  if (opened.type === 'cannot-open') {
    // Only then the file is free for another try.
    await exited;
    throw new StoreError(opened.reason as StoreErrorReason, opened.message);
  }

  return {
    create: (poll, { stage, keyHash }, seats) => ask('create', [poll, stage, keyHash, seats]),
    find: (code) => ask('find', [code]),
    read: (id) => ask('read', [id]),
    apply: (id, votes) => ask('apply', [id, JSON.stringify(votes)], votes.length),
    setStage: (id, stage) => ask('setStage', [id, stage]),
    setReleased: (id, released, releasedAt) => ask('setReleased', [id, released, releasedAt]),
    setKey: (id, keyHash, oldHash) => ask('setKey', [id, keyHash, oldHash]),
    takeSeat: (id, seat, claim) => ask('takeSeat', [id, seat, claim]),
    watch: watchers.watch,
    delete: (id) => ask('delete', [id]),
    expire: (now) => ask('expire', [now]),
    check: () => ask('check', []),
    async close() {
      await queue.drain();
      if (failure) return;
      thread.postMessage('close' satisfies ToThread);
      await exited;
    },
  };
}
