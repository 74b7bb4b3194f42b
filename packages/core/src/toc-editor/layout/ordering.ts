import { countCrossings, placesOf } from './crossings.ts';
import type { LaneGraph, LaneOrder } from './graph.ts';
import { sift } from './sifting.ts';

/** How often the lanes are swept from one side to the other and back. */
const SWEEPS = 8;

/** After how many rounds of sifting it is decided which beginning is the best. */
const TRIAL = 3;

/** How often bends are gone through where nodes stay: it is done anew with every step of an editor. */
const BENDING = 2;

/** How much of the order to begin with is given up for fewer crossings. */
export type Freedom =
  /** All of it. */
  | 'free'
  /** A tenth at most: it is the order that somebody has just seen. */
  | 'near'
  /** None; only the bends of links move. */
  | 'fixed';

const KEPT_WHEN_NEAR = 0.9;

/**
 * Orders the items of each lane so that few links cross. Where sweeps begin makes the difference
 * between a good and a poor order, so both sides are tried, and the order to begin with.
 */
export function orderLanes(graph: LaneGraph, freedom: Freedom): LaneOrder {
  const isBend = (item: number) => item >= graph.nodeCount;
  if (freedom === 'fixed') return sift(graph, graph.lanes, isBend, BENDING);
  if (freedom === 'near') {
    const order = sift(graph, graph.lanes, () => true);
    return kept(graph, order) < KEPT_WHEN_NEAR ? sift(graph, graph.lanes, isBend) : order;
  }
  const starts = [
    graph.lanes,
    sweep(graph, graph.lanes, 'forward'),
    sweep(graph, graph.lanes, 'backward'),
  ].map((start) => sift(graph, start, () => true, TRIAL));
  const crossings = starts.map((order) => countCrossings(graph, order));
  const best = starts[crossings.indexOf(Math.min(...crossings))] ?? graph.lanes;
  return sift(graph, best, () => true);
}

/** The share of the pairs of nodes in one lane that stand in the order to begin with. */
function kept(graph: LaneGraph, order: LaneOrder): number {
  const place = placesOf(graph, order);
  let [same, all] = [0, 0];
  for (const lane of graph.lanes) {
    const places = lane.filter((item) => item < graph.nodeCount).map((item) => place[item] ?? 0);
    for (const [index, one] of places.entries()) {
      for (let next = index + 1; next < places.length; next++) {
        all += 1;
        if (one < (places[next] ?? 0)) same += 1;
      }
    }
  }
  return all === 0 ? 1 : same / all;
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
