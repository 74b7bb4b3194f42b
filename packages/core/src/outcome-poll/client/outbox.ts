import type { TimersLike } from '../../document/persistence/platform.ts';
import type { SentVote } from '../poll.protocol.ts';
import type { AnswerBook, NotedAnswer } from './answer-book.ts';

/** What an outbox needs. */
export interface OutboxOptions {
  readonly book: AnswerBook;
  readonly timers: TimersLike;
  send(votes: readonly SentVote[]): void;
  /** An acknowledgement does not come: the connection is not what it seems. */
  onOverdue(): void;
}

/** Sends what waits in the book, once on each connection, until it is settled. */
export interface Outbox {
  flush(): void;
  /** Notes what became of answers. */
  settle(counters: readonly number[], outcome: NotedAnswer['outcome']): void;
  /** Sends nothing for so many seconds, and then these answers too. */
  pauseFor(counters: readonly number[], seconds: number): void;
  /** The connection is gone: what was not acknowledged was perhaps not heard. */
  forget(): void;
  stop(): void;
}

/** How long an acknowledgement may take, in milliseconds. */
const ACKNOWLEDGE_WITHIN = 10_000;

/** So many votes fit into one frame, also with long answers. */
const VOTES_AT_ONCE = 15;

export function createOutbox({ book, timers, send, onOverdue }: OutboxOptions): Outbox {
  /** Counters of votes that were sent over the present connection. */
  const sent = new Set<number>();
  let isPaused = false;
  let pause: unknown;
  let overdue: unknown;

  function flush(): void {
    if (isPaused) return;
    const waiting = book
      .all()
      .filter(({ n, outcome }) => outcome === 'waiting' && !sent.has(n))
      .map(({ round, item, n, answer }) => ({ round, item, n, answer }));
    while (waiting.length > 0) {
      const votes = waiting.splice(0, VOTES_AT_ONCE);
      for (const { n } of votes) sent.add(n);
      send(votes);
    }
    if (sent.size > 0) overdue ??= timers.setTimeout(onOverdue, ACKNOWLEDGE_WITHIN);
  }

  function notSent(counters: Iterable<number>): void {
    for (const n of counters) sent.delete(n);
    if (sent.size > 0) return;
    timers.clearTimeout(overdue);
    overdue = undefined;
  }

  function unpause(): void {
    timers.clearTimeout(pause);
    isPaused = false;
  }

  return {
    flush,
    settle(counters, outcome) {
      if (counters.length === 0) return;
      notSent(counters);
      book.settle(counters, outcome);
    },
    pauseFor(counters, seconds) {
      notSent(counters);
      unpause();
      isPaused = true;
      pause = timers.setTimeout(() => {
        isPaused = false;
        flush();
      }, seconds * 1000);
    },
    forget: () => notSent([...sent]),
    stop() {
      unpause();
      notSent([...sent]);
    },
  };
}
