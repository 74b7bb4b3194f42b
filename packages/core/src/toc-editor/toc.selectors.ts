import { type Identified, inOrder, type Records, recordAt } from '../document/index.ts';
import { TOC_COMPONENTS, type TocComponent } from '../vocabulary/index.ts';
import type { Pathway, TocDocument, TocLink, TocNode } from './toc.schema.ts';

/** What the answers about a theory of change are drawn from. */
export type TocContent = Pick<TocDocument, 'components' | 'nodes' | 'links'>;

/** The components a network uses, in reading order. */
export function shownComponents({ components }: Pick<TocDocument, 'components'>): TocComponent[] {
  return TOC_COMPONENTS.filter((component) => !components[component].isLeftOut);
}

/** The nodes of one component, as a map. */
export function nodesOf(nodes: Records<TocNode>, component: TocComponent): Record<string, TocNode> {
  return Object.fromEntries(
    Object.entries(nodes).filter(([, node]) => node.component === component),
  );
}

type Lanes = ReadonlyMap<TocComponent, readonly Identified<TocNode>[]>;

/** Sorted once for all that ask: a screen asks many times for each state of a document. */
const sorted = new WeakMap<Records<TocNode>, Lanes>();

function lanesOf(nodes: Records<TocNode>): Lanes {
  const known = sorted.get(nodes);
  if (known) return known;
  const lanes = new Map<TocComponent, Identified<TocNode>[]>();
  for (const node of inOrder(nodes)) {
    const lane = lanes.get(node.component);
    if (lane) lane.push(node);
    else lanes.set(node.component, [node]);
  }
  sorted.set(nodes, lanes);
  return lanes;
}

/** The nodes of one component in the order people gave them. */
export function nodesIn(
  { nodes }: Pick<TocDocument, 'nodes'>,
  component: TocComponent,
): readonly Identified<TocNode>[] {
  return lanesOf(nodes).get(component) ?? [];
}

/** All nodes of the components a network uses, in reading order. */
export function shownNodes(
  document: Pick<TocDocument, 'components' | 'nodes'>,
): Identified<TocNode>[] {
  return shownComponents(document).flatMap((component) => nodesIn(document, component));
}

interface Links {
  readonly content: TocContent;
  readonly all: readonly Identified<TocLink>[];
  readonly from: ReadonlyMap<string, readonly Identified<TocLink>[]>;
  readonly to: ReadonlyMap<string, readonly Identified<TocLink>[]>;
}

const linked = new WeakMap<Records<TocLink>, Links>();

function linksAmong(content: TocContent): Links {
  const { components, nodes, links } = content;
  const known = linked.get(links);
  if (known?.content.nodes === nodes && known.content.components === components) return known;
  const rank = new Map(shownNodes(content).map(({ id }, index) => [id, index]));
  const place = (id: string) => rank.get(id) ?? 0;
  const all = Object.entries(links)
    .filter(([, { from, to }]) => from !== to && rank.has(from) && rank.has(to))
    .map(([id, link]) => ({ ...link, id }))
    .sort(
      (a, b) =>
        place(a.from) - place(b.from) || place(a.to) - place(b.to) || (a.id < b.id ? -1 : 1),
    );
  const found = {
    content: { components, nodes, links },
    all,
    from: groupBy(all, (link) => link.from),
    to: groupBy(all, (link) => link.to),
  };
  linked.set(links, found);
  return found;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/**
 * The links that are shown: both ends are there, in components the network uses, and are not the
 * same. In the reading order of their ends.
 */
export function shownLinks(content: TocContent): readonly Identified<TocLink>[] {
  return linksAmong(content).all;
}

/** The shown links that begin at a node. */
export function linksFrom(content: TocContent, node: string): readonly Identified<TocLink>[] {
  return linksAmong(content).from.get(node) ?? [];
}

/** The shown links that end at a node. */
export function linksTo(content: TocContent, node: string): readonly Identified<TocLink>[] {
  return linksAmong(content).to.get(node) ?? [];
}

/** All nodes that lead to a node, directly or through others; without the node itself. */
export function upstreamOf(content: TocContent, node: string): Set<string> {
  return reach(node, (id) => linksTo(content, id).map(({ from }) => from));
}

/** All nodes that a node leads to, directly or through others; without the node itself. */
export function downstreamOf(content: TocContent, node: string): Set<string> {
  return reach(node, (id) => linksFrom(content, id).map(({ to }) => to));
}

function reach(start: string, next: (id: string) => readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const other of next(id)) {
      if (found.has(other)) continue;
      found.add(other);
      open.push(other);
    }
  }
  found.delete(start);
  return found;
}

/** The pathways in their order. */
export function pathwaysInOrder({
  pathways,
}: Pick<TocDocument, 'pathways'>): Identified<Pathway>[] {
  return inOrder(pathways);
}

/** The shown nodes of a pathway in reading order. */
export function pathwayNodes(
  document: Pick<TocDocument, 'components' | 'nodes'>,
  { nodes }: Pick<Pathway, 'nodes'>,
): Identified<TocNode>[] {
  return shownNodes(document).filter(({ id }) => recordAt(nodes, id));
}

/** The links of a pathway: the shown ones between its nodes. */
export function pathwayLinks(
  content: TocContent,
  { nodes }: Pick<Pathway, 'nodes'>,
): Identified<TocLink>[] {
  return shownLinks(content).filter(({ from, to }) => recordAt(nodes, from) && recordAt(nodes, to));
}

/** Whether a text says anything. */
export function isWritten(text: string): boolean {
  return text.trim() !== '';
}

/** Whether a component holds factors: what has to be so, not what the network does or reaches. */
export function isFactor(component: TocComponent): boolean {
  return component === 'factors-within-network' || component === 'factors-in-system';
}
