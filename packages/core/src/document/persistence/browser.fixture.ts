import type { Note } from '../note.fixture.ts';
import type { EventsLike, StorageLike } from './platform.ts';

type Listener = Parameters<EventsLike['addEventListener']>[1];

/** A bus of window events. */
export function fakeEvents() {
  const listeners = new Map<string, Set<Listener>>();
  const events: EventsLike = {
    addEventListener(type, listener) {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
    },
    removeEventListener(type, listener) {
      listeners.get(type)?.delete(listener);
    },
  };
  return {
    ...events,
    dispatch(type: string, key: string | null = null) {
      for (const listener of [...(listeners.get(type) ?? [])]) listener({ key });
    },
    /** How many listen to anything. */
    count: () => [...listeners.values()].reduce((sum, set) => sum + set.size, 0),
  };
}

/** One open tab, with its own view of the storage. */
export interface Tab {
  readonly storage: StorageLike;
  readonly events: EventsLike;
  /** Makes every call of the storage throw this; `undefined` makes it work again. */
  fails: Error | undefined;
  /** How many characters fit. */
  room: number;
}

/**
 * A browser with one storage and several tabs. As in real ones, a tab sees what another has
 * written only a moment later, and until then may overwrite it.
 */
export function fakeBrowser() {
  const storage = new Map<string, string>();
  const tabs: { readonly view: Map<string, string>; readonly dispatch: (key: string) => void }[] =
    [];
  let undelivered: { readonly from: object; readonly key: string }[] = [];

  function openTab(): Tab {
    const view = new Map(storage);
    const { dispatch, ...events } = fakeEvents();
    const own = { view, dispatch: (key: string) => dispatch('storage', key) };
    tabs.push(own);
    const tab: Tab = {
      fails: undefined,
      room: Number.POSITIVE_INFINITY,
      events,
      storage: {
        getItem(key) {
          if (tab.fails) throw tab.fails;
          return view.get(key) ?? null;
        },
        setItem(key, value) {
          if (tab.fails) throw tab.fails;
          if (value.length > tab.room) {
            throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
          }
          view.set(key, value);
          if (storage.get(key) === value) return;
          storage.set(key, value);
          undelivered.push({ from: own, key });
        },
      },
    };
    return tab;
  }

  return {
    storage,
    openTab,
    /** Lets every tab see what is stored, and tells it of what others wrote. */
    deliver() {
      const events = undelivered;
      undelivered = [];
      for (const tab of tabs) {
        tab.view.clear();
        for (const [key, value] of storage) tab.view.set(key, value);
      }
      for (const { from, key } of events) {
        for (const tab of tabs) if (tab !== from) tab.dispatch(key);
      }
    },
  };
}

/** What `localStorage` throws in a sandboxed frame. */
export function securityError(): Error {
  return Object.assign(new Error('The operation is insecure.'), { name: 'SecurityError' });
}

/** The document that a browser has stored under `note`. */
export function storedIn({ storage }: ReturnType<typeof fakeBrowser>): Note {
  const stored = JSON.parse(storage.get('note') ?? 'null');
  return typeof stored?.text === 'string' ? JSON.parse(stored.text) : stored;
}
