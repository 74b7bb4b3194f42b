/**
 * Does something when it is asked to, but not too often, and never twice at a time. It rests longer
 * than it works, so that in a very large room others have their turn.
 */
export interface Pace {
  /** Does it as soon as it may be done again. */
  ask(): void;
  /** Does it now; what is under way is finished first. */
  hurry(): void;
  /** Waits until everything that was asked for is done. */
  settled(): Promise<void>;
  stop(): void;
}

/** The least time between two beginnings, as a multiple of how long the last one has worked. */
const REST = 5;

/**
 * @param every the least time between two beginnings, in milliseconds
 * @param onFailure hears why it could not be done
 */
export function createPace(
  every: number,
  run: () => Promise<void>,
  onFailure: (error: unknown) => void,
): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let isAsked = false;
  let isHurried = false;
  let isStopped = false;
  let last = Number.NEGATIVE_INFINITY;
  let pause = every;
  let waiting: (() => void)[] = [];

  function begin(): void {
    clearTimeout(timer);
    timer = undefined;
    isAsked = false;
    isHurried = false;
    last = performance.now();
    running = run().catch(onFailure).then(end);
    // What it has worked until now; what it waits for takes nothing from others.
    pause = Math.max(every, REST * (performance.now() - last));
  }

  function end(): void {
    running = undefined;
    plan();
    if (timer || running) return;
    const settled = waiting;
    waiting = [];
    for (const resolve of settled) resolve();
  }

  function plan(): void {
    if (running || isStopped || !isAsked) return;
    const wait = isHurried ? 0 : last + pause - performance.now();
    if (wait <= 0) begin();
    else timer ??= setTimeout(begin, wait);
  }

  function ask(): void {
    isAsked = true;
    plan();
  }

  return {
    ask,
    hurry() {
      isHurried = true;
      ask();
    },
    settled() {
      return timer || running ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
      timer = undefined;
      for (const resolve of waiting) resolve();
      waiting = [];
    },
  };
}
