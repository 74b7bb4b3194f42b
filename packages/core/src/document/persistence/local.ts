import { createId } from '../ids.ts';
import { isPlainObject } from '../patches.ts';
import { type Persistence, PersistenceError, type Stored } from './adapter.ts';
import {
  type EventsLike,
  listen,
  platformEvents,
  platformStorage,
  type StorageLike,
} from './platform.ts';

/** How {@link localPersistence} is set up. */
export interface LocalPersistenceOptions {
  /** The key of the document; a text set aside goes to `<key>.aside.<n>`. */
  readonly key: string;
  /** The storage; the browser's `localStorage` unless given. */
  readonly storage?: StorageLike;
  /** Where `storage` events arrive; the window unless given. */
  readonly events?: EventsLike;
}

/** How many revisions before its own a stored text names. */
const ANCESTORS = 50;

/**
 * Keeps a document in the browser's storage. Other tabs are told at once. Where storage is
 * blocked every call throws a {@link PersistenceError} `blocked`, and the store says so.
 *
 * The text is stored with its revision and those before it: browsers do not keep two tabs from
 * writing at the same moment, and this is how the one that was overwritten notices.
 */
export function localPersistence({
  key,
  storage,
  events = platformEvents,
}: LocalPersistenceOptions): Persistence {
  const open = (): StorageLike => {
    const found = storage ?? platformStorage();
    if (!found)
      throw new PersistenceError('blocked', 'This page may not store anything in the browser.');
    return found;
  };
  const get = (place: string) => guard(() => open().getItem(place));
  const set = (place: string, value: string) => guard(() => open().setItem(place, value));
  const readNow = (): Stored | null => {
    const value = get(key);
    return value === null ? null : unpack(value);
  };

  return {
    read: async () => readNow(),
    async write(text, known) {
      const stored = readNow();
      if (stored && stored.revision !== known?.revision && stored.text !== text) {
        throw new PersistenceError('conflict', 'Another tab stored something else.', stored);
      }
      const ancestors = known?.revision ? [known.revision, ...(known.ancestors ?? [])] : [];
      const written = { text, revision: createId(), ancestors: ancestors.slice(0, ANCESTORS) };
      set(key, JSON.stringify(written));
      return written;
    },
    watch: (onChange) =>
      listen(events, 'storage', (event) => {
        if (event.key !== key) return;
        // The event may be older than what this tab has stored itself: look what is there now.
        const stored = readOrNull(readNow);
        if (stored) onChange(stored);
      }),
    async keepAside(text) {
      for (let place = 1; ; place++) {
        const aside = `${key}.aside.${place}`;
        const there = get(aside);
        if (there === null) set(aside, text);
        if (there === null || there === text) return aside;
      }
    },
  };
}

/** A text that was stored without a revision, by hand or by a host, is its own. */
function unpack(value: string): Stored {
  const packed = parseOrUndefined(value);
  const { text, revision, ancestors } = isPlainObject(packed) ? packed : {};
  if (typeof text !== 'string' || typeof revision !== 'string' || !Array.isArray(ancestors)) {
    return { text: value, revision: value, ancestors: [] };
  }
  return { text, revision, ancestors: ancestors.filter((one) => typeof one === 'string') };
}

function parseOrUndefined(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function readOrNull(read: () => Stored | null): Stored | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Runs a call of the storage and names its failure. */
function guard<T>(call: () => T): T {
  try {
    return call();
  } catch (cause) {
    if (cause instanceof PersistenceError) throw cause;
    if (isQuotaError(cause))
      throw new PersistenceError('full', 'The storage of the browser is full.');
    throw new PersistenceError(
      'blocked',
      `The browser refused its storage: ${(cause as Error).message}`,
    );
  }
}

function isQuotaError(cause: unknown): boolean {
  const name = (cause as { readonly name?: unknown } | null)?.name;
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
}
