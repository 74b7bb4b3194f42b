import { inOrder, recordAt } from '../document/index.ts';
import type { PollDocument } from './poll.schema.ts';

/** Where a question stands. */
export interface QuestionStage {
  /** From 1. Earlier rounds stay as they were. */
  readonly round: number;
  readonly voting: 'waiting' | 'open' | 'closed';
  /** Whether the room sees results, as far as the policy of the poll gives any. */
  readonly results: 'hidden' | 'shown';
  /** The segmentation that results are split by; empty for none. */
  readonly segmentation: string;
}

/** Where a poll stands: what the facilitator decides and everybody follows. */
export interface PollStage {
  /** Counts the changes, so that two facilitators do not overwrite each other. */
  readonly revision: number;
  /** The question the room is at; empty when the poll has none. */
  readonly question: string;
  /** The statement of this question that the room discusses; empty for all of them. */
  readonly focus: string;
  readonly questions: { readonly [id: string]: QuestionStage };
}

/** What a facilitator does. */
export type PollAction =
  | { readonly type: 'open' | 'close' | 'reveal' | 'hide' | 'new-round' }
  | { readonly type: 'next' | 'previous' }
  | { readonly type: 'go-to'; readonly question: string }
  /** Looks at one statement of the question, or at all with an empty id. */
  | { readonly type: 'focus'; readonly statement: string }
  /** Splits the results by a segmentation, or by none with an empty id. */
  | { readonly type: 'segment'; readonly segmentation: string };

const BEGINNING: QuestionStage = {
  round: 1,
  voting: 'waiting',
  results: 'hidden',
  segmentation: '',
};

/** The stage of a poll at its beginning. */
export function newStage(poll: PollDocument): PollStage {
  const [first] = inOrder(poll.questions);
  return { revision: 0, question: first?.id ?? '', focus: '', questions: {} };
}

/** Where a question stands. */
export function stageOf(stage: PollStage, question = stage.question): QuestionStage {
  return recordAt(stage.questions, question) ?? BEGINNING;
}

/**
 * Whether a vote may be counted now: its question is open, in this round. The group a person
 * belongs to may be told, and changed, at any time.
 */
export function acceptsVote(stage: PollStage, round: number, item: string): boolean {
  const [question = ''] = item.split('/', 1);
  if (question === 'by') return round === 0;
  const at = stageOf(stage, question);
  return at.voting === 'open' && at.round === round;
}

/**
 * The stage after an action. An action that does not fit (closing what is not open, a question
 * that is not there) changes nothing and gives the same stage back. Nothing destroys a vote.
 */
export function controlPoll(stage: PollStage, action: PollAction, poll: PollDocument): PollStage {
  const order = inOrder(poll.questions).map(({ id }) => id);
  const here = order.indexOf(stage.question);
  switch (action.type) {
    case 'next':
      return goTo(stage, order[here + 1]);
    case 'previous':
      return goTo(stage, order[here - 1]);
    case 'go-to':
      return goTo(
        stage,
        order.find((id) => id === action.question),
      );
    case 'focus':
      return focusOn(stage, action.statement, poll);
    default:
      return here < 0 ? stage : change(stage, step(stageOf(stage), action, poll));
  }
}

function goTo(stage: PollStage, question: string | undefined): PollStage {
  if (question === undefined || question === stage.question) return stage;
  return { ...stage, revision: stage.revision + 1, question, focus: '' };
}

function focusOn(stage: PollStage, focus: string, poll: PollDocument): PollStage {
  const statements = recordAt(poll.questions, stage.question)?.statements ?? {};
  const isThere = focus === '' || Object.hasOwn(statements, focus);
  return isThere && focus !== stage.focus
    ? { ...stage, revision: stage.revision + 1, focus }
    : stage;
}

function change(stage: PollStage, next: QuestionStage): PollStage {
  const at = stageOf(stage);
  if (next === at) return stage;
  const focus = next.round === at.round ? stage.focus : '';
  const questions = { ...stage.questions, [stage.question]: next };
  return { ...stage, revision: stage.revision + 1, focus, questions };
}

type Step = Exclude<PollAction, { readonly type: 'next' | 'previous' | 'go-to' | 'focus' }>;

function step(at: QuestionStage, action: Step, poll: PollDocument): QuestionStage {
  switch (action.type) {
    case 'open':
      return at.voting === 'open' ? at : { ...at, voting: 'open' };
    case 'close':
      return at.voting === 'open' ? { ...at, voting: 'closed' } : at;
    case 'reveal':
      return at.results === 'shown' ? at : { ...at, results: 'shown' };
    case 'hide':
      return at.results === 'hidden' ? at : { ...at, results: 'hidden' };
    case 'new-round':
      return at.voting === 'waiting'
        ? at
        : { ...at, round: at.round + 1, voting: 'open', results: 'hidden' };
    case 'segment': {
      const { segmentation } = action;
      const isThere = segmentation === '' || Object.hasOwn(poll.segmentations, segmentation);
      return isThere && segmentation !== at.segmentation ? { ...at, segmentation } : at;
    }
  }
}
