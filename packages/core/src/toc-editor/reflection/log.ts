import { type Identified, recordAt } from '../../document/index.ts';
import type { Translator } from '../../i18n/index.ts';
import { nodeName, type Translate } from '../toc.catalogue.ts';
import { TOC_PRESETS } from '../toc.presets.ts';
import type { TocDocument } from '../toc.schema.ts';
import { isWritten } from '../toc.selectors.ts';
import type { LogEntry, Subject } from './records.ts';

/** The entries of the log, latest first. */
export function logInOrder({ log }: Pick<TocDocument, 'log'>): Identified<LogEntry>[] {
  return Object.entries(log)
    .map(([id, entry]) => ({ ...entry, id }))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
}

/** The entries that wait for the next round. */
export function waitingLog(document: Pick<TocDocument, 'log' | 'rounds'>): Identified<LogEntry>[] {
  return logInOrder(document).filter(({ round }) => !recordAt(document.rounds, round));
}

/** Whether an entry concerns a pathway: it is about it, or about a node or a link on it. */
export function concerns(
  { kind, id }: Pick<Subject, 'kind' | 'id'>,
  pathway: string,
  document: TocDocument,
): boolean {
  if (kind === 'pathway') return id === pathway;
  const nodes = recordAt(document.pathways, pathway)?.nodes ?? {};
  if (kind === 'node') return recordAt(nodes, id) !== undefined;
  const link = kind === 'link' ? recordAt(document.links, id) : undefined;
  return Boolean(link && recordAt(nodes, link.from) && recordAt(nodes, link.to));
}

/** What an entry is about, in words; of what is gone, the name it had. */
export function subjectInWords(
  subject: Subject,
  document: TocDocument,
  { t }: Pick<Translator, 't'>,
): string {
  if (subject.kind === 'toc') return t('toc.subject.toc');
  const names = namesNow(subject, document, t);
  if (names) return phrase(subject, names, t);
  const kept = subject.names.map((name) =>
    subject.kind === 'pathway' ? pathwayTitle(name, { t }) : keptName(name, t),
  );
  return t('toc.subject.gone', { name: phrase(subject, kept, t) });
}

/** The name of a pathway, or a word for one without. */
export function pathwayTitle(name: string, { t }: Pick<Translator, 't'>): string {
  return isWritten(name) ? name : t('toc.pathway.unnamed');
}

/** The names of what is still there. */
function namesNow({ kind, id }: Subject, document: TocDocument, t: Translate) {
  const nameOf = (node: string) => {
    const found = recordAt(document.nodes, node);
    return found ? nodeName(found, t) : t('toc.unnamed');
  };
  if (kind === 'node') return recordAt(document.nodes, id) && [nameOf(id)];
  if (kind === 'link') {
    const link = recordAt(document.links, id);
    return link && [nameOf(link.from), nameOf(link.to)];
  }
  const pathway = recordAt(document.pathways, id);
  return pathway && [pathwayTitle(pathway.name, { t })];
}

function phrase({ kind }: Subject, [first = '', second = '']: readonly string[], t: Translate) {
  return kind === 'link' ? t('toc.subject.link', { from: first, to: second }) : first;
}

/** A name as an entry keeps it: a text, or a part of the report's theory of change. */
function keptName(name: string, t: Translate): string {
  const preset = TOC_PRESETS.find((one) => one === name) ?? '';
  return nodeName({ preset, text: preset === '' ? name : '' }, t);
}
