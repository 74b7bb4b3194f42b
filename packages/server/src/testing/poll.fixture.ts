import {
  newPoll,
  newStage,
  type PollDocument,
  type PollStage,
  type Vote,
} from '@uptake/core/outcome-poll';
import type { StoredPoll } from '../store/store.ts';

/** A poll that begins with a question to rate. */
export const document: PollDocument = newPoll({ en: 'A convening' });

/** The rating question, and a statement of it. */
export const QUESTION = 'outcomes';
export const ITEM = itemAt(0);
export const OTHER_ITEM = itemAt(1);

function itemAt(index: number): string {
  return `${QUESTION}/${Object.keys(document.questions[QUESTION]?.statements ?? {})[index]}`;
}

/** A poll as a store keeps it. */
export function storedPoll(fields: Partial<StoredPoll> = {}): StoredPoll {
  return { id: 'poll', code: 'CDFGHJ', document, seats: false, expires: 1000, ...fields };
}

/** The stage at which the rating question is open. */
export function openStage(revision = 0): PollStage {
  return { ...stageWith('open'), revision };
}

/** The stage at which it is closed. */
export function closedStage(revision = 0): PollStage {
  return { ...stageWith('closed'), revision };
}

function stageWith(voting: 'open' | 'closed'): PollStage {
  return {
    ...newStage(document),
    question: QUESTION,
    questions: { [QUESTION]: { round: 1, voting, results: 'hidden', segmentation: '' } },
  };
}

/** A vote in the first round. */
export function vote(voter: string, answer: Vote['answer'], n = 1, item = ITEM): Vote {
  return { round: 1, item, voter, n, answer };
}
