/**
 * A theory of change as its layout sees it: items in lanes. The first items are the nodes; the
 * others are the bends of links that pass over lanes, one in each lane between their ends.
 */
export interface LaneGraph {
  /** How many of the items are nodes. */
  readonly nodeCount: number;
  readonly laneOf: readonly number[];
  /** The items of each lane, in the order to begin with. */
  readonly lanes: readonly (readonly number[])[];
  /** For each item, those it is linked with in the lane before it. */
  readonly before: readonly (readonly number[])[];
  /** For each item, those it is linked with in the lane after it. */
  readonly after: readonly (readonly number[])[];
  /** For each item, those it is linked with in its own lane. */
  readonly beside: readonly (readonly number[])[];
  /** For each link, its items from its beginning to its end. */
  readonly chains: readonly (readonly number[])[];
}

/** The order of the items in each lane. */
export type LaneOrder = readonly (readonly number[])[];

/**
 * Builds the graph.
 *
 * @param lanes the nodes of each lane in the order people gave them; the nodes are numbered from 0
 * @param links pairs of nodes
 */
export function laneGraph(
  lanes: readonly (readonly number[])[],
  links: readonly (readonly [from: number, to: number])[],
): LaneGraph {
  const laneOf: number[] = [];
  for (const [lane, nodes] of lanes.entries()) for (const node of nodes) laneOf[node] = lane;
  const nodeCount = laneOf.length;
  const before: number[][] = laneOf.map(() => []);
  const after: number[][] = laneOf.map(() => []);
  const beside: number[][] = laneOf.map(() => []);
  /** Where an item stands in its lane to begin with, from 0 to 1. */
  const share = laneOf.map((lane, node) => {
    const nodes = lanes[lane] ?? [];
    return (nodes.indexOf(node) + 0.5) / nodes.length;
  });

  function bend(lane: number, place: number): number {
    laneOf.push(lane);
    share.push(place);
    before.push([]);
    after.push([]);
    beside.push([]);
    return laneOf.length - 1;
  }

  function join(earlier: number, later: number): void {
    after[earlier]?.push(later);
    before[later]?.push(earlier);
  }

  const chains = links.map(([from, to]) => {
    const [start = 0, end = 0] = [laneOf[from], laneOf[to]];
    if (start === end) {
      beside[from]?.push(to);
      beside[to]?.push(from);
      return [from, to];
    }
    const [first, last] = start < end ? [from, to] : [to, from];
    const [low, high] = [Math.min(start, end), Math.max(start, end)];
    const [at = 0, towards = 0] = [share[first], share[last]];
    const chain = [first];
    for (let lane = low + 1; lane < high; lane++) {
      const item = bend(lane, at + ((towards - at) * (lane - low)) / (high - low));
      join(chain.at(-1) ?? first, item);
      chain.push(item);
    }
    join(chain.at(-1) ?? first, last);
    chain.push(last);
    return start < end ? chain : chain.reverse();
  });

  const begun = lanes.map((nodes) => [...nodes]);
  for (let item = nodeCount; item < laneOf.length; item++) begun[laneOf[item] ?? 0]?.push(item);
  for (const items of begun) items.sort((a, b) => (share[a] ?? 0) - (share[b] ?? 0) || a - b);
  return { nodeCount, laneOf, lanes: begun, before, after, beside, chains };
}
