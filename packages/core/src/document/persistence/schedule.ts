import type { TimersLike } from './platform.ts';

/** How long a save waits for the next change, in milliseconds. */
const SAVE_AFTER = 400;
/** How long a save waits at most while changes go on, in milliseconds. */
const SAVE_AT_LATEST = 3_000;
/** The first and the longest wait before what failed is tried again, in milliseconds. */
const RETRY_FIRST = 2_000;
const RETRY_LONGEST = 30_000;

export interface ScheduleOptions {
  readonly timers: TimersLike;
  /** How often to read, in milliseconds; 0 for never. */
  readonly readEvery: number;
  readonly write: () => void;
  readonly read: () => void;
}

/** Decides when a link writes and reads. */
export interface Schedule {
  /** Something changed: write when it is quiet for a moment, but do not wait for ever. */
  soon(): void;
  /** It failed: write again after a wait that grows each time. */
  later(): void;
  /** It worked: the next wait after a failure is a short one again, and the next read is due. */
  succeeded(): void;
  /** Forgets what was to be written. */
  clear(): void;
  stop(): void;
}

export function createSchedule({ timers, readEvery, write, read }: ScheduleOptions): Schedule {
  let quiet: unknown;
  let latest: unknown;
  let nextRead: unknown;
  let retryAfter = RETRY_FIRST;

  function clear(): void {
    timers.clearTimeout(quiet);
    timers.clearTimeout(latest);
    latest = undefined;
  }

  function stop(): void {
    clear();
    timers.clearTimeout(nextRead);
  }

  return {
    soon() {
      timers.clearTimeout(quiet);
      quiet = timers.setTimeout(write, SAVE_AFTER);
      latest ??= timers.setTimeout(write, SAVE_AT_LATEST);
    },
    later() {
      stop();
      quiet = timers.setTimeout(write, retryAfter);
      retryAfter = Math.min(retryAfter * 2, RETRY_LONGEST);
    },
    succeeded() {
      retryAfter = RETRY_FIRST;
      timers.clearTimeout(nextRead);
      if (readEvery > 0) nextRead = timers.setTimeout(read, readEvery);
    },
    clear,
    stop,
  };
}
