import { type Identified, recordAt } from '../../document/index.ts';
import type { Translator } from '../../i18n/index.ts';
import type { TocDocument, TocTheory, TocVersion } from '../toc.schema.ts';
import { isWritten } from '../toc.selectors.ts';
import { dayInWords } from './days.ts';

/** What a document says of the theory of change itself, without reflection and versions. */
export function theoryOf(document: TocTheory): TocTheory {
  const { title, vision, visionTranslation, language, secondLanguage } = document;
  const { components, nodes, links, pathways } = document;
  return {
    title,
    vision,
    visionTranslation,
    language,
    secondLanguage,
    components,
    nodes,
    links,
    pathways,
  };
}

/** Whether a document holds nothing besides the theory of change. */
export function isTheoryAlone(document: TocDocument): boolean {
  const { rounds, log, adaptations, considerations, marks, versions } = document;
  return [rounds, log, adaptations, considerations, marks, versions].every(
    (records) => Object.keys(records).length === 0,
  );
}

/** The versions of a theory of change, latest first. */
export function versionsInOrder({
  versions,
}: Pick<TocDocument, 'versions'>): Identified<TocVersion>[] {
  return Object.entries(versions)
    .map(([id, version]) => ({ ...version, id }))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
}

/** The name of a version, or the day it is from. */
export function versionTitle(
  { name, date }: Pick<TocVersion, 'name' | 'date'>,
  translator: Translator,
): string {
  const { t } = translator;
  return isWritten(name) ? name : t('toc.version.unnamed', { date: dayInWords(date, translator) });
}

/** The theory of change as a round found it, if that is still kept. */
export function theoryAtRound(document: TocDocument, round: string): TocTheory | undefined {
  const { version = '' } = recordAt(document.rounds, round) ?? {};
  return recordAt(document.versions, version)?.content;
}
