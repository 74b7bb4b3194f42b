import type { EventsLike } from '../../document/index.ts';
import type { PollStorageLike } from './device.ts';

type Listener = Parameters<EventsLike['addEventListener']>[1];

/** One open tab, with its own view of the storage. */
export interface Tab {
  readonly storage: PollStorageLike;
  readonly events: EventsLike;
  /** Makes every call of the storage throw this; `undefined` makes it work again. */
  fails: Error | undefined;
}

/**
 * A browser with one storage and several tabs. As in real ones, a tab learns what another has
 * written only a moment later, one write after the other, and until then may overwrite it.
 */
export function fakeBrowser() {
  const stored = new Map<string, string>();
  const tabs: OpenTab[] = [];

  interface OpenTab {
    readonly view: Map<string, string>;
    readonly listeners: Map<string, Set<Listener>>;
    /** Writes of others that have not arrived. */
    readonly arriving: { readonly key: string; readonly value: string }[];
  }

  function openTab(): Tab {
    const own: OpenTab = { view: new Map(stored), listeners: new Map(), arriving: [] };
    tabs.push(own);
    const guard = () => {
      if (tab.fails) throw tab.fails;
    };
    const tab: Tab = {
      fails: undefined,
      events: {
        addEventListener(type, listener) {
          own.listeners.set(type, (own.listeners.get(type) ?? new Set()).add(listener));
        },
        removeEventListener: (type, listener) => own.listeners.get(type)?.delete(listener),
      },
      storage: {
        get length() {
          guard();
          return own.view.size;
        },
        key: (index) => [...own.view.keys()][index] ?? null,
        getItem(key) {
          guard();
          return own.view.get(key) ?? null;
        },
        setItem(key, value) {
          guard();
          own.view.set(key, value);
          if (stored.get(key) === value) return;
          stored.set(key, value);
          for (const other of tabs) if (other !== own) other.arriving.push({ key, value });
        },
      },
    };
    return tab;
  }

  /** Lets the oldest write that waits arrive in a tab. Whether there was one. */
  function deliverOne(position: number): boolean {
    const tab = tabs[position % Math.max(1, tabs.length)];
    const write = tab?.arriving.shift();
    if (!tab || !write) return false;
    tab.view.set(write.key, stored.get(write.key) ?? write.value);
    for (const listener of [...(tab.listeners.get('storage') ?? [])]) listener({ key: write.key });
    return true;
  }

  return {
    stored,
    openTab,
    deliverOne,
    /** Lets everything arrive everywhere. */
    deliver() {
      while (tabs.some((_, position) => deliverOne(position)));
    },
    /** Tells a tab that a person looks at it again. */
    focus(position: number) {
      for (const listener of [...(tabs[position]?.listeners.get('focus') ?? [])]) {
        listener({ key: null });
      }
    },
  };
}

/** What `localStorage` throws in a sandboxed frame. */
export function securityError(): Error {
  return Object.assign(new Error('The operation is insecure.'), { name: 'SecurityError' });
}
