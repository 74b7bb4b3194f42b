import type { Identified } from '../document/index.ts';
import type { TocNode } from './toc.schema.ts';

/**
 * The order to begin with when a picture is already on the screen: as the nodes stand there. A
 * new one begins level with what it is linked to, or at the end.
 *
 * @param lanes the nodes of each lane by their index
 * @param ends pairs of linked nodes
 */
export function startOrder(
  lanes: readonly (readonly number[])[],
  ends: readonly (readonly [number, number])[],
  nodes: readonly Identified<TocNode>[],
  previous: Readonly<Record<string, { readonly y: number; readonly height: number }>>,
): number[][] {
  const known = nodes.map(({ id }) => {
    const box = Object.hasOwn(previous, id) ? previous[id] : undefined;
    return box && box.y + box.height / 2;
  });
  const level = known.map((place, node) => {
    if (place !== undefined) return place;
    const linked = ends.flatMap(([from, to]) => {
      const other = from === node ? to : to === node ? from : -1;
      return known[other] ?? [];
    });
    const sum = linked.reduce((total, one) => total + one, 0);
    return linked.length === 0 ? Number.POSITIVE_INFINITY : sum / linked.length;
  });
  return lanes.map((lane) =>
    [...lane].sort((a, b) => compare(level[a] ?? 0, level[b] ?? 0) || a - b),
  );
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
