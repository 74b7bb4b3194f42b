import { inOrder } from '../../document/index.ts';
import type { Translator } from '../../i18n/index.ts';
import { block, inline } from '../toc.markdown.ts';
import type { TocDocument } from '../toc.schema.ts';
import { isWritten } from '../toc.selectors.ts';
import { SOURCES } from './choices.ts';
import { dayInWords } from './days.ts';
import { reflectionHistory, roundsInOrder, roundTitle } from './history.ts';
import { pathwayTitle } from './log.ts';
import type { PlanColumn } from './plan.csv.ts';
import type { Adaptation, Challenge, Judgement, Round, Task } from './records.ts';

/** The rounds of reflection in Markdown, from the earliest on; nothing when there are none. */
export function reflectionLines(document: TocDocument, translator: Translator): string[] {
  const { t } = translator;
  const { pathways } = reflectionHistory(document);
  const rounds = roundsInOrder(document);
  if (rounds.length === 0) return [];
  const lines = ['', `## ${t('toc.reflection.title')}`];
  for (const round of rounds) {
    lines.push('', `### ${inline(roundTitle(round, translator))}`, '', ...headLines(round, t));
    for (const { pathway, name } of pathways) {
      const judgement = round.judgements[pathway];
      if (!judgement) continue;
      const verdict = t(`toc.verdict.${judgement.verdict || 'unsaid'}`);
      lines.push(`- **${inline(pathwayTitle(name, translator))}**: ${verdict}`);
      lines.push(...judgementLines(judgement, t).map((line) => `  ${line}`));
    }
    if (isWritten(round.conclusions)) lines.push('', block(round.conclusions));
  }
  return lines;
}

function headLines({ stage, participants, sources }: Round, t: Translator['t']): string[] {
  const used = SOURCES.filter((source) => sources[source]);
  return [
    ...labelled(t('toc.reflection.stage'), stage),
    ...labelled(t('toc.reflection.participants'), together(participants.split('\n'))),
    ...labelled(
      t('toc.reflection.sources'),
      together(used.map((source) => t(`toc.source.${source}`))),
    ),
  ];
}

/** The details that belong to the verdict. */
function judgementLines(judgement: Judgement, t: Translator['t']): string[] {
  const { verdict, note, challenges, successes, documenting } = judgement;
  const noted = labelled(t('toc.reflection.note'), note);
  switch (verdict) {
    case 'not-on-track':
      return [...inOrder(challenges).flatMap((one) => challengeLines(one, t)), ...noted];
    case 'on-track':
      return [
        ...inOrder(successes).flatMap(({ text, furthering }) => [
          ...labelled(t('toc.reflection.successes'), text),
          ...labelled(t('toc.reflection.furthering'), furthering).map((line) => `  ${line}`),
        ]),
        ...noted,
      ];
    case 'not-enough-information':
      return [
        ...inOrder(documenting).flatMap(({ way, text }) =>
          labelled(t(`toc.documenting.${way}`), text),
        ),
        ...noted,
      ];
    default:
      return noted;
  }
}

function challengeLines({ place, text, causes, options }: Challenge, t: Translator['t']): string[] {
  const points = (list: 'causes' | 'options', records: Challenge['causes']) =>
    labelled(t(`toc.reflection.${list}`), together(inOrder(records).map(({ text }) => text)));
  return [
    `- ${t(`toc.challenge.${place}`)}: ${inline(text)}`,
    ...[...points('causes', causes), ...points('options', options)].map((line) => `  ${line}`),
  ];
}

/** The action plan in Markdown, by priority; nothing when there is none. */
export function planLines(document: TocDocument, translator: Translator): string[] {
  const { t } = translator;
  const adaptations = inOrder(document.adaptations);
  if (adaptations.length === 0) return [];
  const lines = ['', `## ${t('toc.plan.title')}`, ''];
  for (const [index, adaptation] of adaptations.entries()) {
    const { text, state, horizon } = adaptation;
    const words = [t(`toc.horizon.${horizon || 'unsaid'}`), t(`toc.plan.state.${state}`)];
    const name = isWritten(text) ? inline(text) : t('toc.unwritten');
    lines.push(`${index + 1}. **${name}**: ${together(words)}`);
    for (const task of inOrder(adaptation.tasks)) lines.push(`   ${taskLine(task, translator)}`);
    lines.push(...stillOpen(adaptation, t).map((line) => `   ${line}`));
  }
  return lines;
}

function taskLine(task: Task, translator: Translator): string {
  const { t } = translator;
  const day = (value: string) => (value === '' ? '' : dayInWords(value, translator));
  const details: readonly (readonly [PlanColumn, string])[] = [
    ['person', task.person],
    ['budget', task.budget],
    ['staff-time', task.staffTime],
    ['start', day(task.start)],
    ['due', day(task.due)],
    ['task-state', t(`toc.plan.state.${task.state}`)],
  ];
  const words = details
    .filter(([, value]) => isWritten(value))
    .map(([column, value]) => `${t(`toc.plan.column.${column}`)}: ${inline(value)}`);
  return `- ${isWritten(task.text) ? inline(task.text) : t('toc.unwritten')} (${words.join('; ')})`;
}

function stillOpen({ nextSteps, support, questions }: Adaptation, t: Translator['t']): string[] {
  return [
    ...labelled(t('toc.plan.column.next-steps'), nextSteps),
    ...labelled(t('toc.plan.column.support'), support),
    ...labelled(t('toc.plan.column.questions'), questions),
  ];
}

/** Texts that are no sentence together. */
function together(texts: readonly string[]): string {
  return texts.filter(isWritten).join(' · ');
}

function labelled(label: string, text: string): string[] {
  return isWritten(text) ? [`- ${label}: ${inline(text)}`] : [];
}
