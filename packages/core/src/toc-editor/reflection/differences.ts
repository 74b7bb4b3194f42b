import { recordAt } from '../../document/index.ts';
import type { Translator } from '../../i18n/index.ts';
import { EVIDENCE_KINDS, TOC_COMPONENTS, type TocComponent } from '../../vocabulary/index.ts';
import { componentName, nodeName, presetName, type Translate } from '../toc.catalogue.ts';
import { TOC_PRESETS } from '../toc.presets.ts';
import { QUESTION_KINDS, STRENGTHS, type TocTheory } from '../toc.schema.ts';
import { isWritten, shownNodes } from '../toc.selectors.ts';
import type { TocDifference } from './compare.ts';

/** The two versions that were compared. */
export interface Compared {
  readonly before: TocTheory;
  readonly after: TocTheory;
}

/**
 * A difference as a sentence that names what it is about and says both values: “What must be true
 * from … to …: “…” became “…”.” What is gone is named as it was.
 */
export function describeDifference(
  difference: TocDifference,
  compared: Compared,
  translator: Translator,
): string {
  const { t } = translator;
  const sentence = (text: string) => t('toc.difference.sentence', { text });
  const { of, what, id, field, after } = difference;
  const now = what === 'deleted' ? compared.before : compared.after;
  switch (of) {
    case 'toc':
      return became(t('toc.change.document', { verb: field }), difference, t);
    case 'component': {
      const name = componentName(compared.before, id as TocComponent, t);
      if (field === 'label') {
        return became(
          t('toc.change.component', { verb: 'rename', component: name }),
          difference,
          t,
        );
      }
      const component = componentName(compared.after, id as TocComponent, t);
      return sentence(t('toc.change.component', { verb: after ? 'omit' : 'include', component }));
    }
    case 'node': {
      const node = nameIn(field === 'text' ? compared.before : now, id, t);
      if (what === 'changed') {
        return became(t('toc.place.node', { what: field, node }), difference, t, (value) =>
          nodeValue(field, value, id, compared, t),
        );
      }
      const component = recordAt(now.nodes, id)?.component ?? 'activities';
      const verb = { added: 'add', deleted: 'delete', moved: 'move' }[what];
      const position = Number(after ?? 0) + 1;
      return sentence(
        t('toc.change.node', { verb, node, component: componentName(now, component, t), position }),
      );
    }
    case 'indicator':
    case 'evidence':
      return detailSentence(difference, compared, t);
    case 'link': {
      const link = recordAt(now.links, id);
      const ends = { from: nameIn(now, link?.from, t), to: nameIn(now, link?.to, t) };
      const verb = { added: 'add', deleted: 'delete', changed: 'reconnect', moved: '' }[what];
      if (what !== 'changed' || field === 'ends') {
        return sentence(t('toc.change.link', { verb, ...ends, strength: '' }));
      }
      const place = t('toc.place.link', { what: field, ...ends });
      return became(place, difference, t, (value) => linkValue(value, t));
    }
    case 'pathway':
      return pathwaySentence(difference, compared, translator);
  }
}

/** What differs at each place of the diagram: a node whose details differ has `changed`. */
export interface DifferenceMarks {
  readonly nodes: ReadonlyMap<string, TocDifference['what']>;
  readonly links: ReadonlyMap<string, TocDifference['what']>;
  readonly pathways: ReadonlyMap<string, TocDifference['what']>;
}

/** Differences by node, link and pathway, one mark for each. */
export function differenceMarks(differences: readonly TocDifference[]): DifferenceMarks {
  const nodes = new Map<string, TocDifference['what']>();
  const links = new Map<string, TocDifference['what']>();
  const pathways = new Map<string, TocDifference['what']>();
  for (const { of, what, id, part } of differences) {
    if (of === 'toc' || of === 'component') continue;
    const marks = of === 'link' ? links : of === 'pathway' ? pathways : nodes;
    const known = marks.get(id);
    if (known === undefined || known === 'moved') marks.set(id, part === '' ? what : 'changed');
  }
  return { nodes, links, pathways };
}

function became(
  place: string,
  { before, after }: TocDifference,
  t: Translate,
  say: (value: unknown) => string = (value) => String(value ?? ''),
): string {
  const values = { place, before: say(before), after: say(after) };
  if (!isWritten(values.before) && isWritten(values.after)) {
    return t('toc.difference.written', values);
  }
  const isErased = isWritten(values.before) && !isWritten(values.after);
  return t(isErased ? 'toc.difference.erased' : 'toc.difference.changed', values);
}

function nameIn({ nodes }: TocTheory, id: string | undefined, t: Translate): string {
  const node = recordAt(nodes, id ?? '');
  return node ? nodeName(node, t) : t('toc.unnamed');
}

function nodeValue(
  field: string,
  value: unknown,
  id: string,
  { before, after }: Compared,
  t: Translate,
): string {
  if (field === 'component') {
    const component = TOC_COMPONENTS.find((one) => one === value);
    return component ? componentName(after, component, t) : '';
  }
  if (field === 'preset') {
    const preset = TOC_PRESETS.find((one) => one === value);
    return preset ? presetName(preset, t) : '';
  }
  const text = String(value ?? '');
  if (field !== 'text' || isWritten(text)) return text;
  const preset = recordAt(before.nodes, id)?.preset || recordAt(after.nodes, id)?.preset;
  return preset ? presetName(preset, t) : text;
}

function linkValue(value: unknown, t: Translate): string {
  const strength = STRENGTHS.find((one) => one === value);
  if (strength) return t(`toc.strength.${strength}`);
  const kind = QUESTION_KINDS.find((one) => one === value);
  return kind ? t(`toc.question.${kind}`) : String(value ?? '');
}

function detailSentence(difference: TocDifference, { before, after }: Compared, t: Translate) {
  const { of, what, id, part, field } = difference;
  const now = what === 'deleted' ? before : after;
  const node = nameIn(now, id, t);
  const nameOf = (version: TocTheory) => {
    const { indicators = {}, evidence = {} } = recordAt(version.nodes, id) ?? {};
    const name = recordAt(indicators, part)?.measure ?? recordAt(evidence, part)?.reference ?? '';
    return isWritten(name) ? name : t('toc.unwritten');
  };
  if (what === 'added' || what === 'deleted') {
    const place = t('toc.place.node', {
      what: of === 'indicator' ? 'indicators' : 'evidence',
      node,
    });
    return what === 'added'
      ? t('toc.difference.written', { place, after: nameOf(after) })
      : t('toc.difference.erased', { place, before: nameOf(before) });
  }
  const place = t('toc.difference.part', {
    what: t(`toc.column.${columnOf(of, field)}`),
    node,
    part: nameOf(before),
  });
  if (what === 'moved') {
    return t('toc.difference.moved', { place, position: Number(difference.after ?? 0) + 1 });
  }
  return became(place, difference, t, (value) => {
    const kind = EVIDENCE_KINDS.find((one) => field === 'kind' && one === value);
    return kind ? t(`vocabulary.evidence.${kind}`) : String(value ?? '');
  });
}

const DETAIL_COLUMNS = {
  baseline: 'baseline',
  target: 'target',
  source: 'source',
  kind: 'evidence-kind',
} as const;

/** The heading of the column in which a table has a field of an indicator or of evidence. */
function columnOf(of: TocDifference['of'], field: string) {
  const column = Object.entries(DETAIL_COLUMNS).find(([name]) => name === field)?.[1];
  return column ?? (of === 'indicator' ? 'indicator' : 'evidence');
}

function pathwaySentence(
  difference: TocDifference,
  compared: Compared,
  { t, list }: Translator,
): string {
  const { what, id, field, before, after } = difference;
  const version = what === 'added' ? compared.after : compared.before;
  const { name = '' } = recordAt(version.pathways, id) ?? {};
  const pathway = isWritten(name) ? name : t('toc.pathway.unnamed');
  const place = t('toc.place.pathway', { pathway });
  if (what === 'moved') {
    return t('toc.difference.moved', { place, position: Number(after ?? 0) + 1 });
  }
  if (what !== 'changed') {
    const verb = what === 'added' ? 'add' : 'delete';
    return t('toc.difference.sentence', { text: t('toc.change.pathway', { verb, pathway }) });
  }
  if (field === 'name') return became(place, difference, t);
  const names = (theory: TocTheory, on: unknown, other: unknown) => {
    const ids = Object.keys(on ?? {}).filter((node) => !Object.hasOwn(other ?? {}, node));
    const order = shownNodes(theory).map((node) => node.id);
    const sorted = ids.sort((a, b) => order.indexOf(a) - order.indexOf(b));
    return sorted.map((node) => nameIn(theory, node, t));
  };
  const added = names(compared.after, after, before);
  const removed = names(compared.before, before, after);
  const how = removed.length === 0 ? 'added' : added.length === 0 ? 'removed' : 'both';
  return t('toc.difference.pathway', { how, pathway, added: list(added), removed: list(removed) });
}
