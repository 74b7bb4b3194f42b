import { countCrossings, placesOf } from './crossings.ts';
import type { LaneGraph, LaneOrder } from './graph.ts';
import { sift } from './sifting.ts';

/** How often the lanes are swept from one side to the other and back. */
const SWEEPS = 8;

/** How much of the order to begin with is given up for fewer crossings. */
export type Freedom =
  /** All of it. */
  | 'free'
  /** What gets better by moving one item: the order that somebody has just seen. */
  | 'near'
  /** None; only the bends of links move. */
  | 'fixed';

/**
 * Orders the items of each lane so that few links cross. Which side the sweeps begin at makes
 * the difference between a good and a poor order, so both are tried, and the order to begin with.
 */
export function orderLanes(graph: LaneGraph, freedom: Freedom): LaneOrder {
  const movable = freedom === 'fixed' ? (item: number) => item >= graph.nodeCount : () => true;
  const starts =
    freedom === 'free'
      ? [graph.lanes, sweep(graph, graph.lanes, 'forward'), sweep(graph, graph.lanes, 'backward')]
      : [graph.lanes];
  let best: LaneOrder = graph.lanes;
  let fewest = Number.POSITIVE_INFINITY;
  for (const start of starts) {
    const order = sift(graph, start, movable);
    const crossings = countCrossings(graph, order);
    if (crossings < fewest) [best, fewest] = [order, crossings];
  }
  return best;
}

/** Orders each lane by where its items are linked to in the lane before, then after, again and again. */
function sweep(graph: LaneGraph, start: LaneOrder, direction: 'forward' | 'backward'): LaneOrder {
  const order = start.map((lane) => [...lane]);
  let best: LaneOrder = start;
  let fewest = countCrossings(graph, start);
  for (let round = 0; round < 2 * SWEEPS; round++) {
    const isForward = (round % 2 === 0) === (direction === 'forward');
    const lanes = isForward ? order : [...order].reverse();
    const place = placesOf(graph, order);
    for (const lane of lanes) {
      sortByNeighbours(lane, isForward ? graph.before : graph.after, place);
      for (const [index, item] of lane.entries()) place[item] = index;
    }
    const crossings = countCrossings(graph, order);
    if (crossings >= fewest) continue;
    fewest = crossings;
    best = order.map((lane) => [...lane]);
  }
  return best;
}

/** Sorts a lane by the mean place of the neighbours. An item without any keeps its place. */
function sortByNeighbours(
  lane: number[],
  neighbours: readonly (readonly number[])[],
  place: Int32Array,
): void {
  const means = new Map<number, number>();
  for (const item of lane) {
    const others = neighbours[item] ?? [];
    if (others.length === 0) continue;
    const sum = others.reduce((total, other) => total + (place[other] ?? 0), 0);
    means.set(item, sum / others.length);
  }
  const sorted = lane
    .filter((item) => means.has(item))
    .sort((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0));
  let next = 0;
  for (const [index, item] of lane.entries()) {
    if (!means.has(item)) continue;
    lane[index] = sorted[next] ?? item;
    next += 1;
  }
}
