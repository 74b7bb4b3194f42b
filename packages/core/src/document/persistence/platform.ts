/**
 * The few pieces of a platform that persistence uses. Core is compiled without the DOM, so
 * each is a small structural type, found on the global object or given by the host.
 */

/** The part of `Storage` that is used. */
export interface StorageLike {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** The part of timers that is used; times in milliseconds. */
export interface TimersLike {
  setTimeout(run: () => void, after: number): unknown;
  clearTimeout(timer: unknown): void;
}

interface StorageEventLike {
  readonly key: string | null;
  readonly newValue: string | null;
}

/** The part of `window` that tells of other tabs and of the network. */
export interface EventsLike {
  addEventListener(type: string, listener: (event: StorageEventLike) => void): void;
  removeEventListener(type: string, listener: (event: StorageEventLike) => void): void;
}

interface Platform extends Partial<EventsLike>, TimersLike {
  readonly localStorage?: StorageLike;
}

const platform = globalThis as unknown as Platform;

/** The browser's storage, or `undefined` where it is missing or reading the property throws. */
export function platformStorage(): StorageLike | undefined {
  try {
    return platform.localStorage;
  } catch {
    return undefined;
  }
}

/** The page's timers. */
export const platformTimers: TimersLike = {
  setTimeout: (run, after) => platform.setTimeout(run, after),
  clearTimeout: (timer) => platform.clearTimeout(timer),
};

/** Listens to an event of the window; does nothing where there is no window. */
export function onPlatformEvent(
  type: string,
  listener: (event: StorageEventLike) => void,
): () => void {
  platform.addEventListener?.(type, listener);
  return () => platform.removeEventListener?.(type, listener);
}
