import type { PollNews } from './store.ts';

/** Who follows which poll. */
export interface Watchers {
  watch(id: string, listener: (news: PollNews) => void): () => void;
  tell(id: string, news: PollNews): void;
  /** Tells whoever follows any poll. */
  tellAll(news: PollNews): void;
  /** Whether anybody follows a poll. */
  has(id: string): boolean;
}

export function createWatchers(): Watchers {
  const listeners = new Map<string, Set<(news: PollNews) => void>>();

  function tell(id: string, news: PollNews): void {
    for (const listener of [...(listeners.get(id) ?? [])]) listener(news);
  }

  return {
    tell,
    tellAll(news) {
      for (const id of [...listeners.keys()]) tell(id, news);
    },
    has: (id) => listeners.has(id),
    watch(id, listener) {
      const own = (news: PollNews) => listener(news);
      const all = listeners.get(id) ?? new Set();
      listeners.set(id, all.add(own));
      return () => {
        all.delete(own);
        if (all.size === 0 && listeners.get(id) === all) listeners.delete(id);
      };
    },
  };
}
