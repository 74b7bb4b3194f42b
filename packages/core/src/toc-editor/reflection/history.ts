import { type Identified, recordAt } from '../../document/index.ts';
import type { Translator } from '../../i18n/index.ts';
import type { TocDocument } from '../toc.schema.ts';
import { isWritten, pathwaysInOrder, shownLinks } from '../toc.selectors.ts';
import type { Verdict } from './choices.ts';
import { type Day, dayInWords } from './days.ts';
import type { Round } from './records.ts';

/** A verdict that was given, and in which round. */
export interface GivenVerdict {
  readonly verdict: Verdict;
  readonly round: string;
  readonly date: Day;
  readonly pathway: string;
}

/** A pathway through the rounds. */
export interface PathwayHistory {
  readonly pathway: string;
  /** Its name, or the one it had when it was judged last; empty when it had none. */
  readonly name: string;
  readonly isGone: boolean;
  /** For each round in turn; empty where the round does not judge it. */
  readonly verdicts: readonly (Verdict | '')[];
  readonly latest: GivenVerdict | undefined;
}

/** What rounds of reflection have said so far. */
export interface ReflectionHistory {
  /** From the earliest to the latest. */
  readonly rounds: readonly Identified<Round>[];
  /** In the order of the pathways; those that are gone since they were judged follow. */
  readonly pathways: readonly PathwayHistory[];
  /**
   * How nodes and links stand: the latest verdict of their pathway, of several pathways the one
   * that most asks for something. Only what was on the pathway when it was judged, and still is,
   * has one.
   */
  readonly nodes: ReadonlyMap<string, GivenVerdict>;
  readonly links: ReadonlyMap<string, GivenVerdict>;
}

/** What most asks for something comes first. */
const URGENCY: readonly Verdict[] = ['not-on-track', 'not-enough-information', 'on-track'];

/** The rounds in the order of their days. */
export function roundsInOrder({ rounds }: Pick<TocDocument, 'rounds'>): Identified<Round>[] {
  return Object.entries(rounds)
    .map(([id, round]) => ({ ...round, id }))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1));
}

/** The name of a round: its topic, or else its occasion, and its day. */
export function roundTitle(
  { topic, occasion, date }: Pick<Round, 'topic' | 'occasion' | 'date'>,
  translator: Translator,
): string {
  const what = isWritten(topic) ? topic : translator.t(`toc.occasion.${occasion}`);
  return translator.t('toc.round.name', { occasion: what, date: dayInWords(date, translator) });
}

/** The last verdict on a pathway, before a round if one is given. */
export function lastVerdict(
  document: Pick<TocDocument, 'rounds'>,
  pathway: string,
  before?: string,
): GivenVerdict | undefined {
  const rounds = roundsInOrder(document);
  const end = before === undefined ? -1 : rounds.findIndex(({ id }) => id === before);
  return lastOf(end < 0 ? rounds : rounds.slice(0, end), pathway);
}

function lastOf(rounds: readonly Identified<Round>[], pathway: string): GivenVerdict | undefined {
  for (const { id, date, judgements } of [...rounds].reverse()) {
    const verdict = recordAt(judgements, pathway)?.verdict ?? '';
    if (verdict !== '') return { verdict, round: id, date, pathway };
  }
  return undefined;
}

/** Verdicts through time: of pathways round by round, of nodes and links the latest. */
export function reflectionHistory(document: TocDocument): ReflectionHistory {
  const rounds = roundsInOrder(document);
  const pathways = pathwayHistories(document, rounds);
  const nodes = new Map<string, GivenVerdict>();
  const links = new Map<string, GivenVerdict>();
  for (const { pathway, latest } of pathways) {
    const now = recordAt(document.pathways, pathway);
    if (!now || !latest) continue;
    const judged = recordAt(document.rounds[latest.round]?.judgements ?? {}, pathway)?.nodes ?? {};
    const isOn = (id: string) => recordAt(now.nodes, id) && recordAt(judged, id);
    for (const id of Object.keys(judged)) if (isOn(id)) mark(nodes, id, latest);
    for (const { id, from, to } of shownLinks(document)) {
      if (isOn(from) && isOn(to)) mark(links, id, latest);
    }
  }
  return { rounds, pathways, nodes, links };
}

function pathwayHistories(
  document: TocDocument,
  rounds: readonly Identified<Round>[],
): PathwayHistory[] {
  const own = pathwaysInOrder(document).map(({ id, name }) => ({ id, name, isGone: false }));
  const gone = new Map<string, string>();
  for (const { judgements } of rounds) {
    for (const [id, { name }] of Object.entries(judgements)) {
      if (!recordAt(document.pathways, id)) gone.set(id, name);
    }
  }
  return [...own, ...[...gone].map(([id, name]) => ({ id, name, isGone: true }))].map(
    ({ id, name, isGone }) => ({
      pathway: id,
      name,
      isGone,
      verdicts: rounds.map(({ judgements }) => recordAt(judgements, id)?.verdict ?? ''),
      latest: lastOf(rounds, id),
    }),
  );
}

function mark(verdicts: Map<string, GivenVerdict>, id: string, given: GivenVerdict): void {
  const known = verdicts.get(id);
  if (!known || URGENCY.indexOf(given.verdict) < URGENCY.indexOf(known.verdict)) {
    verdicts.set(id, given);
  }
}
