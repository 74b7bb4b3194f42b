/**
 * The few pieces of a platform that persistence uses. Core is compiled without the DOM, so
 * each is a small structural type, found on the global object or given by the host.
 */

/** The part of `Storage` that is used. */
export interface StorageLike {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** The part of timers that is used; times in milliseconds. */
export interface TimersLike {
  setTimeout(run: () => void, after: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** The part of an event of the window that is used. */
export interface EventLike {
  /** On a `storage` event: the key that changed, `null` when all of them did. */
  readonly key: string | null;
}

/** The part of `window` that tells of other tabs, of the network and of leaving the page. */
export interface EventsLike {
  addEventListener(type: string, listener: (event: EventLike) => void): void;
  removeEventListener(type: string, listener: (event: EventLike) => void): void;
}

interface AbortControllerLike {
  readonly signal: unknown;
  abort(): void;
}

interface Platform extends Partial<EventsLike>, TimersLike {
  readonly localStorage?: StorageLike;
  readonly AbortController: new () => AbortControllerLike;
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

/** A way to give up a request. */
export function createAbortController(): AbortControllerLike {
  return new platform.AbortController();
}

/** The events of the window; nothing ever happens where there is no window. */
export const platformEvents: EventsLike = {
  addEventListener: (type, listener) => platform.addEventListener?.(type, listener),
  removeEventListener: (type, listener) => platform.removeEventListener?.(type, listener),
};

/** Listens to an event. Returns the way to stop. */
export function listen(
  events: EventsLike,
  type: string,
  listener: (event: EventLike) => void,
): () => void {
  events.addEventListener(type, listener);
  return () => events.removeEventListener(type, listener);
}
