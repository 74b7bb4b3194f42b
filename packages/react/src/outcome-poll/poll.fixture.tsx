import {
  type Answer,
  type AnswerState,
  type ControlSession,
  checkAnswer,
  controlPoll,
  NO_RESULTS,
  NO_VOTES,
  newPoll,
  newStage,
  type PollAction,
  type PollDocument,
  type SessionState,
  stageOf,
  tallyVotes,
  type VoteTable,
} from '@uptake/core/outcome-poll';

/** How a {@link TestSession} begins. */
export interface TestSessionOptions {
  readonly poll?: PollDocument;
  /** What the facilitator did already. */
  readonly actions?: readonly PollAction[];
  /** What this device answered already, by item. */
  readonly answers?: { readonly [item: string]: Answer };
  /** What becomes of an answer to an open question. */
  readonly becomes?: AnswerState;
  readonly link?: SessionState['link'];
  readonly earlier?: SessionState['earlier'];
  readonly results?: SessionState['results'];
}

/** A session in memory, which tests turn to whatever state they are about. */
export interface TestSession extends ControlSession {
  /** What was answered, each time it was. */
  readonly calls: readonly (readonly [item: string, answer: Answer])[];
  /** How many views are connected. */
  readonly connections: number;
  /** All votes, as the keeper of the table sees them. */
  readonly table: VoteTable;
  /** Another device answers. */
  vote(voter: string, item: string, answer: Answer): void;
  /** Changes what no action can, for instance the link or what became of an answer. */
  set(change: Partial<SessionState> & { readonly becomes?: AnswerState }): void;
}

const OWN = 'this-device';

/** Opens the ratings of the outcomes, the second question of a new poll. */
export const OPEN_OUTCOMES: readonly PollAction[] = [{ type: 'next' }, { type: 'open' }];

/** Creates a session that counts by the same reducers as everybody, at once and in memory. */
export function createTestSession(options: TestSessionOptions = {}): TestSession {
  const { poll = newPoll(), actions = [], answers = {}, link = 'here' } = options;
  const listeners = new Set<() => void>();
  const calls: [string, Answer][] = [];
  let { becomes = 'counted' } = options;
  let table = NO_VOTES;
  let n = 0;
  let connections = 0;
  let state: SessionState = {
    poll,
    stage: newStage(poll),
    results: options.results ?? NO_RESULTS,
    answers: {},
    link,
    ...(options.earlier && { earlier: options.earlier }),
  };

  function change(next: Partial<SessionState>): void {
    state = { ...state, ...next };
    for (const listener of [...listeners]) listener();
  }

  function roundOf(item: string): number {
    return item.startsWith('by/') ? 0 : stageOf(state.stage, item.split('/')[0]).round;
  }

  function count(voter: string, item: string, answer: Answer): void {
    n += 1;
    table = tallyVotes(table, [{ round: roundOf(item), item, voter, n, answer }]);
  }

  const session: TestSession = {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connect() {
      connections += 1;
      return () => {
        connections -= 1;
      };
    },
    answer(item, answer) {
      const problem = checkAnswer(poll, item, answer);
      if (problem) throw new RangeError(`${item}: ${problem}`);
      calls.push([item, answer]);
      const isOpen = roundOf(item) === 0 || stageOf(state.stage).voting === 'open';
      if (isOpen && becomes === 'counted') count(OWN, item, answer);
      const given = { answer, state: isOpen ? becomes : 'late' } as const;
      change({ answers: { ...state.answers, [item]: given } });
    },
    control(action) {
      const stage = controlPoll(state.stage, action, poll);
      const isFresh = action.type === 'new-round' && stage !== state.stage;
      const keepsOwn = ([item]: [string, unknown]) => item.startsWith('by/');
      change({
        stage,
        ...(isFresh && {
          answers: Object.fromEntries(Object.entries(state.answers).filter(keepsOwn)),
          earlier: Object.fromEntries(
            Object.entries(state.answers).map(([item, { answer }]) => [item, answer]),
          ),
        }),
      });
    },
    vote: count,
    set({ becomes: next, ...rest }) {
      becomes = next ?? becomes;
      change(rest);
    },
    get calls() {
      return calls;
    },
    get connections() {
      return connections;
    },
    get table() {
      return table;
    },
  };
  for (const action of actions) session.control(action);
  for (const [item, answer] of Object.entries(answers)) session.answer(item, answer);
  calls.length = 0;
  return session;
}
