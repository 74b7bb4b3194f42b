import type { LaneGraph, LaneOrder } from './graph.ts';

/** How often the lanes are gone through. */
const ROUNDS = 12;

/** What keeps an item without links where it stands. */
const INERTIA = 0.01;

/**
 * Places the items of each lane one below the other, as level with what they are linked to as
 * their order and their heights allow: each lane in turn is the least-squares answer to where its
 * neighbours stand. Links that pass over lanes are kept straight first.
 *
 * @param heights of the items, in pixels
 * @param gaps below the items, in pixels
 * @returns the middles of the items, in pixels; the top of the highest is at 0
 */
export function placeItems(
  graph: LaneGraph,
  order: LaneOrder,
  heights: readonly number[],
  gaps: readonly number[],
): Float64Array {
  const middles = new Float64Array(heights.length);
  const offsets = order.map((lane) => stack(lane, heights, gaps));
  for (const [index, lane] of order.entries()) {
    const { places = [], total = 0 } = offsets[index] ?? {};
    for (const [at, item] of lane.entries()) middles[item] = (places[at] ?? 0) - total / 2;
  }
  for (let round = 0; round < ROUNDS; round++) {
    const indices = [...order.keys()];
    for (const index of round % 2 === 0 ? indices : indices.reverse()) {
      align(graph, order[index] ?? [], offsets[index]?.places ?? [], middles);
    }
  }
  let top = 0;
  for (const [item, middle] of middles.entries()) {
    top = Math.min(top, middle - (heights[item] ?? 0) / 2);
  }
  return middles.map((middle) => middle - top);
}

/** The middles of items that stand as closely as they may, and how tall they are together. */
function stack(lane: readonly number[], heights: readonly number[], gaps: readonly number[]) {
  const places: number[] = [];
  let total = 0;
  for (const [at, item] of lane.entries()) {
    const height = heights[item] ?? 0;
    places.push(total + height / 2);
    const next = lane[at + 1];
    // A gap belongs to both: a bend may come closer to a node than another node may.
    const gap = next === undefined ? 0 : Math.min(gaps[item] ?? 0, gaps[next] ?? 0);
    total += height + gap;
  }
  return { places, total };
}

interface Block {
  /** The mean of where its items want to be, less their offsets. */
  shift: number;
  weight: number;
  count: number;
}

/** Brings the items of a lane to where their neighbours stand (pool adjacent violators). */
function align(
  graph: LaneGraph,
  lane: readonly number[],
  offsets: readonly number[],
  middles: Float64Array,
): void {
  const blocks: Block[] = [];
  for (const [at, item] of lane.entries()) {
    const { place, weight } = wish(graph, item, middles);
    let block: Block = { shift: place - (offsets[at] ?? 0), weight, count: 1 };
    for (let last = blocks.at(-1); last && last.shift > block.shift; last = blocks.at(-1)) {
      const both = last.weight + block.weight;
      const shift = (last.shift * last.weight + block.shift * block.weight) / both;
      block = { shift, weight: both, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  let at = 0;
  for (const { shift, count } of blocks) {
    for (const end = at + count; at < end; at++) {
      middles[lane[at] ?? 0] = shift + (offsets[at] ?? 0);
    }
  }
}

/** Where an item would stand if it were alone. */
function wish(graph: LaneGraph, item: number, middles: Float64Array) {
  let [sum, weight] = [(middles[item] ?? 0) * INERTIA, INERTIA];
  for (const neighbours of [graph.before[item] ?? [], graph.after[item] ?? []]) {
    for (const other of neighbours) {
      const bends = Number(item >= graph.nodeCount) + Number(other >= graph.nodeCount);
      const pull = [1, 2, 8][bends] ?? 1;
      sum += pull * (middles[other] ?? 0);
      weight += pull;
    }
  }
  return { place: sum / weight, weight };
}
