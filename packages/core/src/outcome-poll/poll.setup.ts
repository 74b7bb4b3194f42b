import { inOrder, orderAtEnd, orderSequence, type Records, recordAt } from '../document/index.ts';
import {
  evidenceQuestion,
  newPoll,
  outcomesQuestion,
  presetSegmentation,
  type SegmentationPreset,
} from './poll.catalogue.ts';
import type { PollDocument, Question, Statement, Wording } from './poll.schema.ts';

/** The questions that come along. */
export const QUESTION_PRESETS = ['evidence', 'outcomes'] as const;

/** The id of a question that comes along. */
export type QuestionPreset = (typeof QUESTION_PRESETS)[number];

/** The id of the segmentation that a network words itself. */
export const OWN_SEGMENTATION = 'own';

/** Puts a question that comes along in, at its place, or takes it out. */
export function askQuestion(
  poll: PollDocument,
  preset: QuestionPreset,
  isAsked: boolean,
): PollDocument {
  const { [preset]: _, ...others } = poll.questions;
  if (!isAsked) return { ...poll, questions: others };
  if (recordAt(poll.questions, preset)) return poll;
  const { order } = newPoll().questions[preset] ?? { order: '' };
  const question = preset === 'evidence' ? evidenceQuestion() : outcomesQuestion();
  return { ...poll, questions: { ...others, [preset]: { ...question, order } } };
}

/** Puts a segmentation that comes along in, at its place, or takes it out. */
export function askSegmentation(
  poll: PollDocument,
  preset: SegmentationPreset,
  isAsked: boolean,
): PollDocument {
  const { [preset]: _, ...others } = poll.segmentations;
  if (!isAsked) return { ...poll, segmentations: others };
  if (recordAt(poll.segmentations, preset)) return poll;
  const { order } = newPoll().segmentations[preset] ?? { order: '' };
  const segmentation = { ...presetSegmentation(preset), order };
  return { ...poll, segmentations: { ...others, [preset]: segmentation } };
}

/**
 * Asks people also for a group that the network words itself, for instance their region; without
 * two names at least it is not asked.
 *
 * @param question what they are asked
 * @param names the groups, each once
 * @param locale the language of both
 */
export function askOwnGroups(
  poll: PollDocument,
  question: string,
  names: readonly string[],
  locale: string,
): PollDocument {
  const { [OWN_SEGMENTATION]: _, ...others } = poll.segmentations;
  const words = [...new Set(names.map((name) => name.trim()).filter(Boolean))];
  if (words.length < 2 || question.trim() === '') return { ...poll, segmentations: others };
  const orders = orderSequence(words.length);
  const segments = Object.fromEntries(
    words.map((word, index) => [
      `own-${index + 1}`,
      { preset: '', wording: { [locale]: word }, order: orders[index] ?? '' },
    ]),
  );
  const wording = { [locale]: question.trim() };
  const own = { preset: '', wording, segments, order: orderAtEnd(others) };
  return { ...poll, segmentations: { ...others, [OWN_SEGMENTATION]: own } };
}

/** Words a statement or an option anew; with the catalogue's own words it is the catalogue's. */
export function wordStatement(
  poll: PollDocument,
  question: string,
  statement: string,
  text: string,
  locale: string,
  ofCatalogue = '',
): PollDocument {
  return changeStatements(poll, question, (statements) => {
    const known = recordAt(statements, statement);
    if (!known) return statements;
    const wording: Wording = known.preset !== '' && text === ofCatalogue ? {} : { [locale]: text };
    return { ...statements, [statement]: { ...known, wording } };
  });
}

/** Adds a statement without words at the end of a question. */
export function addStatement(poll: PollDocument, question: string, locale: string): PollDocument {
  return changeStatements(poll, question, (statements) => {
    let number = 1;
    while (Object.hasOwn(statements, `own-${number}`)) number += 1;
    const added = { preset: '', wording: { [locale]: '' }, order: orderAtEnd(statements) };
    return { ...statements, [`own-${number}`]: added };
  });
}

/** Takes a statement out of a question. */
export function removeStatement(
  poll: PollDocument,
  question: string,
  statement: string,
): PollDocument {
  return changeStatements(poll, question, ({ [statement]: _, ...others }) => others);
}

/** What a poll still lacks before it can be held. */
export type SetupProblem = 'no-question' | 'no-statement' | 'minimum';

/** What a poll still lacks before it can be held; nothing when it is ready. */
export function setupProblem(poll: PollDocument): SetupProblem | undefined {
  const questions = Object.values(finishPoll(poll).questions);
  if (questions.length === 0) return 'no-question';
  if (questions.some(({ statements }) => Object.keys(statements).length === 0)) {
    return 'no-statement';
  }
  const { minimumCell } = poll;
  const isMinimum = Number.isInteger(minimumCell) && minimumCell >= 3 && minimumCell <= 50;
  return isMinimum ? undefined : 'minimum';
}

/** The poll as it is held: without statements that nobody gave words, and without empty titles. */
export function finishPoll(poll: PollDocument): PollDocument {
  const questions = Object.fromEntries(
    Object.entries(poll.questions).map(([id, question]) => [
      id,
      { ...question, statements: withWords(question.statements) },
    ]),
  );
  return { ...poll, title: withoutBlanks(poll.title), questions };
}

function withWords(statements: Records<Statement>): Records<Statement> {
  const worded = inOrder(statements)
    .map(({ id, ...statement }) => {
      const wording = withoutBlanks(statement.wording);
      return [id, { ...statement, wording }] as const;
    })
    .filter(([, { preset, wording }]) => preset !== '' || Object.keys(wording).length > 0);
  return Object.fromEntries(worded);
}

function withoutBlanks(wording: Wording): Wording {
  const worded = Object.entries(wording).map(([tag, text]) => [tag, text.trim()] as const);
  return Object.fromEntries(worded.filter(([, text]) => text !== ''));
}

function changeStatements(
  poll: PollDocument,
  id: string,
  change: (statements: Records<Statement>) => Records<Statement>,
): PollDocument {
  const question = recordAt(poll.questions, id);
  if (!question) return poll;
  const changed: Question = { ...question, statements: change(question.statements) };
  return { ...poll, questions: { ...poll.questions, [id]: changed } };
}
