/** How many states are remembered. */
const REMEMBERED = 50;

/**
 * Remembers the last states of a document that were written somewhere. Each may come back as the
 * work of somebody else: its answer was lost, or another tab sent it on. It is then older than
 * what the document says now, and no contradiction to it.
 */
export interface Trail<D> {
  add(document: D): void;
  all(): readonly D[];
}

export function createTrail<D>(): Trail<D> {
  let documents: readonly D[] = [];
  return {
    add(document) {
      if (document !== documents.at(-1)) documents = [...documents, document].slice(-REMEMBERED);
    },
    all: () => documents,
  };
}
