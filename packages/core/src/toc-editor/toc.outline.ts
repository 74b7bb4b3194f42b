import { type Identified, inOrder } from '../document/index.ts';
import type { TocComponent } from '../vocabulary/index.ts';
import { componentName, nodeName, type Translate } from './toc.catalogue.ts';
import type { Evidence, Indicator, TocDocument, TocLink, TocNode } from './toc.schema.ts';
import { linksFrom, linksTo, nodesIn, shownComponents } from './toc.selectors.ts';

/** One end of a link as a node sees it. */
export interface OutlineRelation {
  readonly link: Identified<TocLink>;
  /** The other node. */
  readonly node: string;
  readonly name: string;
  /** “This leads to …” or “… leads to this”. */
  readonly sentence: string;
}

/** One node of the outline. */
export interface OutlineNode {
  readonly node: Identified<TocNode>;
  readonly name: string;
  /** Its place in its component, from 1. */
  readonly position: number;
  readonly leadsTo: readonly OutlineRelation[];
  readonly follows: readonly OutlineRelation[];
  readonly indicators: readonly Identified<Indicator>[];
  readonly evidence: readonly Identified<Evidence>[];
}

/** One component of the outline. */
export interface OutlineSection {
  readonly component: TocComponent;
  readonly name: string;
  readonly nodes: readonly OutlineNode[];
}

/** The whole theory of change as a nested list in reading order, with its relations as sentences. */
export function tocOutline(document: TocDocument, t: Translate): OutlineSection[] {
  const nameOf = (id: string) => {
    const node = document.nodes[id];
    return node ? nodeName(node, t) : t('toc.unnamed');
  };
  const relation =
    (end: 'from' | 'to') =>
    (link: Identified<TocLink>): OutlineRelation => {
      const name = nameOf(link[end]);
      const key = end === 'to' ? 'toc.relation.leads-to' : 'toc.relation.follows';
      return { link, node: link[end], name, sentence: t(key, { node: name }) };
    };
  return shownComponents(document).map((component) => ({
    component,
    name: componentName(document, component, t),
    nodes: nodesIn(document, component).map((node, index) => ({
      node,
      name: nodeName(node, t),
      position: index + 1,
      leadsTo: linksFrom(document, node.id).map(relation('to')),
      follows: linksTo(document, node.id).map(relation('from')),
      indicators: inOrder(node.indicators),
      evidence: inOrder(node.evidence),
    })),
  }));
}
