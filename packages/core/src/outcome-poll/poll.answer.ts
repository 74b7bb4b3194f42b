import { recordAt } from '../document/index.ts';
import type { PollDocument, Question, RatingScale } from './poll.schema.ts';

/** Why somebody gave no answer: three different facts, none of them a zero. */
export const REASONS = ['skipped', 'not-applicable', 'dont-know'] as const;

/** Why somebody gave no answer. */
export type Reason = (typeof REASONS)[number];

/** A point of the scale, the ids of the options picked, or the reason for neither. */
export type Answer = number | readonly string[] | Reason;

/**
 * What a person said to one item. The key is (round, item, voter): a later vote replaces an
 * earlier one, and the same vote twice is one.
 */
export interface Vote {
  /** The round of the question, from 1; 0 for a segmentation, which is asked once. */
  readonly round: number;
  /** What was answered; see {@link itemOf}. */
  readonly item: string;
  /** A random id that nothing leads from to a person. */
  readonly voter: string;
  /** The voter's own counter: of two votes the one with the larger `n` holds. */
  readonly n: number;
  readonly answer: Answer;
}

/**
 * The item that an answer belongs to: `question/statement` for a rated statement, the id of the
 * question for a choice, `by/segmentation` for the group a person belongs to.
 */
export function itemOf(question: string, statement?: string): string {
  return statement === undefined ? question : `${question}/${statement}`;
}

/** The item of a segmentation. */
export function segmentItem(segmentation: string): string {
  return `by/${segmentation}`;
}

/** Whether an answer is a reason for having none. */
export function isReason(answer: Answer): answer is Reason {
  return typeof answer === 'string';
}

/** The items of a question, in no particular order. */
export function itemsOf(id: string, question: Question): string[] {
  return question.kind === 'choice'
    ? [itemOf(id)]
    : Object.keys(question.statements).map((statement) => itemOf(id, statement));
}

/** Why a vote cannot be counted. */
export type VoteProblem =
  | 'unknown-item'
  | 'not-an-answer'
  | 'off-scale'
  | 'too-many'
  | 'unknown-option';

/** What is wrong with the answer to an item, if anything is. */
export function checkAnswer(
  poll: PollDocument,
  item: string,
  answer: unknown,
): VoteProblem | undefined {
  const asked = askedBy(poll, item);
  if (!asked) return 'unknown-item';
  if (typeof answer === 'string') {
    return REASONS.includes(answer as Reason) ? undefined : 'not-an-answer';
  }
  if (asked.kind === 'rating') {
    if (!Number.isInteger(answer)) return 'not-an-answer';
    return pointsOf(asked.scale).includes(answer as number) ? undefined : 'off-scale';
  }
  if (!Array.isArray(answer) || new Set(answer).size !== answer.length) return 'not-an-answer';
  if (asked.most > 0 && answer.length > asked.most) return 'too-many';
  return answer.every((one) => Object.hasOwn(asked.options, one)) ? undefined : 'unknown-option';
}

/** The points of a scale, lowest first. */
export function pointsOf({ min, points }: Pick<RatingScale, 'min' | 'points'>): number[] {
  return Array.from({ length: points }, (_, index) => min + index);
}

type Asked =
  | { readonly kind: 'rating'; readonly scale: RatingScale }
  | { readonly kind: 'choice'; readonly most: number; readonly options: object };

function askedBy(poll: PollDocument, item: string): Asked | undefined {
  const [first = '', second] = item.split('/');
  if (first === 'by') {
    const segmentation = recordAt(poll.segmentations, second ?? '');
    return segmentation && { kind: 'choice', most: 1, options: segmentation.segments };
  }
  const question = recordAt(poll.questions, first);
  if (question?.kind === 'choice') {
    return second === undefined
      ? { kind: 'choice', most: question.most, options: question.statements }
      : undefined;
  }
  return question && recordAt(question.statements, second ?? '') ? question : undefined;
}
