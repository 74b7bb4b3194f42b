import { StoreError } from './store.ts';

/** Something that waits for the next commit. */
export interface Waiting<C, R> {
  readonly call: C;
  /** How much it is: the votes in it, at least 1. */
  readonly weight: number;
  readonly resolve: (result: R) => void;
  readonly reject: (error: Error) => void;
}

/** How calls are gathered. */
export interface CommitQueueOptions<C, R> {
  /** How long to gather before a commit, in milliseconds. */
  readonly gatherFor: number;
  /** The most weight of one commit. */
  readonly most: number;
  /** The most weight that may wait. */
  readonly room: number;
  /** Commits calls; the results stand in the same order. */
  commit(calls: readonly C[]): Promise<readonly R[]>;
}

/** Gathers calls into commits, one at a time: many votes share one wait for the disk. */
export interface CommitQueue<C, R> {
  /** @throws StoreError `busy` when too much waits already */
  add(call: C, weight: number): Promise<R>;
  /** Waits until nothing is left to do. */
  drain(): Promise<void>;
}

export function createCommitQueue<C, R>(options: CommitQueueOptions<C, R>): CommitQueue<C, R> {
  const { gatherFor, most, room, commit } = options;
  let waiting: Waiting<C, R>[] = [];
  let weightWaiting = 0;
  let isGathering = false;
  let committing: Promise<void> | undefined;

  function takeNext(): Waiting<C, R>[] {
    let weight = 0;
    const end = waiting.findIndex((one, index) => {
      weight += one.weight;
      return index > 0 && weight > most;
    });
    const next = end < 0 ? waiting : waiting.slice(0, end);
    waiting = end < 0 ? [] : waiting.slice(end);
    for (const one of next) weightWaiting -= one.weight;
    return next;
  }

  async function commitNext(): Promise<void> {
    const batch = takeNext();
    try {
      const results = await commit(batch.map(({ call }) => call));
      batch.forEach(({ resolve }, index) => {
        resolve(results[index] as R);
      });
    } catch (error) {
      for (const { reject } of batch) reject(error as Error);
    }
  }

  async function commitAll(): Promise<void> {
    while (waiting.length > 0) await commitNext();
    committing = undefined;
  }

  function begin(): void {
    isGathering = false;
    committing ??= commitAll();
  }

  return {
    add(call, weight) {
      if (weightWaiting + weight > room) {
        return Promise.reject(
          new StoreError('busy', `${weightWaiting} votes wait to be written already.`),
        );
      }
      return new Promise((resolve, reject) => {
        waiting.push({ call, weight, resolve, reject });
        weightWaiting += weight;
        if (committing || isGathering) return;
        isGathering = true;
        setTimeout(begin, gatherFor);
      });
    },
    async drain() {
      if (waiting.length > 0) begin();
      await committing;
    },
  };
}
