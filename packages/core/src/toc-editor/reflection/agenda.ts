import { type Identified, inOrder, recordAt } from '../../document/index.ts';
import type { Translator } from '../../i18n/index.ts';
import { pathwaySentence } from '../toc.pathways.ts';
import type { Indicator, TocDocument } from '../toc.schema.ts';
import { isWritten, pathwayLinks, pathwayNodes, pathwaysInOrder } from '../toc.selectors.ts';
import {
  considerationsOf,
  isOpenConsideration,
  type ShownConsideration,
} from './considerations.ts';
import { dayInWords } from './days.ts';
import { type GivenVerdict, lastVerdict } from './history.ts';
import { concerns, logInOrder, pathwayTitle, subjectInWords } from './log.ts';
import type { Adaptation, Judgement, LogEntry, Round } from './records.ts';

/** A pathway as a meeting goes through it. */
export interface AgendaPathway {
  readonly pathway: string;
  readonly name: string;
  /** The pathway read as a sentence, with what must be true. */
  readonly sentence: string;
  /** What must be true on its links. */
  readonly assumptions: readonly string[];
  /** What shows whether it comes about: the indicators of its nodes. */
  readonly indicators: readonly Identified<Indicator>[];
  /** The last verdict before this round. */
  readonly last: GivenVerdict | undefined;
  /** “Last time: …”, or empty when it was never judged. */
  readonly lastInWords: string;
  /** What this round has said so far. */
  readonly judgement: Judgement | undefined;
  /** What the round gathered about the pathway, its nodes and its links. */
  readonly log: readonly AgendaEntry[];
}

/** An entry of the log with what it is about in words. */
export interface AgendaEntry extends Identified<LogEntry> {
  readonly about: string;
}

/** What a round goes through, in order; for the meeting, and to print beforehand. */
export interface RoundAgenda {
  readonly round: Identified<Round>;
  /** The day in words. */
  readonly date: string;
  readonly pathways: readonly AgendaPathway[];
  /** What the round gathered about none of the pathways. */
  readonly log: readonly AgendaEntry[];
  /** Adaptations of earlier rounds that are neither done nor dropped. */
  readonly adaptations: readonly Identified<Adaptation>[];
  /** Considerations that are neither done nor set aside. */
  readonly considerations: readonly ShownConsideration[];
}

/** The agenda of a round; `undefined` when there is no such round. */
export function roundAgenda(
  document: TocDocument,
  id: string,
  translator: Translator,
): RoundAgenda | undefined {
  const round = recordAt(document.rounds, id);
  if (!round) return undefined;
  const log = logInOrder(document)
    .filter((entry) => entry.round === id)
    .map((entry) => ({ ...entry, about: subjectInWords(entry.subject, document, translator) }));
  const own = pathwaysInOrder(document);
  return {
    round: { ...round, id },
    date: dayInWords(round.date, translator),
    pathways: own.map((pathway) => {
      const last = lastVerdict(document, pathway.id, id);
      const assumptions = pathwayLinks(document, pathway).map(({ assumption }) => assumption);
      return {
        pathway: pathway.id,
        name: pathwayTitle(pathway.name, translator),
        sentence: pathwaySentence(document, pathway, translator),
        assumptions: [...new Set(assumptions.filter(isWritten))],
        indicators: pathwayNodes(document, pathway).flatMap(({ indicators }) =>
          inOrder(indicators),
        ),
        last,
        lastInWords: last ? verdictInWords(last, translator) : '',
        judgement: recordAt(round.judgements, pathway.id),
        log: log.filter(({ subject }) => concerns(subject, pathway.id, document)),
      };
    }),
    log: log.filter(({ subject }) => !own.some(({ id }) => concerns(subject, id, document))),
    adaptations: inOrder(document.adaptations).filter(
      ({ round: from, state }) => from !== id && (state === 'to-do' || state === 'under-way'),
    ),
    considerations: considerationsOf(document, translator).filter(isOpenConsideration),
  };
}

function verdictInWords({ verdict, date }: GivenVerdict, translator: Translator): string {
  return translator.t('toc.reflection.last', {
    verdict: translator.t(`toc.verdict.${verdict}`),
    date: dayInWords(date, translator),
  });
}
