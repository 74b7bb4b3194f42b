import type { Ordered, Records } from './document.ts';

/** A record together with its id. */
export type Identified<R> = R & { readonly id: string };

/** The record with an id, and nothing that the map merely inherits. */
export function recordAt<R>(records: Records<R>, id: string): R | undefined {
  return Object.hasOwn(records, id) ? records[id] : undefined;
}

/**
 * The records of a map in their order, each with its id. Records with the same order key (two
 * people may insert at the same place) follow their ids, so every copy agrees.
 */
export function inOrder<R extends Ordered>(records: Records<R>): Identified<R>[] {
  return Object.entries(records)
    .map(([id, record]) => ({ ...record, id }))
    .sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
