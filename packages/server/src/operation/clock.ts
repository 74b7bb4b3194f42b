/** A clock of the day that is watched: whoever deletes by it should know that it goes evenly. */
export interface WatchedClock {
  /** Milliseconds since 1970, whatever they are. */
  now(): number;
  /** The same, or `undefined` while the clock has been set to another time lately. */
  settled(): number | undefined;
}

/** What a watched clock needs. */
export interface WatchedClockOptions {
  readonly now: () => number;
  /** Milliseconds of a clock that only goes forward, evenly. */
  readonly steady: () => number;
  /** Hears by how much the clock was set, in milliseconds. */
  onJump(by: number): void;
}

/** How far the clock may be from an even one: it is corrected by a few seconds now and then. */
const DRIFT = 5 * 60_000;

/** How long a clock must have gone evenly after it was set, in milliseconds. */
const SETTLING = 60 * 60_000;

export function createWatchedClock({ now, steady, onJump }: WatchedClockOptions): WatchedClock {
  let ahead = now() - steady();
  let settledFrom = Number.NEGATIVE_INFINITY;
  return {
    now,
    settled() {
      const at = steady();
      const by = now() - at - ahead;
      ahead += by;
      if (Math.abs(by) > DRIFT) {
        settledFrom = at + SETTLING;
        onJump(by);
      }
      return at < settledFrom ? undefined : now();
    },
  };
}
