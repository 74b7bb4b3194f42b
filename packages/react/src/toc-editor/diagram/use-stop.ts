import type { NodeBox, TocLayout } from '@uptake/core/toc-editor';
import { useRef } from 'react';
import { type TocSubject, useSitting } from '../toc.context.ts';

/**
 * What Tab reaches: what is selected, or when that is gone, what stands nearest to where it
 * stood; `undefined` when nothing is there.
 */
export function useStop({ nodes, links }: TocLayout): TocSubject | undefined {
  const selected = useSitting((sitting) => sitting.selected);
  const place = useRef<NodeBox | undefined>(undefined);
  const isThere = selected?.on === 'link' ? links[selected.link] : selected && nodes[selected.node];
  if (selected && isThere) {
    if (selected.on === 'node') place.current = nodes[selected.node];
    return selected;
  }
  const node = nearest(nodes, place.current);
  return node === undefined ? undefined : { on: 'node', node };
}

function nearest(nodes: TocLayout['nodes'], place: NodeBox | undefined): string | undefined {
  if (!place) return Object.keys(nodes)[0];
  const distance = ({ x, y }: NodeBox) => Math.hypot(x - place.x, y - place.y);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, box] of Object.entries(nodes)) {
    if (distance(box) >= least) continue;
    [best, least] = [id, distance(box)];
  }
  return best;
}
