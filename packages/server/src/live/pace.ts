/** Does something when it is asked to, but not too often, and never twice at a time. */
export interface Pace {
  /** Does it as soon as it may be done again. */
  ask(): void;
  /** Does it now; what is under way is finished first. */
  hurry(): void;
  /** Waits until everything that was asked for is done. */
  settled(): Promise<void>;
  stop(): void;
}

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
  let waiting: (() => void)[] = [];

  function begin(): void {
    clearTimeout(timer);
    timer = undefined;
    isAsked = false;
    isHurried = false;
    last = performance.now();
    running = run().catch(onFailure).then(end);
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
    const wait = isHurried ? 0 : last + every - performance.now();
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
