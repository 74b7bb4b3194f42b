import { type Persistence, PersistenceError, type Stored } from './adapter.ts';

/** A {@link Persistence} that lives as long as the page, with the texts that were set aside. */
export interface MemoryPersistence extends Persistence {
  readonly keptAside: readonly string[];
}

/** Keeps a document in memory: for tests, previews and frames in which storage throws. */
export function memoryPersistence(initial?: string): MemoryPersistence {
  let stored: Stored | null = initial === undefined ? null : { text: initial, revision: initial };
  const watchers = new Set<(stored: Stored) => void>();
  const keptAside: string[] = [];
  return {
    keptAside,
    read: async () => stored,
    async write(text, known) {
      if (stored && stored.revision !== known?.revision) {
        throw new PersistenceError(
          'conflict',
          'Another copy stored something else meanwhile.',
          stored,
        );
      }
      const written: Stored = { text, revision: text };
      stored = written;
      for (const watcher of watchers) watcher(written);
      return written;
    },
    watch(onChange) {
      watchers.add(onChange);
      return () => {
        watchers.delete(onChange);
      };
    },
    async keepAside(text) {
      keptAside.push(text);
      return 'memory';
    },
  };
}
