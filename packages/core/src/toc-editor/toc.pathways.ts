import { type Identified, recordAt } from '../document/index.ts';
import type { Translator } from '../i18n/index.ts';
import { TOC_COMPONENTS, type TocComponent } from '../vocabulary/index.ts';
import { nodeName } from './toc.catalogue.ts';
import type { Pathway, TocDocument, TocLink } from './toc.schema.ts';
import {
  isFactor,
  isWritten,
  linksFrom,
  linksTo,
  nodesIn,
  pathwayLinks,
  pathwayNodes,
  shownComponents,
  shownNodes,
  type TocContent,
} from './toc.selectors.ts';

/** The most pathways that are proposed: more than a meeting can go through. */
export const MAX_PROPOSALS = 12;

/** Where a theory of change leads in the end: to impact, or else to the farthest outcomes it has. */
export function endsOf(content: TocContent): string[] {
  const aims: readonly TocComponent[] = [
    'impact',
    'outcomes-beyond-members',
    'outcomes-among-members',
  ];
  const shown = shownComponents(content);
  const aim = aims.find((one) => shown.includes(one) && nodesIn(content, one).length > 0);
  return aim ? nodesIn(content, aim).map(({ id }) => id) : [];
}

/** Where a theory of change begins: with the activities that are shown. */
export function startsOf(content: TocContent): string[] {
  return shownComponents(content).includes('activities')
    ? nodesIn(content, 'activities').map(({ id }) => id)
    : [];
}

/**
 * Routes from an activity to where the theory of change leads, as pathways to begin with. Each
 * runs over as many links as it can that no earlier one has, so that a few show the whole.
 */
export function proposePathways(content: TocContent): Pick<Pathway, 'nodes'>[] {
  const proposals: Pick<Pathway, 'nodes'>[] = [];
  const covered = new Set<string>();
  const onwards = forwardLinks(content);
  const ends = new Set(endsOf(content));
  while (proposals.length < MAX_PROPOSALS) {
    const route = bestRoute(content, onwards, ends, covered);
    if (route.length === 0) break;
    for (const { id } of route) covered.add(id);
    const ids = [route[0]?.from ?? '', ...route.map(({ to }) => to)];
    proposals.push({ nodes: Object.fromEntries(ids.map((id) => [id, true as const])) });
  }
  return proposals;
}

type Onwards = ReadonlyMap<string, readonly Identified<TocLink>[]>;

/** The links that go on in reading order, so that no route runs in circles; factors have none. */
function forwardLinks(content: TocContent): Onwards {
  const nodes = shownNodes(content).filter(({ component }) => !isFactor(component));
  const rank = new Map(nodes.map(({ id }, index) => [id, index]));
  return new Map(
    nodes.map(({ id }, index) => [
      id,
      linksFrom(content, id).filter(({ to }) => (rank.get(to) ?? -1) > index),
    ]),
  );
}

/** The route with the most links that are not covered yet; empty when there is none. */
function bestRoute(
  content: TocContent,
  onwards: Onwards,
  ends: ReadonlySet<string>,
  covered: ReadonlySet<string>,
): Identified<TocLink>[] {
  const best = new Map<string, { readonly gain: number; readonly link?: Identified<TocLink> }>();
  for (const [id, links] of [...onwards].reverse()) {
    if (ends.has(id)) best.set(id, { gain: 0 });
    for (const link of links) {
      const rest = best.get(link.to);
      if (!rest) continue;
      const gain = rest.gain + (covered.has(link.id) ? 0 : 1);
      if (gain > (best.get(id)?.gain ?? -1)) best.set(id, { gain, link });
    }
  }
  let start: string | undefined;
  for (const id of startsOf(content)) {
    if ((best.get(id)?.gain ?? 0) > (best.get(start ?? '')?.gain ?? 0)) start = id;
  }
  const route: Identified<TocLink>[] = [];
  for (let link = best.get(start ?? '')?.link; link; link = best.get(link.to)?.link) {
    route.push(link);
  }
  return route;
}

/**
 * A pathway read back as a sentence: “If we …, then …, provided that …”. What must be true are
 * the assumptions on its links and the factors that bear on its nodes.
 */
export function pathwaySentence(
  document: TocDocument,
  pathway: Pick<Pathway, 'nodes'>,
  { t, list }: Translator,
): string {
  const nodes = pathwayNodes(document, pathway);
  const quote = (texts: readonly string[]) =>
    list(texts.map((text) => t('toc.sentence.item', { text: clause(text) })));
  const stages = TOC_COMPONENTS.filter((component) => !isFactor(component)).flatMap((component) => {
    const texts = nodes.filter((node) => node.component === component);
    return texts.length > 0
      ? { component, items: quote(texts.map((one) => nodeName(one, t))) }
      : [];
  });
  const [first, ...others] = stages;
  if (!first) return t('toc.sentence.none');
  const clauses = [
    t(first.component === 'activities' ? 'toc.sentence.do' : 'toc.sentence.if', first),
    ...others.map((stage) => t('toc.sentence.then', { items: stage.items })),
  ];
  if (others.length === 0) clauses.push(t('toc.sentence.open'));
  const conditions = [
    ...pathwayLinks(document, pathway).map(({ assumption }) => assumption),
    ...factorsOf(document, pathway).map((factor) => nodeName(factor, t)),
  ].filter(isWritten);
  if (conditions.length > 0) {
    clauses.push(t('toc.sentence.provided', { items: quote([...new Set(conditions)]) }));
  }
  const text = clauses.reduce((before, after) => t('toc.sentence.join', { before, after }));
  return t('toc.sentence.end', { text });
}

/** The factors that are on a pathway or bear directly on one of its nodes. */
export function factorsOf(document: TocContent, { nodes }: Pick<Pathway, 'nodes'>) {
  const bearing = new Set(
    pathwayNodes(document, { nodes }).flatMap(({ id }) => [
      id,
      ...linksTo(document, id).map(({ from }) => from),
    ]),
  );
  return shownNodes(document).filter(({ id, component }) => isFactor(component) && bearing.has(id));
}

/** A text as a part of a sentence: on one line and without a full stop of its own. */
function clause(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.。।؟?!]+$/u, '');
}

/** Whether a pathway has a node. */
export function isOnPathway({ nodes }: Pick<Pathway, 'nodes'>, node: string): boolean {
  return recordAt(nodes, node) === true;
}
