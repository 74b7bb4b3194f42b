import { generateKeyBetween } from 'fractional-indexing';
import type { Ordered, Records } from './document.ts';

/** A record together with its id. */
export type Identified<R> = R & { readonly id: string };

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

/** The order key for a new last record. */
export function orderAtEnd(records: Records<Ordered>): string {
  return generateKeyBetween(inOrder(records).at(-1)?.order ?? null, null);
}

/** Order keys for `count` records that stand one after the other in a new map. */
export function orderSequence(count: number): string[] {
  const keys: string[] = [];
  for (let index = 0; index < count; index++)
    keys.push(generateKeyBetween(keys.at(-1) ?? null, null));
  return keys;
}

/**
 * The order key that puts a record at a position among its siblings.
 *
 * @param siblings the other records, without the one that moves
 * @param position 0 for the first place; anything beyond the end is the end
 */
export function orderAt(siblings: Records<Ordered>, position: number): string {
  const sorted = inOrder(siblings);
  const index = Math.max(0, Math.min(position, sorted.length));
  const before = sorted[index - 1]?.order ?? null;
  const after = sorted.slice(index).find((record) => before === null || record.order > before);
  return generateKeyBetween(before, after?.order ?? null);
}
