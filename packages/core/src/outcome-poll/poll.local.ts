import { createId, isSame } from '../document/index.ts';
import {
  type EventsLike,
  platformEvents,
  platformStorage,
} from '../document/persistence/platform.ts';
import { createDevice, type PollStorageLike } from './local/device.ts';
import type { PaperRecord } from './local/journal.ts';
import { createLedger } from './local/ledger.ts';
import { answersOf, nextCount } from './local/votes.ts';
import { type Answer, checkAnswer } from './poll.answer.ts';
import type { PaperSheet } from './poll.import.ts';
import type { PollDocument } from './poll.schema.ts';
import type { ControlSession, GivenAnswer, SessionState } from './poll.session.ts';
import { controlPoll, stageOf } from './poll.stage.ts';

export type { PollStorageLike } from './local/device.ts';
export type { PaperRecord } from './local/journal.ts';

/** How {@link createLocalPollSession} is set up. */
export interface LocalPollOptions {
  readonly poll: PollDocument;
  /** What everything is kept under in the storage, for instance `convening-2026`. */
  readonly key: string;
  /** The browser's `localStorage` unless given; with `null` nothing is stored. */
  readonly storage?: PollStorageLike | null | undefined;
  /** Where `storage` events of other tabs arrive; the window unless given. */
  readonly events?: EventsLike | undefined;
  /** A source of numbers from 0 to below 1, for ids. */
  readonly random?: (() => number) | undefined;
}

/** A table from paper that was taken over, with its id. */
export interface TakenPaper extends PaperRecord {
  readonly id: string;
}

/** What is known of a poll on this device. */
export interface LocalPollState extends SessionState {
  /** How many answers, of anybody, this page could not store. */
  readonly unsaved: number;
  /** Keys in the storage whose text cannot be read. Nothing there is overwritten. */
  readonly unreadable: readonly string[];
  /** The tables from paper, in no particular order. */
  readonly papers: readonly TakenPaper[];
}

/** A poll that this device counts by itself, in all its tabs. */
export interface LocalPollSession extends ControlSession {
  getState(): LocalPollState;
  /** Begins anew for somebody else: nothing leads back to the answers that were given before. */
  nextPerson(): void;
  /**
   * Counts the people of a sheet in the round its question is at. Taking the same sheet twice
   * counts its people twice: compare the `fingerprint` first. A sheet with problems is not taken.
   */
  takePaper(sheet: PaperSheet): void;
  /**
   * Counts the people of a table from paper no more, or again. Results of them that were shown
   * already stay as they are.
   */
  countPaper(id: string, isCounted: boolean): void;
}

/**
 * A poll without a server: the same reducer over the browser's storage. Each tab writes a journal
 * of its own, so tabs that write at the same moment lose nothing; all journals together are what
 * is counted. An answer is `counted` once it is in the storage and was read back.
 */
export function createLocalPollSession(options: LocalPollOptions): LocalPollSession {
  const { poll, key, events = platformEvents, random = Math.random } = options;
  const newId = () => createId(random);
  const findStorage = () =>
    options.storage === undefined ? (platformStorage() as PollStorageLike) : options.storage;
  const device = createDevice({ key, findStorage, events, createId: newId });
  const ledger = createLedger(poll, device, newId);
  /** Tells apart what two tabs write for one voter at the same moment. */
  const writer = random();
  const listeners = new Set<() => void>();
  const late = new Map<string, { readonly answer: Answer; readonly round: number }>();

  let voter = newId();
  /** Somebody answers here whom the storage does not know yet. */
  let isVoterNew = false;
  let connections = 0;
  let stop = () => {};
  let state = currentState();

  function currentState(): LocalPollState {
    return {
      poll,
      stage: ledger.stage,
      results: ledger.results,
      answers: ownAnswers(),
      link: 'here',
      unsaved: ledger.unsaved.length,
      unreadable: device.unreadable(),
      papers: Object.entries(ledger.papers).map(([id, paper]) => ({ id, ...paper })),
    };
  }

  function ownAnswers(): Record<string, GivenAnswer> {
    const own = ledger.unsaved.filter((vote) => vote.voter === voter);
    const answers = answersOf(ledger.table, voter, roundOf, (round, item) =>
      own.some((vote) => vote.round === round && vote.item === item),
    );
    for (const [item, { answer, round }] of late) {
      if (roundOf(item) === round && !isOpen(item)) answers[item] = { answer, state: 'late' };
    }
    return answers;
  }

  function roundOf(item: string): number {
    const question = questionOf(item);
    return question === undefined ? 0 : stageOf(ledger.stage, question).round;
  }

  /** The group a person belongs to may be said at any time. */
  function isOpen(item: string): boolean {
    const question = questionOf(item);
    return question === undefined || stageOf(ledger.stage, question).voting === 'open';
  }

  function changed(): void {
    const before = state;
    state = currentState();
    if (isSame(before, state)) state = before;
    else for (const listener of [...listeners]) listener();
  }

  /** One person answers on a device at a time, in whichever tab. */
  function settleVoter(): void {
    if (isVoterNew) isVoterNew = connections === 0 || !device.writeVoter(voter);
    const answering = isVoterNew ? voter : (device.readVoter() ?? voter);
    if (answering !== voter) late.clear();
    voter = answering;
  }

  function follow(): void {
    ledger.read();
    settleVoter();
    changed();
  }

  function begin(): () => void {
    ledger.open();
    settleVoter();
    changed();
    return device.watch(follow);
  }

  function give(item: string, answer: Answer): void {
    late.delete(item);
    isVoterNew = true;
    settleVoter();
    const round = roundOf(item);
    const last = ledger.table[round]?.[item]?.[voter];
    const isGiven = last !== undefined && isSame(last.answer, answer);
    if (isGiven) ledger.retry();
    else ledger.note({ votes: [{ round, item, voter, n: nextCount(last?.n, writer), answer }] });
  }

  return {
    getState: () => state,
    subscribe(listener) {
      const own = () => listener();
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
    answer(item, answer) {
      const problem = checkAnswer(poll, item, answer);
      if (problem) throw new RangeError(`The answer to “${item}” cannot be taken: ${problem}.`);
      if (isOpen(item)) give(item, answer);
      else late.set(item, { answer, round: roundOf(item) });
      changed();
    },
    control(action) {
      const stage = controlPoll(ledger.stage, action, poll);
      if (stage !== ledger.stage) ledger.note({ stage });
      changed();
    },
    nextPerson() {
      voter = newId();
      late.clear();
      isVoterNew = true;
      settleVoter();
      changed();
    },
    takePaper({ problems, question, people, fingerprint }) {
      if (problems.length > 0 || people.length === 0) return;
      const { round } = stageOf(ledger.stage, question);
      const id = newId();
      const votes = people.flatMap((answers) => {
        const person = `${id}.${newId()}`;
        return Object.entries(answers).map(([item, answer]) => ({
          round: roundOf(item),
          item,
          voter: person,
          n: 1,
          answer,
        }));
      });
      const paper = { n: 1, fingerprint, people: people.length, question, round, isCounted: true };
      ledger.note({ votes, papers: { [id]: paper } });
      changed();
    },
    countPaper(id, isCounted) {
      const paper = ledger.papers[id];
      if (!paper || paper.isCounted === isCounted) return;
      ledger.note({ papers: { [id]: { ...paper, n: paper.n + 1, isCounted } } });
      changed();
    },
    connect() {
      connections += 1;
      if (connections === 1) stop = begin();
      let isConnected = true;
      return () => {
        if (!isConnected) return;
        isConnected = false;
        connections -= 1;
        if (connections > 0) return;
        stop();
        ledger.close();
      };
    },
  };
}

/** The question an item belongs to; none for a segmentation, which is asked once. */
function questionOf(item: string): string | undefined {
  return item.startsWith('by/') ? undefined : item.split('/')[0];
}
