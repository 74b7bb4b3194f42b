import { isSameState, type Stored } from './adapter.ts';

/** How many states are remembered. */
const REMEMBERED = 50;

/**
 * What a document and a place have in common.
 *
 * It remembers the states of the place that the document contains. Two tabs that write to the
 * browser's storage at the same moment may overwrite each other: what is stored then does not
 * contain what this tab has written last, and must not look as if somebody had taken that back.
 */
export interface Common<D> {
  /** The newest document that both contain: work waits where the present one differs. */
  readonly base: D;
  /** The state of the place that the document contains; `null` when nothing is stored. */
  readonly known: Stored | null;
  /** Notes what both have in common with a state that others stored. */
  met(stored: Stored, base: D): void;
  /** Notes what this copy has stored itself. */
  wrote(stored: Stored, document: D): void;
  /** Notes which state the document contains by now. Returns whether it is another one. */
  know(stored: Stored | null): boolean;
  /** A state that the document is known to contain. */
  at(revision: string | undefined): D | undefined;
  /**
   * The newest document that a stored state and this copy both contain.
   *
   * @param shared one that both are known to contain, for when the place cannot tell
   */
  with(stored: Stored, shared: D | undefined): D;
}

/** @param root what there is before anything is stored */
export function createCommon<D>(root: D): Common<D> {
  const states = new Map<string, D>();
  let base = root;
  let known: Stored | null = null;
  /** The last state that does not rest on what this copy has stored itself. */
  let certain = root;

  function note({ revision }: Stored, document: D): void {
    base = document;
    if (revision === undefined) return;
    states.set(revision, document);
    const [oldest] = states.keys();
    if (states.size > REMEMBERED && oldest !== undefined) states.delete(oldest);
  }

  return {
    get base() {
      return base;
    },
    get known() {
      return known;
    },
    met(stored, document) {
      note(stored, document);
      certain = document;
    },
    wrote: note,
    know(stored) {
      const isOther = !isSameState(stored, known);
      known = stored;
      return isOther;
    },
    at: (revision) => (revision === undefined ? undefined : states.get(revision)),
    with({ revision, ancestors }, shared) {
      if (ancestors === undefined) return base;
      const line = revision === undefined ? ancestors : [revision, ...ancestors];
      const newest = line.find((one) => states.has(one));
      return (newest === undefined ? shared : states.get(newest)) ?? certain;
    },
  };
}
