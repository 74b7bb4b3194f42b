import { type TextMeasure, textWidth, wrapText } from '../formats/index.ts';
import type { Direction } from '../i18n/index.ts';
import type { TocComponent } from '../vocabulary/index.ts';
import { countCrossings } from './layout/crossings.ts';
import { laneGraph } from './layout/graph.ts';
import { orderLanes } from './layout/ordering.ts';
import { placeItems } from './layout/placing.ts';
import { type Route, routeLinks } from './layout/routing.ts';
import { componentName, nodeName, type Translate } from './toc.catalogue.ts';
import { startOrder } from './toc.order.ts';
import type { TocDocument } from './toc.schema.ts';
import { shownLinks, shownNodes } from './toc.selectors.ts';

export type { TextMeasure } from '../formats/index.ts';
export type { Point, Route } from './layout/routing.ts';

/**
 * The lanes from first to last: each kind of factor directly before what it bears on, so that
 * links run in one direction.
 */
export const LANES: readonly TocComponent[] = [
  'factors-within-network',
  'activities',
  'outputs',
  'outcomes-among-members',
  'factors-in-system',
  'outcomes-beyond-members',
  'impact',
];

/** The order of the nodes in their lanes: the one that people gave, or one with few crossings. */
export type LaneArrangement = 'fewest-crossings' | 'as-listed';

/** How a theory of change is laid out. */
export interface TocLayoutOptions {
  /** Names what the document leaves to the catalogue; without it, ids stand in for names. */
  readonly t?: Translate;
  /** Lanes begin where reading begins. */
  readonly direction?: Direction;
  /** The lanes from first to last; those that are left out of the document are passed over. */
  readonly lanes?: readonly TocComponent[];
  readonly arrangement?: LaneArrangement;
  /**
   * The layout that is on the screen: its order changes only where a single node or bend finds a
   * better place. Of no effect when nodes stand as listed.
   */
  readonly previous?: Pick<TocLayout, 'nodes'>;
  /** Measures texts as they will be set; by default widths are estimated, the same everywhere. */
  readonly measure?: TextMeasure;
  /** The width of a node and its lane, in pixels, at least 80. */
  readonly laneWidth?: number;
}

/** One lane. All lengths are in pixels. */
export interface LaneBox {
  readonly component: TocComponent;
  /** The name of the component in lines, within the top {@link TOC_MEASURES.header} pixels. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One node. All lengths are in pixels. */
export interface NodeBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** The text in the second language, where it is written. */
  readonly translation: readonly string[];
}

/** The geometry of a theory of change. All lengths are in pixels. */
export interface TocLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly LaneBox[];
  readonly nodes: Readonly<Record<string, NodeBox>>;
  readonly links: Readonly<Record<string, Route>>;
  /** How many pairs of links cross. */
  readonly crossings: number;
}

/** The measures of the picture, in pixels. */
export const TOC_MEASURES = {
  laneWidth: 184,
  gutter: 64,
  header: 52,
  fontSize: 14,
  lineHeight: 19,
  padding: 10,
  nodeGap: 16,
  bendGap: 8,
  maxLines: 6,
} as const;

const M = TOC_MEASURES;

/** More of a text than fits into a node however narrow its letters are. */
const LONGEST = 600;

/**
 * Lays a theory of change out in lanes. Pure and the same everywhere: no clock, no chance, no
 * screen. No node stands off its lane; links that pass over lanes keep clear of the nodes there.
 */
export function layoutToc(document: TocDocument, options: TocLayoutOptions = {}): TocLayout {
  const { arrangement = 'fewest-crossings', previous, direction = 'ltr' } = options;
  const laneWidth = Math.max(80, options.laneWidth ?? M.laneWidth);
  const components = (options.lanes ?? LANES).filter(
    (component) => !document.components[component].isLeftOut,
  );
  const nodes = shownNodes(document).filter(({ component }) => components.includes(component));
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const links = shownLinks(document).filter(({ from, to }) => indexOf.has(from) && indexOf.has(to));
  const ends = links.map(({ from, to }) => [indexOf.get(from) ?? 0, indexOf.get(to) ?? 0] as const);

  const isListed = arrangement === 'as-listed';
  const listed = components.map((component) =>
    nodes.flatMap((node, index) => (node.component === component ? [index] : [])),
  );
  const isNear = previous !== undefined && !isListed;
  const begun = isNear ? startOrder(listed, ends, nodes, previous.nodes) : listed;
  const graph = laneGraph(begun, ends);
  const order = orderLanes(graph, isListed ? 'fixed' : isNear ? 'near' : 'free');

  const wrap = wrapping(laneWidth - 2 * M.padding, options.measure ?? textWidth);
  const texts = nodes.map((node) => {
    const name = options.t ? nodeName(node, options.t) : node.text || node.preset;
    const translation = document.secondLanguage === '' ? '' : node.translation;
    return { lines: wrap(name), translation: translation === '' ? [] : wrap(translation) };
  });
  const heights = graph.laneOf.map((_, item) => {
    const text = texts[item];
    const lines = text ? text.lines.length + text.translation.length : 0;
    return text ? lines * M.lineHeight + 2 * M.padding : 0;
  });
  const gaps = graph.laneOf.map((_, item) => (item < graph.nodeCount ? M.nodeGap : M.bendGap));
  const middles = placeItems(graph, order, heights, gaps).map((middle) => middle + M.header);

  const starts = components.map((_, index) => index * (laneWidth + M.gutter));
  const swings = begun.at(-1)?.some((node) => (graph.beside[node]?.length ?? 0) > 0);
  const width = Math.max(0, (starts.at(-1) ?? 0) + laneWidth + (swings ? M.gutter : 0));
  const mirror = (x: number) => (direction === 'rtl' ? width - x : x);
  const bottoms = heights.map((height, item) => (middles[item] ?? 0) + height / 2);
  const height = bottoms.reduce((most, bottom) => Math.max(most, bottom), M.header) + M.padding;

  const left = (lane: number) =>
    direction === 'rtl' ? mirror((starts[lane] ?? 0) + laneWidth) : (starts[lane] ?? 0);
  const boxes = nodes.map(({ id }, item) => [
    id,
    {
      x: left(graph.laneOf[item] ?? 0),
      y: (middles[item] ?? 0) - (heights[item] ?? 0) / 2,
      width: laneWidth,
      height: heights[item] ?? 0,
      lines: texts[item]?.lines ?? [],
      translation: texts[item]?.translation ?? [],
    },
  ]);
  const standing = { graph, middles, heights, lanes: starts, laneWidth, gutter: M.gutter, mirror };
  const routes = routeLinks(standing);
  return {
    width,
    height,
    lanes: components.map((component, index) => ({
      component,
      lines: wrap(laneName(document, component, options.t), 2),
      x: left(index),
      y: 0,
      width: laneWidth,
      height,
    })),
    nodes: Object.fromEntries(boxes),
    links: Object.fromEntries(routes.map((route, index) => [links[index]?.id ?? '', route])),
    crossings: countCrossings(graph, order),
  };
}

function laneName(document: TocDocument, component: TocComponent, t?: Translate): string {
  return t
    ? componentName(document, component, t)
    : document.components[component].label || component;
}

function wrapping(width: number, measure: TextMeasure) {
  return (text: string, maxLines: number = M.maxLines) =>
    wrapText(text.slice(0, LONGEST), width, M.fontSize, maxLines, measure);
}
