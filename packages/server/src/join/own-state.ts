import {
  type Answer,
  type GivenAnswer,
  type SessionState,
  stageOf,
  type Vote,
} from '@uptake/core/outcome-poll';
import type { PollView } from '@uptake/core/outcome-poll/live';

/** What somebody posted just now, and what became of it. */
export interface PostedAnswers {
  readonly [item: string]: GivenAnswer;
}

/** The poll as a phone sees it before its scripts run. */
export function ownState(
  { document: poll, stage, results: messages }: PollView,
  votes: readonly Vote[],
  posted: PostedAnswers = {},
): SessionState {
  const answers: { [item: string]: GivenAnswer } = {};
  const earlier: { [item: string]: Answer } = {};
  for (const { item, round, answer } of votes) {
    const [question = ''] = item.split('/', 1);
    const now = question === 'by' ? 0 : stageOf(stage, question).round;
    if (round === now) answers[item] = { answer, state: 'counted' };
    else if (round === now - 1) earlier[item] = answer;
  }
  return {
    ...{ poll, stage, earlier, link: 'connecting' as const },
    answers: { ...answers, ...posted },
    results: {
      rounds: messages.flatMap(({ rounds }) => rounds),
      changes: messages.flatMap(({ changes }) => changes),
    },
  };
}
