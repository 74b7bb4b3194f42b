import { recordAt } from '../document/index.ts';
import type { TocComponent } from '../vocabulary/index.ts';
import { componentName, nodeName, type Translate } from './toc.catalogue.ts';
import type { TocDocument } from './toc.schema.ts';
import {
  isFactor,
  isWritten,
  linksFrom,
  linksTo,
  nodesIn,
  shownComponents,
  shownLinks,
  shownNodes,
} from './toc.selectors.ts';

/** What may be missing in a theory of change, in the order of working backwards. */
export const FINDING_KINDS = [
  'no-vision',
  'empty-component',
  'no-text',
  'nothing-leads-here',
  'leads-nowhere',
  'factor-bears-on-nothing',
  'cycle',
  'no-indicator',
  'no-assumption',
  'broken-link',
] as const;

/** What is missing. */
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Something a theory of change lacks, and where. */
export interface Finding {
  readonly kind: FindingKind;
  /** The nodes in question, in reading order. */
  readonly nodes: readonly string[];
  readonly link?: string;
  readonly component?: TocComponent;
}

const OUTCOMES: ReadonlySet<TocComponent> = new Set([
  'outcomes-among-members',
  'outcomes-beyond-members',
  'impact',
]);

/**
 * What a theory of change lacks: kind by kind in the order of {@link FINDING_KINDS}, within one in
 * reading order. It says what to look at and gives no mark.
 */
export function checkToc(document: TocDocument): Finding[] {
  const components = shownComponents(document);
  const nodes = shownNodes(document);
  const links = shownLinks(document);
  const last = components.filter((component) => !isFactor(component)).at(-1);
  const about = (kind: FindingKind, ids: readonly string[]): Finding[] =>
    ids.map((id) => ({ kind, nodes: [id] }));
  const idsWhere = (matches: (node: (typeof nodes)[number]) => boolean) =>
    nodes.filter(matches).map(({ id }) => id);

  return [
    ...(isWritten(document.vision) ? [] : [{ kind: 'no-vision' as const, nodes: [] }]),
    ...components
      .filter((component) => nodesIn(document, component).length === 0)
      .map((component) => ({ kind: 'empty-component' as const, nodes: [], component })),
    ...about(
      'no-text',
      idsWhere(({ preset, text }) => preset === '' && !isWritten(text)),
    ),
    ...about(
      'nothing-leads-here',
      idsWhere(({ id, component }) => {
        if (component === 'activities' || isFactor(component)) return false;
        return linksTo(document, id).every(({ from }) => isFactorNode(document, from));
      }),
    ),
    ...about(
      'leads-nowhere',
      idsWhere(({ id, component }) => {
        if (component === last || isFactor(component)) return false;
        return linksFrom(document, id).length === 0;
      }),
    ),
    ...about(
      'factor-bears-on-nothing',
      idsWhere(({ id, component }) => isFactor(component) && linksFrom(document, id).length === 0),
    ),
    ...cyclesOf(document).map((cycle) => ({ kind: 'cycle' as const, nodes: cycle })),
    ...about(
      'no-indicator',
      idsWhere(
        ({ component, indicators }) =>
          OUTCOMES.has(component) &&
          !Object.values(indicators).some(({ measure }) => isWritten(measure)),
      ),
    ),
    ...links
      .filter(({ from, assumption }) => !isWritten(assumption) && !isFactorNode(document, from))
      .map(({ id, from, to }) => ({ kind: 'no-assumption' as const, nodes: [from, to], link: id })),
    ...brokenLinks(document),
  ];
}

function isFactorNode({ nodes }: TocDocument, id: string): boolean {
  const node = recordAt(nodes, id);
  return node !== undefined && isFactor(node.component);
}

/** Links that are shown nowhere although nothing is left out: two copies merged leave them. */
function brokenLinks({ links, nodes }: TocDocument): Finding[] {
  return Object.entries(links)
    .filter(([, { from, to }]) => from === to || !recordAt(nodes, from) || !recordAt(nodes, to))
    .map(([id, { from, to }]) => ({
      kind: 'broken-link',
      nodes: [...new Set([from, to])].filter((node) => recordAt(nodes, node)),
      link: id,
    }));
}

/** The groups of nodes that lead to each other in a circle (Tarjan, 1972), in reading order. */
export function cyclesOf(document: TocDocument): string[][] {
  const nodes = shownNodes(document).map(({ id }) => id);
  const rank = new Map(nodes.map((id, index) => [id, index]));
  const met = new Map<string, number>();
  const low = new Map<string, number>();
  const path: string[] = [];
  const onPath = new Set<string>();
  const cycles: string[][] = [];
  const lower = (id: string, other: number | undefined) =>
    low.set(id, Math.min(low.get(id) ?? 0, other ?? 0));

  for (const root of nodes) {
    if (met.has(root)) continue;
    // A stack of our own: a chain of thousands of nodes would exhaust that of the engine.
    const calls = [enter(root)];
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const next = call.links.pop();
      if (next === undefined) {
        leave(call.id);
        calls.pop();
        const caller = calls.at(-1);
        if (caller) lower(caller.id, low.get(call.id));
      } else if (!met.has(next)) calls.push(enter(next));
      else if (onPath.has(next)) lower(call.id, met.get(next));
    }
  }
  const place = (id: string | undefined) => rank.get(id ?? '') ?? 0;
  for (const cycle of cycles) cycle.sort((a, b) => place(a) - place(b));
  return cycles.sort(([a], [b]) => place(a) - place(b));

  function enter(id: string) {
    met.set(id, met.size);
    low.set(id, met.size - 1);
    path.push(id);
    onPath.add(id);
    return { id, links: linksFrom(document, id).map(({ to }) => to) };
  }

  function leave(id: string): void {
    if (low.get(id) !== met.get(id)) return;
    const group = path.splice(path.indexOf(id));
    for (const one of group) onPath.delete(one);
    if (group.length > 1) cycles.push(group);
  }
}

/** A finding in words: what is missing, and what to do about it. */
export function describeFinding(
  { kind, nodes, component }: Finding,
  document: TocDocument,
  t: Translate,
): { readonly what: string; readonly advice: string } {
  const [first = '', second = ''] = nodes.map((id) => {
    const node = recordAt(document.nodes, id);
    return node ? nodeName(node, t) : t('toc.unnamed');
  });
  const what = t(`toc.finding.${kind}`, {
    first,
    second,
    component: component ? componentName(document, component, t) : '',
    count: nodes.length,
  });
  return { what, advice: t(`toc.advice.${kind}`) };
}
