import type { PollNews } from './store.ts';

/** Who follows which poll. */
export interface Watchers {
  watch(id: string, listener: (news: PollNews) => void): () => void;
  tell(id: string, news: PollNews): void;
}

export function createWatchers(): Watchers {
  const listeners = new Map<string, Set<(news: PollNews) => void>>();
  return {
    watch(id, listener) {
      const own = (news: PollNews) => listener(news);
      const all = listeners.get(id) ?? new Set();
      listeners.set(id, all.add(own));
      return () => {
        all.delete(own);
        if (all.size === 0 && listeners.get(id) === all) listeners.delete(id);
      };
    },
    tell(id, news) {
      for (const listener of [...(listeners.get(id) ?? [])]) listener(news);
    },
  };
}
