import { type Identified, inOrder, recordAt } from '../document/index.ts';
import type { Translator } from '../i18n/index.ts';
import { type Answer, isReason, itemOf, REASONS, segmentItem } from './poll.answer.ts';
import type {
  ChoiceQuestion,
  PollDocument,
  Question,
  RatingQuestion,
  RatingScale,
  Segmentation,
  Statement,
} from './poll.schema.ts';
import type { AnswerState, GivenAnswer, SessionState } from './poll.session.ts';
import { type PollStage, stageOf } from './poll.stage.ts';
import { segmentText, statementText } from './poll.wording.ts';

/** A statement to rate. */
export interface RatingItem {
  readonly kind: 'rating';
  readonly item: string;
  readonly question: Identified<RatingQuestion>;
  readonly statement: Identified<Statement>;
}

/** A question whose options are picked. */
export interface ChoiceItem {
  readonly kind: 'choice';
  readonly item: string;
  readonly question: Identified<ChoiceQuestion>;
}

/** The group a person belongs to, if they care to say so. */
export interface SegmentItem {
  readonly kind: 'segment';
  readonly item: string;
  readonly segmentation: Identified<Segmentation>;
}

/** One thing that a ballot asks. */
export type BallotItem = RatingItem | ChoiceItem | SegmentItem;

/** What a device answered so far, as a session gives it. */
export type GivenAnswers = SessionState['answers'];

/** What the ballot of the current question asks, in the order of the poll. */
export function ballotItems(
  poll: PollDocument,
  { question: id }: Pick<PollStage, 'question'>,
): (RatingItem | ChoiceItem)[] {
  const question = recordAt(poll.questions, id);
  return question ? itemsIn({ ...question, id }) : [];
}

function itemsIn(question: Identified<Question>): (RatingItem | ChoiceItem)[] {
  if (question.kind === 'choice') {
    return [{ kind: 'choice', item: itemOf(question.id), question }];
  }
  return inOrder(question.statements).map((statement) => ({
    kind: 'rating',
    item: itemOf(question.id, statement.id),
    question,
    statement,
  }));
}

/** The groups that each person is asked about once. */
export function segmentItems(poll: PollDocument): SegmentItem[] {
  return inOrder(poll.segmentations).map((segmentation) => ({
    kind: 'segment',
    item: segmentItem(segmentation.id),
    segmentation,
  }));
}

/** Everything that a poll asks. */
export function everyItem(poll: PollDocument): BallotItem[] {
  return [...segmentItems(poll), ...inOrder(poll.questions).flatMap((one) => itemsIn(one))];
}

/** A name for the round a ballot belongs to: with another one, the answers are fresh. */
export function ballotRound(stage: PollStage): string {
  return `${stage.question}:${stageOf(stage).round}`;
}

/** What a device answered to an item, if it did. */
export function givenIn(answers: GivenAnswers, item: string): GivenAnswer | undefined {
  return recordAt(answers, item);
}

/** Whether an item has an answer that was not too late; a reason for none is one. */
export function isAnswered({ item }: Pick<BallotItem, 'item'>, answers: GivenAnswers): boolean {
  return (givenIn(answers, item)?.state ?? 'late') !== 'late';
}

/**
 * The item to go on with: the first one without an answer behind a place, else the first one
 * without an answer at all. Undefined when everything is answered.
 */
export function nextItem<I extends BallotItem>(
  items: readonly I[],
  answers: GivenAnswers,
  after?: string,
): I | undefined {
  const open = items.filter((one) => !isAnswered(one, answers));
  const place = items.findIndex(({ item }) => item === after);
  return open.find((one) => items.indexOf(one) > place) ?? open[0];
}

/** How far a person has come. */
export interface BallotProgress {
  readonly answered: number;
  readonly total: number;
  /** Whether something is asked and all of it is answered. */
  readonly isComplete: boolean;
  /** What became of the answers. */
  readonly states: Readonly<Record<AnswerState, number>>;
}

/** How far a person has come with some items. */
export function ballotProgress(
  items: readonly BallotItem[],
  answers: GivenAnswers,
): BallotProgress {
  const states = { unsaved: 0, saved: 0, counted: 0, late: 0 };
  for (const { item } of items) {
    const given = givenIn(answers, item);
    if (given) states[given.state] += 1;
  }
  const answered = states.unsaved + states.saved + states.counted;
  const total = items.length;
  return { answered, total, isComplete: total > 0 && answered === total, states };
}

/** The highest point of a scale. */
export function highestPoint({ min, points }: Pick<RatingScale, 'min' | 'points'>): number {
  return min + points - 1;
}

/** An answer in words: “7 of 10”, the options picked, or the reason for neither. */
export function answerText(asked: BallotItem, answer: Answer, translator: Translator): string {
  const { t, list } = translator;
  if (isReason(answer)) {
    return asked.kind === 'segment' ? t('poll.ballot.withhold') : t(`poll.reason.${answer}`);
  }
  if (typeof answer === 'number') {
    const high = asked.kind === 'rating' ? highestPoint(asked.question.scale) : answer;
    return t('poll.ballot.point', { point: answer, high });
  }
  const picked = optionsOf(asked, translator).filter(({ id }) => answer.includes(id));
  return picked.length > 0 ? list(picked.map(({ text }) => text)) : t('poll.ballot.none');
}

/** Something to pick, in words. */
export interface BallotOption {
  readonly id: string;
  readonly text: string;
}

/** What can be picked, in the order of the poll; nothing where one rates. */
export function optionsOf(asked: BallotItem, translator: Translator): BallotOption[] {
  if (asked.kind === 'rating') return [];
  if (asked.kind === 'choice') {
    return inOrder(asked.question.statements).map((option) => ({
      id: option.id,
      text: statementText(option, translator),
    }));
  }
  const { segmentation } = asked;
  return inOrder(segmentation.segments).map((segment) => ({
    id: segment.id,
    text: segmentText(segmentation, segment, translator),
  }));
}

/** The reasons for no answer that an item offers: of oneself one can only say nothing. */
export function reasonsFor({
  kind,
}: Pick<BallotItem, 'kind'>): readonly (typeof REASONS)[number][] {
  return kind === 'segment' ? ['skipped'] : REASONS;
}
