import type { Direction } from '../i18n/index.ts';
import { distanceTo } from './layout/tracing.ts';
import type { Target } from './toc.gesture-events.ts';
import { type NodeBox, type Point, TOC_MEASURES, type TocLayout } from './toc.layout.ts';
import type { TocDocument } from './toc.schema.ts';

/** Which nodes offer a handle to draw links from: all, one, or none; and how near it is meant. */
export interface Handles {
  readonly of: 'all' | string | undefined;
  /** In pixels of the diagram. */
  readonly within: number;
  readonly direction: Direction;
}

/** How far from a link a pointer still means it, in pixels of the diagram. */
const NEAR = 8;

const NOTHING: Target = { on: 'nothing' };

/** What of a diagram is at a point of it: a handle, a node, a link, or a place in a lane. */
export function targetAt(
  point: Point,
  layout: TocLayout,
  document: Pick<TocDocument, 'nodes'>,
  handles?: Handles,
): Target {
  const grip = handles && handleAt(point, layout, handles);
  if (grip !== undefined) return { on: 'handle', node: grip };
  const node = Object.keys(layout.nodes).find((id) => holds(layout.nodes[id], point));
  if (node !== undefined) return { on: 'node', node };
  const link = linkAt(point, layout);
  return link === undefined ? placeAt(point, layout, document) : { on: 'link', link };
}

/**
 * The place in a lane at a point: how many nodes of the lane stand above it.
 *
 * @param carried a node that is on its way and counts nowhere
 */
export function placeAt(
  { x, y }: Point,
  { lanes, nodes, height }: TocLayout,
  document: Pick<TocDocument, 'nodes'>,
  carried?: string,
): Target {
  const lane = lanes.find(({ x: start, width }) => Math.abs(x - start - width / 2) <= reach(width));
  if (!lane || y < -TOC_MEASURES.gutter || y > height + TOC_MEASURES.gutter) return NOTHING;
  const { component } = lane;
  const position = Object.entries(nodes).filter(
    ([id, box]) =>
      id !== carried && document.nodes[id]?.component === component && box.y + box.height / 2 < y,
  ).length;
  return { on: 'lane', component, position };
}

/** Handles stand in the middle of the side at which reading goes on. */
function handleAt(
  { x, y }: Point,
  { nodes }: TocLayout,
  { of, within, direction }: Handles,
): string | undefined {
  return Object.keys(nodes).find((id) => {
    const box = nodes[id];
    if (!box || (of !== 'all' && of !== id)) return false;
    const side = direction === 'rtl' ? box.x : box.x + box.width;
    return Math.hypot(x - side, y - box.y - box.height / 2) <= within;
  });
}

/** Half a lane with half the gap beside it. */
function reach(width: number): number {
  return (width + TOC_MEASURES.gutter) / 2;
}

function holds(box: NodeBox | undefined, { x, y }: Point): boolean {
  if (!box) return false;
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function linkAt(point: Point, { links }: TocLayout): string | undefined {
  let [found, least]: [string | undefined, number] = [undefined, NEAR];
  for (const [id, route] of Object.entries(links)) {
    const distance = distanceTo(route, point);
    if (distance < least) [found, least] = [id, distance];
  }
  return found;
}
