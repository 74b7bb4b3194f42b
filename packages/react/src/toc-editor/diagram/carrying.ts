import {
  linkPreview,
  nodesIn,
  type Point,
  type Target,
  TOC_MEASURES,
  type TocDocument,
  type TocLayout,
} from '@uptake/core/toc-editor';
import type { RefObject } from 'react';
import type { Direction } from '../../provider/index.ts';

/** Where a gesture is shown. */
export interface CarryingPlaces {
  readonly canvas: RefObject<HTMLDivElement | null>;
  readonly world: RefObject<HTMLDivElement | null>;
  /** The path of what is drawn. */
  readonly preview: RefObject<SVGPathElement | null>;
  /** The line where a node would land. */
  readonly mark: RefObject<HTMLDivElement | null>;
}

/** Shows a node that is carried and a link that is drawn, frame by frame, without rendering. */
export interface Carrying {
  readonly pickUp: (at: Point, layout: TocLayout, node: string) => void;
  readonly carry: (node: string, at: Point, over: Target, document: TocDocument) => void;
  readonly draw: (from: string, at: Point) => void;
  readonly letGo: () => void;
}

export function carrying(places: CarryingPlaces, direction: () => Direction): Carrying {
  let begun: { readonly layout: TocLayout; readonly grip: Point } | undefined;
  let element: HTMLElement | undefined;
  let home = '';

  return {
    pickUp(at, layout, node) {
      const box = layout.nodes[node];
      begun = { layout, grip: box ? { x: at.x - box.x, y: at.y - box.y } : at };
      const selector = `[data-roving="${CSS.escape(node)}"]`;
      element = places.world.current?.querySelector<HTMLElement>(selector) ?? undefined;
      home = element?.style.translate ?? '';
    },
    carry(node, at, over, document) {
      const box = begun?.layout.nodes[node];
      if (!begun || !box || !element) return;
      const { layout, grip } = begun;
      const moved = { ...box, x: at.x - grip.x, y: at.y - grip.y };
      element.style.translate = `${moved.x - box.x}px ${moved.y}px`;
      const ways = Object.values(document.links).flatMap(({ from, to }) => {
        const start = from === node ? moved : layout.nodes[from];
        const end = to === node ? moved : layout.nodes[to];
        const isOurs = from === node || to === node;
        return isOurs && start && end ? linkPreview(start, end, direction()) : [];
      });
      places.preview.current?.setAttribute('d', ways.join(''));
      mark(over, node, document, layout);
    },
    draw(from, at) {
      const box = begun?.layout.nodes[from];
      if (!box) return;
      const end = { ...at, width: 0, height: 0 };
      places.preview.current?.setAttribute('d', linkPreview(box, end, direction()));
    },
    letGo() {
      places.preview.current?.removeAttribute('d');
      if (element) element.style.translate = home;
      if (places.mark.current) places.mark.current.hidden = true;
      begun = element = undefined;
    },
  };

  function mark(over: Target, node: string, document: TocDocument, layout: TocLayout): void {
    const line = places.mark.current;
    if (!line) return;
    const lane = over.on === 'lane' && layout.lanes.find((one) => one.component === over.component);
    line.hidden = !lane;
    if (!lane || over.on !== 'lane') return;
    const others = nodesIn(document, over.component).filter(({ id }) => id !== node);
    const above = layout.nodes[others[over.position - 1]?.id ?? ''];
    const below = layout.nodes[others[over.position]?.id ?? ''];
    const y = above
      ? above.y + above.height + TOC_MEASURES.nodeGap / 2
      : (below?.y ?? TOC_MEASURES.header + TOC_MEASURES.nodeGap) - TOC_MEASURES.nodeGap / 2;
    line.style.translate = `${lane.x}px ${y}px`;
    line.style.width = `${lane.width}px`;
  }
}
