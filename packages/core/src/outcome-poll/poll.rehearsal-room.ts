import { platformTimers, type TimersLike } from '../document/persistence/platform.ts';
import { answersOf } from './local/votes.ts';
import { checkAnswer, type Vote } from './poll.answer.ts';
import { NOTHING_RELEASED, publishResults } from './poll.privacy.ts';
import { NO_RESULTS } from './poll.published.ts';
import type { PollDocument } from './poll.schema.ts';
import type { ControlSession, GivenAnswer, SessionState } from './poll.session.ts';
import { acceptsVote, controlPoll, newStage, stageOf } from './poll.stage.ts';
import { NO_VOTES, tallyVotes } from './poll.tally.ts';
import {
  createPhones,
  MOST_PHONES,
  type RehearsalPace,
  type RehearsalPhones,
} from './rehearsal/phones.ts';

export type { RehearsalPace, RehearsalPhones } from './rehearsal/phones.ts';

/** How {@link createRehearsalRoom} is set up. */
export interface RehearsalRoomOptions extends Partial<RehearsalPace> {
  readonly poll: PollDocument;
  /** A whole number: the same seed gives the same people. */
  readonly seed?: number | undefined;
  /** The page's unless given. */
  readonly timers?: TimersLike | undefined;
}

/** What is known in a rehearsal. */
export interface RehearsalState extends SessionState {
  readonly pace: RehearsalPace;
  readonly phones: RehearsalPhones;
  /** Whether the phones answer. */
  readonly isRunning: boolean;
}

/** A room to practise in: the facilitator's session, one phone of one's own, and made-up phones. */
export interface RehearsalRoom extends ControlSession {
  getState(): RehearsalState;
  /** Lets the phones answer, as far as a question is open. */
  start(): void;
  /** Holds them. */
  stop(): void;
  setPace(pace: Partial<RehearsalPace>): void;
}

/** How often something happens, in seconds. */
const TICK = 0.25;

/** Who holds one's own phone. */
const OWN = 'own';

/**
 * A poll in which made-up phones answer, lose their connection and come back, so that a
 * facilitator can practise. Results are published by the rules of a real room, and say that they
 * are made up. Nothing is stored, and nothing is sent anywhere.
 */
export function createRehearsalRoom(options: RehearsalRoomOptions): RehearsalRoom {
  const { seed = 1, timers = platformTimers } = options;
  const poll = { ...options.poll, rehearsal: true };
  const people = createPhones(poll, seed);
  const listeners = new Set<() => void>();

  let pace: RehearsalPace = { phones: 24, dropOuts: 0.1, speed: 1, ...paceOf(options) };
  let stage = newStage(poll);
  let table = NO_VOTES;
  let released = NOTHING_RELEASED;
  let results = NO_RESULTS;
  let isRunning = false;
  let connections = 0;
  let timer: unknown;
  let n = 0;
  const late = new Map<string, GivenAnswer>();
  let state = currentState();

  function currentState(): RehearsalState {
    const given = answersOf(table, OWN, roundOf, () => false);
    return {
      ...{ poll, stage, results, pace, isRunning, link: 'live' },
      answers: { ...given, ...Object.fromEntries(late) },
      phones: people.count(stage, pace),
    };
  }

  function roundOf(item: string): number {
    const [question = ''] = item.split('/', 1);
    return question === 'by' ? 0 : stageOf(stage, question).round;
  }

  function changed(): void {
    state = currentState();
    for (const listener of [...listeners]) listener();
  }

  function count(votes: readonly Vote[]): void {
    if (votes.length > 0) table = tallyVotes(table, votes);
    ({ results, released } = publishResults(table, { poll, stage, released }));
  }

  function tick(): void {
    const arrived = people.pass(TICK, stage, pace);
    if (arrived.length > 0) count(arrived);
    changed();
    plan();
  }

  function plan(): void {
    timers.clearTimeout(timer);
    if (isRunning && connections > 0) timer = timers.setTimeout(tick, TICK * 1000);
  }

  function run(next: boolean): void {
    if (next === isRunning) return;
    isRunning = next;
    plan();
    changed();
  }

  return {
    getState: () => state,
    subscribe(listener) {
      const own = () => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    connect() {
      connections += 1;
      plan();
      let isConnected = true;
      return () => {
        if (!isConnected) return;
        isConnected = false;
        connections -= 1;
        if (connections === 0) timers.clearTimeout(timer);
      };
    },
    answer(item, answer) {
      const problem = checkAnswer(poll, item, answer);
      if (problem) throw new RangeError(`${item}: ${problem}`);
      const round = roundOf(item);
      n += 1;
      if (acceptsVote(stage, round, item)) {
        late.delete(item);
        count([{ round, item, voter: OWN, n, answer }]);
      } else late.set(item, { answer, state: 'late' });
      changed();
    },
    control(action) {
      const next = controlPoll(stage, action, poll);
      if (next === stage) return;
      if (action.type === 'new-round') late.clear();
      stage = next;
      count([]);
      changed();
    },
    start: () => run(true),
    stop: () => run(false),
    setPace(change) {
      pace = { ...pace, ...paceOf(change) };
      changed();
    },
  };
}

/** What of a pace is given, within what a rehearsal can do. */
function paceOf({ phones, dropOuts, speed }: Partial<RehearsalPace>): Partial<RehearsalPace> {
  const within = (least: number, value: number, most: number) =>
    Math.min(most, Math.max(least, value));
  return {
    ...(phones !== undefined && { phones: Math.round(within(0, phones, MOST_PHONES)) }),
    ...(dropOuts !== undefined && { dropOuts: within(0, dropOuts, 0.9) }),
    ...(speed !== undefined && { speed: within(1, speed, 100) }),
  };
}
