import { type Persistence, PersistenceError, type Stored } from './adapter.ts';

/** A {@link Persistence} that lives as long as the page, with the texts that were set aside. */
export interface MemoryPersistence extends Persistence {
  readonly keptAside: readonly string[];
}

/** Keeps a document in memory: for tests, previews and frames in which storage throws. */
export function memoryPersistence(initial?: string): MemoryPersistence {
  let writes = 0;
  const store = (text: string): Stored => {
    writes += 1;
    return { text, revision: String(writes) };
  };
  let stored: Stored | null = initial === undefined ? null : store(initial);
  const watchers = new Set<(stored: Stored) => void>();
  const keptAside: string[] = [];
  return {
    keptAside,
    read: async () => stored,
    async write(text, known) {
      if (stored && stored.revision !== known?.revision) {
        throw new PersistenceError('conflict', 'Another copy stored something else.', stored);
      }
      const written = store(text);
      stored = written;
      for (const watcher of [...watchers]) watcher(written);
      return written;
    },
    watch(onChange) {
      const own = (state: Stored) => onChange(state);
      watchers.add(own);
      return () => {
        watchers.delete(own);
      };
    },
    async keepAside(text) {
      keptAside.push(text);
      return 'memory';
    },
  };
}
