import type { LaneGraph, LaneOrder } from './graph.ts';

/**
 * How many links cross, counted in the gaps between lanes. A link inside a lane is an arc in the
 * gap after it: it crosses what leaves the items it spans, and arcs that it overlaps in part.
 */
export function countCrossings(graph: LaneGraph, order: LaneOrder): number {
  const place = placesOf(graph, order);
  return order.reduce((sum, lane) => sum + crossingsAfter(graph, lane, place), 0);
}

/** The place of each item in its lane. */
export function placesOf({ laneOf }: LaneGraph, order: LaneOrder): Int32Array {
  const place = new Int32Array(laneOf.length);
  for (const lane of order) for (const [index, item] of lane.entries()) place[item] = index;
  return place;
}

function crossingsAfter(graph: LaneGraph, lane: readonly number[], place: Int32Array): number {
  const ends = lane.flatMap((item) =>
    (graph.after[item] ?? []).map((other) => place[other] ?? 0).sort((a, b) => a - b),
  );
  return inversions(ends) + crossedByArcs(graph, lane, place);
}

/** How many pairs of numbers stand in the wrong order. */
function inversions(numbers: readonly number[]): number {
  const size = numbers.reduce((most, number) => Math.max(most, number + 1), 0);
  // A Fenwick tree of the numbers met so far.
  const tree = new Int32Array(size + 1);
  let count = 0;
  for (const [met, number] of numbers.entries()) {
    let notLarger = 0;
    for (let i = number + 1; i > 0; i -= i & -i) notLarger += tree[i] ?? 0;
    count += met - notLarger;
    for (let i = number + 1; i <= size; i += i & -i) tree[i] = (tree[i] ?? 0) + 1;
  }
  return count;
}

function crossedByArcs(
  { after, beside }: LaneGraph,
  lane: readonly number[],
  place: Int32Array,
): number {
  const arcs = lane.flatMap((item, low) =>
    (beside[item] ?? [])
      .map((other) => [low, place[other] ?? 0] as const)
      .filter(([, high]) => high > low),
  );
  if (arcs.length === 0) return 0;
  const leaving = [0];
  for (const item of lane) leaving.push((leaving.at(-1) ?? 0) + (after[item]?.length ?? 0));
  let count = 0;
  for (const [index, [low, high]] of arcs.entries()) {
    count += (leaving[high] ?? 0) - (leaving[low + 1] ?? 0);
    for (let next = index + 1; next < arcs.length; next++) {
      const [otherLow, otherHigh] = arcs[next] ?? [0, 0];
      if (otherLow >= high) break;
      if (otherLow > low && otherHigh > high) count += 1;
    }
  }
  return count;
}
