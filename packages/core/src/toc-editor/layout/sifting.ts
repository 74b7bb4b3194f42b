import { placesOf } from './crossings.ts';
import type { LaneGraph, LaneOrder } from './graph.ts';

/** The most rounds through all items. */
const ROUNDS = 20;

/** The most comparisons of two items: what keeps thousands of nodes from taking minutes. */
const BUDGET = 4_000_000;

/**
 * Takes each item in turn out of its lane and puts it back where the fewest links cross, until
 * nothing gets better (sifting; Matuszewski, Schönfeld and Molitor, 1999). Of equal places the
 * one nearest to where it stood is taken.
 */
export function sift(
  graph: LaneGraph,
  start: LaneOrder,
  movable: (item: number) => boolean,
  rounds = ROUNDS,
): LaneOrder {
  const order = start.map((lane) => [...lane]);
  const place = placesOf(graph, order);
  let left = BUDGET;
  /** Lanes in or beside which something has moved since they were gone through. */
  let stirred = new Set(order.keys());
  for (let round = 0; round < rounds && stirred.size > 0; round++) {
    const again = new Set<number>();
    for (const [index, lane] of order.entries()) {
      if (!stirred.has(index) && !again.has(index)) continue;
      for (const item of [...lane]) {
        if (!movable(item)) continue;
        left -= lane.length;
        if (left < 0) return order;
        if (!siftItem(graph, lane, item, place)) continue;
        for (const near of [index - 1, index, index + 1]) again.add(near);
      }
    }
    stirred = again;
  }
  return order;
}

/** Returns whether the item has found a better place. */
function siftItem(graph: LaneGraph, lane: number[], item: number, place: Int32Array): boolean {
  const at = place[item] ?? 0;
  let [best, least] = [at, 0];
  // Up from where it stands, then down; the counts are relative to staying.
  let change = 0;
  for (let index = at - 1; index >= 0; index--) {
    change += changeBySwap(graph, lane[index] ?? 0, item, place, index);
    if (change < least) [best, least] = [index, change];
  }
  change = 0;
  for (let index = at + 1; index < lane.length; index++) {
    change += changeBySwap(graph, item, lane[index] ?? 0, place, index);
    if (change < least) [best, least] = [index, change];
  }
  if (best === at) return false;
  lane.splice(at, 1);
  lane.splice(best, 0, item);
  for (let index = Math.min(at, best); index <= Math.max(at, best); index++) {
    place[lane[index] ?? 0] = index;
  }
  return true;
}

/**
 * How many more links cross when an item and the one directly after it change places.
 *
 * @param pivot the place of the two in the lane: what has a smaller one stands before them
 */
function changeBySwap(
  { before, after, beside }: LaneGraph,
  upper: number,
  lower: number,
  place: Int32Array,
  pivot: number,
): number {
  let change = pairChange(before[upper], before[lower], place);
  change += pairChange(after[upper], after[lower], place);
  const upperArcs = beside[upper] ?? [];
  const lowerArcs = beside[lower] ?? [];
  if (upperArcs.length === 0 && lowerArcs.length === 0) return change;
  const isBefore = (item: number) => (place[item] ?? 0) < pivot;
  const upperLeaving = after[upper]?.length ?? 0;
  const lowerLeaving = after[lower]?.length ?? 0;
  // An arc to the far side spans the other of the two until they change places.
  for (const end of upperArcs) {
    if (end !== lower) change += isBefore(end) ? lowerLeaving : -lowerLeaving;
  }
  for (const end of lowerArcs) {
    if (end !== upper) change += isBefore(end) ? -upperLeaving : upperLeaving;
  }
  for (const end of upperArcs) {
    for (const other of lowerArcs) {
      if (end === lower || other === upper || end === other) continue;
      const [isEndBefore, isOtherBefore] = [isBefore(end), isBefore(other)];
      if (isEndBefore === isOtherBefore) {
        change += (place[end] ?? 0) < (place[other] ?? 0) ? -1 : 1;
      } else {
        change += isEndBefore ? 1 : -1;
      }
    }
  }
  return change;
}

/** How many more pairs of links cross on one side of the two when they change places. */
function pairChange(
  upper: readonly number[] = [],
  lower: readonly number[] = [],
  place: Int32Array,
): number {
  let change = 0;
  for (let i = 0; i < upper.length; i++) {
    const end = place[upper[i] ?? 0] ?? 0;
    for (let j = 0; j < lower.length; j++) {
      const other = place[lower[j] ?? 0] ?? 0;
      if (other > end) change += 1;
      else if (other < end) change -= 1;
    }
  }
  return change;
}
