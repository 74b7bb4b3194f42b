// The thread that owns the database: a commit waits for the disk, and nobody else should.
import { parentPort, workerData } from 'node:worker_threads';
import { StoreError } from '../store.ts';
import type { Call, FromThread, Outcome, ThreadData, ToThread } from './calls.ts';
import { createOperations, type Tell } from './operations.ts';
import { openDatabase, type Sqlite } from './schema.ts';

const say = (message: FromThread) => parentPort?.postMessage(message);

try {
  const { file, mostBytes } = workerData as ThreadData;
  serve(openDatabase(file, mostBytes));
} catch (error) {
  const { reason, message } =
    error instanceof StoreError ? error : new StoreError('failed', String(error));
  say({ type: 'cannot-open', reason, message });
}

function serve(database: Sqlite): void {
  let news: Parameters<Tell>[] = [];
  let hasFailed = false;
  let mustForget = false;
  const { operations, endBatches, dropBatches } = createOperations(database, (...one) =>
    news.push(one),
  );

  function failureOf(error: unknown): Outcome {
    hasFailed = true;
    if ((error as { readonly code?: unknown }).code !== 'SQLITE_FULL') {
      return { error: String(error), reason: 'failed' };
    }
    return {
      error: 'There is no room left on the disk for the file of the polls.',
      reason: 'full',
    };
  }

  function run({ name, args }: Call): unknown {
    if (name !== 'apply') endBatches();
    if (name === 'check') return hasFailed ? operations.tryToGrow() : operations.check();
    return (operations[name] as (...args: unknown[]) => unknown)(...args);
  }

  /** All calls in one transaction: one wait for the disk for all of them. */
  function inOneTransaction(calls: readonly Call[]): Outcome[] {
    const before = news.length;
    try {
      database.exec('BEGIN IMMEDIATE');
      const outcomes = calls.map((call) => ({ value: run(call) }));
      endBatches();
      database.exec('COMMIT');
      if (calls.some(({ name }) => name === 'check')) hasFailed = false;
      return outcomes;
    } catch (error) {
      news.length = before;
      dropBatches();
      if (database.inTransaction) database.exec('ROLLBACK');
      // One call that cannot be done must not take the others with it.
      if (calls.length > 1) return calls.flatMap((call) => inOneTransaction([call]));
      return [failureOf(error)];
    }
  }

  /** What was deleted must not live on in the log of the database. */
  function forget(): void {
    try {
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      mustForget = false;
    } catch {
      // The disk is full, or fails: it is tried again with the next commit.
    }
  }

  parentPort?.on('message', (message: ToThread) => {
    if (message === 'close') {
      database.close();
      parentPort?.close();
      return;
    }
    news = [];
    const outcomes = inOneTransaction(message);
    if (news.some(([, one]) => one === 'gone')) mustForget = true;
    if (mustForget) forget();
    say({ type: 'done', outcomes, news });
  });
  say({ type: 'open' });
}
