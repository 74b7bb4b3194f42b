import { inOrder, isSame, type Ordered, type Records, recordAt } from '../../document/index.ts';
import { TOC_COMPONENTS } from '../../vocabulary/index.ts';
import type { TocNode, TocTheory } from '../toc.schema.ts';
import { nodesOf } from '../toc.selectors.ts';
import { moved } from './moved.ts';

/** One thing in which two versions of a theory of change differ. */
export interface TocDifference {
  /** What it is a part of: the theory as a whole, or one of its records. */
  readonly of: 'toc' | 'component' | 'node' | 'indicator' | 'evidence' | 'link' | 'pathway';
  readonly what: 'added' | 'deleted' | 'changed' | 'moved';
  /** The component, node, link or pathway; empty for the theory as a whole. */
  readonly id: string;
  /** The indicator or evidence of the node; else empty. */
  readonly part: string;
  /** The field that changed; `ends` for both ends of a link, which change together. */
  readonly field: string;
  /** The record or the value in either version; of what moved, its places from 0. */
  readonly before: unknown;
  readonly after: unknown;
}

const TOC_FIELDS = ['title', 'vision', 'visionTranslation', 'language', 'secondLanguage'] as const;
const COMPONENT_FIELDS = ['label', 'isLeftOut'] as const;
const NODE_FIELDS = ['component', 'preset', 'text', 'translation', 'description', 'owner'] as const;
const INDICATOR_FIELDS = ['measure', 'baseline', 'target', 'source'] as const;
const EVIDENCE_FIELDS = ['kind', 'reference'] as const;
const LINK_FIELDS = ['assumption', 'strength', 'question', 'questionKind'] as const;

/**
 * In what two versions of a theory of change differ: first what is said of it as a whole, then
 * components, nodes with their indicators and evidence, links and pathways, each in reading order,
 * what was deleted last. A record that stands elsewhere only because others came, went or moved
 * has not moved. None when the two say the same.
 */
export function compareToc(before: TocTheory, after: TocTheory): TocDifference[] {
  return [
    ...changes('toc', '', '', before, after, TOC_FIELDS),
    ...TOC_COMPONENTS.flatMap((id) =>
      changes('component', id, '', before.components[id], after.components[id], COMPONENT_FIELDS),
    ),
    ...nodeDifferences(before, after),
    ...linkDifferences(before, after),
    ...pathwayDifferences(before, after),
  ];
}

type Of = TocDifference['of'];

function difference(
  of: Of,
  what: TocDifference['what'],
  id: string,
  part: string,
  values: { readonly field?: string; readonly before?: unknown; readonly after?: unknown },
): TocDifference {
  return { of, what, id, part, field: '', before: undefined, after: undefined, ...values };
}

function changes<R, F extends keyof R & string>(
  of: Of,
  id: string,
  part: string,
  before: R,
  after: R,
  fields: readonly F[],
): TocDifference[] {
  return fields
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) =>
      difference(of, 'changed', id, part, { field, before: before[field], after: after[field] }),
    );
}

/** The differences of two maps: of what is there now in its order, then of what is gone. */
function inMaps<R>(
  of: Of,
  before: Records<R>,
  after: Records<R>,
  orderOf: (records: Records<R>) => readonly string[],
  placeOf: (id: string) => readonly [id: string, part: string],
  changesOf: (before: R, after: R, id: string) => TocDifference[],
): TocDifference[] {
  const now = orderOf(after).flatMap((id) => {
    const [old, record] = [recordAt(before, id), recordAt(after, id)];
    if (record === undefined) return [];
    if (old === undefined) return [difference(of, 'added', ...placeOf(id), { after: record })];
    return changesOf(old, record, id);
  });
  const gone = orderOf(before)
    .filter((id) => recordAt(after, id) === undefined)
    .map((id) => difference(of, 'deleted', ...placeOf(id), { before: recordAt(before, id) }));
  return [...now, ...gone];
}

const idsInOrder = (records: Records<Ordered>) => inOrder(records).map(({ id }) => id);

/** What has moved among the records of two ordered maps. */
function moves(
  of: Of,
  before: Records<Ordered>,
  after: Records<Ordered>,
  placeOf: (id: string) => readonly [id: string, part: string],
): TocDifference[] {
  const [old, now] = [idsInOrder(before), idsInOrder(after)];
  return moved(old, now).map((id) =>
    difference(of, 'moved', ...placeOf(id), { before: old.indexOf(id), after: now.indexOf(id) }),
  );
}

function nodeDifferences(before: TocTheory, after: TocTheory): TocDifference[] {
  const lanes = TOC_COMPONENTS.flatMap((component) =>
    moves('node', nodesOf(before.nodes, component), nodesOf(after.nodes, component), (id) => [
      id,
      '',
    ]),
  );
  const movedNodes = new Map(lanes.map((one) => [one.id, one]));
  return inMaps(
    'node',
    before.nodes,
    after.nodes,
    readingOrder,
    (id) => [id, ''],
    (old, now, id) => {
      const move = movedNodes.get(id);
      return [
        ...changes('node', id, '', old, now, NODE_FIELDS),
        ...(move ? [move] : []),
        ...details('indicator', id, old.indicators, now.indicators, INDICATOR_FIELDS),
        ...details('evidence', id, old.evidence, now.evidence, EVIDENCE_FIELDS),
      ];
    },
  );
}

function details<R extends Ordered, F extends keyof R & string>(
  of: 'indicator' | 'evidence',
  node: string,
  before: Records<R>,
  after: Records<R>,
  fields: readonly F[],
): TocDifference[] {
  const placeOf = (part: string) => [node, part] as const;
  return [
    ...inMaps(of, before, after, idsInOrder, placeOf, (old, now, part) =>
      changes(of, node, part, old, now, fields),
    ),
    ...moves(of, before, after, placeOf),
  ];
}

function linkDifferences(before: TocTheory, after: TocTheory): TocDifference[] {
  const rank = new Map(
    [...readingOrder(after.nodes), ...readingOrder(before.nodes)]
      .reverse()
      .map((id, i) => [id, -i]),
  );
  const place = (id: string) => rank.get(id) ?? 1;
  const orderOf = (links: TocTheory['links']) =>
    Object.entries(links)
      .sort(
        ([a, one], [b, other]) =>
          place(one.from) - place(other.from) ||
          place(one.to) - place(other.to) ||
          (a < b ? -1 : 1),
      )
      .map(([id]) => id);
  return inMaps(
    'link',
    before.links,
    after.links,
    orderOf,
    (id) => [id, ''],
    (old, now, id) => {
      const ends = { before: [old.from, old.to], after: [now.from, now.to] };
      return [
        ...(isSame(ends.before, ends.after)
          ? []
          : [difference('link', 'changed', id, '', { field: 'ends', ...ends })]),
        ...changes('link', id, '', old, now, LINK_FIELDS),
      ];
    },
  );
}

function pathwayDifferences(before: TocTheory, after: TocTheory): TocDifference[] {
  const placeOf = (id: string) => [id, ''] as const;
  return [
    ...inMaps('pathway', before.pathways, after.pathways, idsInOrder, placeOf, (old, now, id) =>
      changes('pathway', id, '', old, now, ['name', 'nodes']),
    ),
    ...moves('pathway', before.pathways, after.pathways, placeOf),
  ];
}

function readingOrder(nodes: Records<TocNode>): string[] {
  return TOC_COMPONENTS.flatMap((component) => idsInOrder(nodesOf(nodes, component)));
}
