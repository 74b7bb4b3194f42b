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
import type { TocDocument, TocNode } from './toc.schema.ts';
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
  const laneWidth = Math.max(80, options.laneWidth ?? M.laneWidth);
  const wrap = wrapping(laneWidth - 2 * M.padding, options.measure ?? textWidth);
  const content = contentOf(document, options.lanes ?? LANES);
  const { components, nodes, links } = content;
  const { graph, order } = arrange(content, options);
  const texts = nodes.map((node) => textOf(node, document, options.t, wrap));

  const isNode = (item: number) => item < graph.nodeCount;
  const heights = graph.laneOf.map((_, item) => {
    const { lines = [], translation = [] } = texts[item] ?? {};
    return isNode(item) ? (lines.length + translation.length) * M.lineHeight + 2 * M.padding : 0;
  });
  const gaps = graph.laneOf.map((_, item) => (isNode(item) ? M.nodeGap : M.bendGap));
  const middles = placeItems(graph, order, heights, gaps).map((middle) => middle + M.header);
  const height = heights.reduce(
    (most, tall, item) => Math.max(most, (middles[item] ?? 0) + tall / 2),
    M.header,
  );

  const swings = order.at(-1)?.some((item) => (graph.beside[item]?.length ?? 0) > 0) ?? false;
  const across = lanesAcross(components.length, laneWidth, swings, options.direction);
  const routes = routeLinks({ graph, middles, heights, laneWidth, gutter: M.gutter, ...across });
  const boxes = nodes.map(({ id }, item): [string, NodeBox] => {
    const tall = heights[item] ?? 0;
    const { lines = [], translation = [] } = texts[item] ?? {};
    const x = across.left(graph.laneOf[item] ?? 0);
    const y = (middles[item] ?? 0) - tall / 2;
    return [id, { x, y, width: laneWidth, height: tall, lines, translation }];
  });
  return {
    width: across.width,
    height: height + M.padding,
    lanes: components.map((component, lane) => ({
      component,
      lines: wrap(laneName(document, component, options.t), 2),
      x: across.left(lane),
      y: 0,
      width: laneWidth,
      height: height + M.padding,
    })),
    nodes: Object.fromEntries(boxes),
    links: Object.fromEntries(routes.map((route, index) => [links[index]?.id ?? '', route])),
    crossings: countCrossings(graph, order),
  };
}

/** What of a document is laid out, with links as pairs of indices of nodes. */
function contentOf(document: TocDocument, lanes: readonly TocComponent[]) {
  const components = lanes.filter((component) => !document.components[component].isLeftOut);
  const nodes = shownNodes(document).filter(({ component }) => components.includes(component));
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const links = shownLinks(document).filter(({ from, to }) => indexOf.has(from) && indexOf.has(to));
  const ends = links.map(({ from, to }) => [indexOf.get(from) ?? 0, indexOf.get(to) ?? 0] as const);
  const listed = components.map((component) =>
    nodes.flatMap((node, index) => (node.component === component ? [index] : [])),
  );
  return { components, nodes, links, ends, listed };
}

function arrange(
  { listed, ends, nodes }: ReturnType<typeof contentOf>,
  { arrangement = 'fewest-crossings', previous }: TocLayoutOptions,
) {
  if (arrangement === 'as-listed') {
    const graph = laneGraph(listed, ends);
    return { graph, order: orderLanes(graph, 'fixed') };
  }
  if (previous) {
    const graph = laneGraph(startOrder(listed, ends, nodes, previous.nodes), ends);
    return { graph, order: orderLanes(graph, 'near') };
  }
  const graph = laneGraph(listed, ends);
  return { graph, order: orderLanes(graph, 'free') };
}

/** Where the lanes stand, one beside the other in reading direction. */
function lanesAcross(
  count: number,
  laneWidth: number,
  swings: boolean,
  direction: Direction = 'ltr',
) {
  const lanes = Array.from({ length: count }, (_, lane) => lane * (laneWidth + M.gutter));
  const width = count === 0 ? 0 : (lanes.at(-1) ?? 0) + laneWidth + (swings ? M.gutter : 0);
  const mirror = (x: number) => (direction === 'rtl' ? width - x : x);
  const left = (lane: number) => {
    const start = lanes[lane] ?? 0;
    return Math.min(mirror(start), mirror(start + laneWidth));
  };
  return { lanes, width, mirror, left };
}

type Wrap = ReturnType<typeof wrapping>;

function wrapping(width: number, measure: TextMeasure) {
  return (text: string, maxLines: number = M.maxLines) =>
    wrapText(text.slice(0, LONGEST), width, M.fontSize, maxLines, measure);
}

function textOf(node: TocNode, document: TocDocument, t: Translate | undefined, wrap: Wrap) {
  const translation = document.secondLanguage === '' ? '' : node.translation;
  return {
    lines: wrap(t ? nodeName(node, t) : node.text || node.preset),
    translation: translation === '' ? [] : wrap(translation),
  };
}

function laneName(document: TocDocument, component: TocComponent, t?: Translate): string {
  return t
    ? componentName(document, component, t)
    : document.components[component].label || component;
}
