import type { Stored } from './adapter.ts';

/** How many states are remembered. */
const REMEMBERED = 50;

/**
 * Remembers the states of a place that the document contains, to find out what another state
 * has in common with it. Two tabs that write to the browser's storage at the same moment may
 * overwrite each other: what is stored then does not contain what this tab has written last, and
 * must not look as if somebody had taken that back.
 */
export interface Lineage<D> {
  /** Notes what this copy and the place have in common with a state that others stored. */
  met(stored: Stored, document: D): void;
  /** Notes what this copy has stored itself. */
  wrote(stored: Stored, document: D): void;
  /** A noted state. */
  at(revision: string | undefined): D | undefined;
  /** The newest noted state that a stored one was made from, where the place tells ancestors. */
  commonWith(stored: Stored): D | undefined;
  /** The last state that does not rest on what this copy has stored itself. */
  certain(): D;
}

/** @param root what there is before anything is stored */
export function createLineage<D>(root: D): Lineage<D> {
  const states = new Map<string, D>();
  let certain = root;

  function note({ revision }: Stored, document: D): void {
    if (revision === undefined) return;
    states.set(revision, document);
    const [oldest] = states.keys();
    if (states.size > REMEMBERED && oldest !== undefined) states.delete(oldest);
  }

  return {
    met(stored, document) {
      note(stored, document);
      certain = document;
    },
    wrote: note,
    at: (revision) => (revision === undefined ? undefined : states.get(revision)),
    commonWith({ revision, ancestors = [] }) {
      const line = revision === undefined ? ancestors : [revision, ...ancestors];
      const newest = line.find((one) => states.has(one));
      return newest === undefined ? undefined : states.get(newest);
    },
    certain: () => certain,
  };
}
