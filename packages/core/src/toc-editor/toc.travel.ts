import type { Direction } from '../i18n/index.ts';
import type { TocLayout } from './toc.layout.ts';
import type { TocDocument } from './toc.schema.ts';
import { linksFrom, linksTo } from './toc.selectors.ts';

/** The keys that travel in the diagram. */
export const TRAVEL_KEYS = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
] as const;

/** A key that travels in the diagram. */
export type TravelKey = (typeof TRAVEL_KEYS)[number];

/**
 * The node that a key leads to, or `undefined` to stay. Up, down, Home and End travel within the
 * lane as it is seen. The arrow in reading direction follows a link to what the node leads to,
 * the one against it back to what leads to the node; of several ends the one most level is taken.
 * Without such a link it goes to the nearest node in the next lane that has any.
 */
export function travel(
  key: TravelKey,
  node: string,
  document: TocDocument,
  layout: TocLayout,
  direction: Direction = 'ltr',
): string | undefined {
  const lanes = layout.lanes.map(({ component }) =>
    Object.entries(layout.nodes)
      .filter(([id]) => document.nodes[id]?.component === component)
      .sort(([, a], [, b]) => a.y - b.y)
      .map(([id]) => id),
  );
  const at = lanes.findIndex((lane) => lane.includes(node));
  const lane = lanes[at];
  if (!lane) return undefined;
  const place = lane.indexOf(node);
  switch (key) {
    case 'ArrowUp':
      return lane[place - 1];
    case 'ArrowDown':
      return lane[place + 1];
    case 'Home':
      return place > 0 ? lane[0] : undefined;
    case 'End':
      return place < lane.length - 1 ? lane.at(-1) : undefined;
    default: {
      const isOnwards = (key === 'ArrowRight') === (direction === 'ltr');
      const linked = isOnwards
        ? linksFrom(document, node).map(({ to }) => to)
        : linksTo(document, node).map(({ from }) => from);
      const found = mostLevel(node, linked, layout);
      if (found !== undefined) return found;
      const beyond = isOnwards ? lanes.slice(at + 1) : lanes.slice(0, at).reverse();
      return mostLevel(node, beyond.find((ids) => ids.length > 0) ?? [], layout);
    }
  }
}

function mostLevel(
  node: string,
  others: readonly string[],
  { nodes }: TocLayout,
): string | undefined {
  const middle = (id: string) => {
    const box = nodes[id];
    return box ? box.y + box.height / 2 : Number.POSITIVE_INFINITY;
  };
  const distance = (id: string) => Math.abs(middle(id) - middle(node));
  let best: string | undefined;
  for (const id of others) {
    if (nodes[id] && (best === undefined || distance(id) < distance(best))) best = id;
  }
  return best;
}
