import {
  type Answer,
  type AnswerState,
  checkAnswer,
  controlPoll,
  NO_RESULTS,
  newPoll,
  newStage,
  type PollAction,
  type PollDocument,
  type PollSession,
  type SessionState,
} from '@uptake/core/outcome-poll';

/** The state that a story shows. */
export interface StorySession {
  readonly poll?: PollDocument;
  /** What the facilitator did already. */
  readonly actions?: readonly PollAction[];
  /** What this device answered already, by item. */
  readonly answers?: { readonly [item: string]: Answer };
  /** What becomes of answers. */
  readonly becomes?: AnswerState;
  readonly link?: SessionState['link'];
  readonly earlier?: { readonly [item: string]: Answer };
}

/** A made-up session that stays in its state, apart from what is answered in the story. */
export function storySession(options: StorySession): PollSession {
  const { poll = newPoll(), actions = [], answers = {}, becomes = 'counted' } = options;
  const { link = 'live', earlier = {} } = options;
  const given = (answer: Answer) => ({ answer, state: becomes });
  const listeners = new Set<() => void>();
  let state: SessionState = {
    poll,
    stage: actions.reduce((stage, action) => controlPoll(stage, action, poll), newStage(poll)),
    results: NO_RESULTS,
    answers: Object.fromEntries(
      Object.entries(answers).map(([item, answer]) => [item, given(answer)]),
    ),
    link,
    earlier,
  };
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connect: () => () => {},
    answer(item, answer) {
      const problem = checkAnswer(poll, item, answer);
      if (problem) throw new RangeError(`${item}: ${problem}`);
      state = { ...state, answers: { ...state.answers, [item]: given(answer) } };
      for (const listener of listeners) listener();
    },
  };
}
