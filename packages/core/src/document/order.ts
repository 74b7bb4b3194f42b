import type { Ordered, Records } from './document.ts';
import { inOrder } from './in-order.ts';
import { keyBetween, keysBetween } from './order-key.ts';

/** The order key for a new last record. */
export function orderAtEnd(records: Records<Ordered>): string {
  return keyBetween(inOrder(records).at(-1)?.order ?? null, null);
}

/** Order keys for `count` records that stand one after the other in a new map. */
export function orderSequence(count: number): string[] {
  return keysBetween(null, null, count);
}

/**
 * The order key for a new record at a position. Between records that share a key there is no
 * room: it then stands after them.
 *
 * @param siblings the other records
 * @param position 0 for the first place; anything beyond the end is the end
 */
export function orderAt(siblings: Records<Ordered>, position: number): string {
  return keysAt(siblings, position).key;
}

/**
 * Moves a record of a draft to a position among its siblings. Siblings that share a key get
 * keys of their own where the record would otherwise not come to stand between them.
 *
 * @param siblings the records that are ordered together, the one that moves among them
 * @param id the record that moves; when it is not there, nothing happens
 * @param position its place afterwards, 0 for the first; anything beyond the end is the end
 */
export function moveTo(
  siblings: { [id: string]: { order: string } },
  id: string,
  position: number,
): void {
  const { [id]: record, ...others } = siblings;
  if (!record || inOrder(siblings).findIndex((one) => one.id === id) === clamp(position, others)) {
    return;
  }
  const { key, tied } = keysAt(others, position);
  record.order = key;
  for (const { sibling, order } of tied) {
    const draft = siblings[sibling];
    if (draft) draft.order = order;
  }
}

function clamp(position: number, siblings: object): number {
  return Math.max(0, Math.min(position, Object.keys(siblings).length));
}

/** The key for a position, and new keys for those after it that share the key before it. */
function keysAt(siblings: Records<Ordered>, position: number) {
  const sorted = inOrder(siblings);
  const index = clamp(position, siblings);
  const before = sorted[index - 1]?.order ?? null;
  const rest = sorted.slice(index);
  const tied = rest.filter(({ order }) => order === before);
  const after = rest[tied.length]?.order ?? null;
  const [key = '', ...keys] = keysBetween(before, after, 1 + tied.length);
  return { key, tied: tied.map(({ id }, place) => ({ sibling: id, order: keys[place] ?? key })) };
}
