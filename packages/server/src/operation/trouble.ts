import type { StoreError } from '../store/store.ts';
import type { Log } from './log.ts';

/** Says in the log when the store does not work, and when it does again: not for every vote. */
export interface Trouble {
  /** The store could not do what it was asked. */
  met(error: StoreError): void;
  /** The store did what it was asked. */
  passed(): void;
}

/** How often the same trouble is said again, in milliseconds. */
const AGAIN = 60_000;

/** How long nothing may have failed before it is said that all is well. */
const QUIET = 5000;

/** @param now milliseconds of a clock that never goes back */
export function createTrouble(log: Log, now: () => number): Trouble {
  let reason: StoreError['reason'] | undefined;
  let saidAt = 0;
  let metAt = 0;
  return {
    met(error) {
      // That is back-pressure, and counted in the metrics.
      if (error.reason === 'busy') return;
      metAt = now();
      if (reason === error.reason && metAt < saidAt + AGAIN) return;
      reason = error.reason;
      saidAt = metAt;
      const event = reason === 'full' ? 'disk-full' : 'store-failed';
      log({ level: 'error', event, problem: error.message });
    },
    passed() {
      if (reason === undefined || now() < metAt + QUIET) return;
      log({ level: 'info', event: 'store-works-again' });
      reason = undefined;
    },
  };
}
