import type { StorageLike } from '../../document/persistence/platform.ts';
import type { Answer } from '../poll.answer.ts';
import type { SentVote } from '../poll.protocol.ts';
import type { KnownVoter } from './contract.ts';

/** An answer that was given on this device, and what became of it. */
export interface NotedAnswer extends SentVote {
  readonly outcome: 'waiting' | 'counted' | 'late';
}

/** What a device keeps of a poll. */
interface Kept {
  /** The voter token. */
  readonly token?: string;
  /** What this device made up to hold its seat with. */
  readonly claim?: string;
  /** By round and item. */
  readonly answers: { readonly [place: string]: NotedAnswer };
}

/** The answers of this device, kept in its storage and shared by its tabs. No call throws. */
export interface AnswerBook {
  /** Whether everything in it is in the storage. */
  isStored(): boolean;
  token(): string | undefined;
  /** Keeps a token, unless another tab has kept one already. Returns the one that holds. */
  keepToken(token: string): string;
  /** What the seat is held with; made when there is none. */
  claim(make: () => string): string;
  all(): readonly NotedAnswer[];
  /** Notes an answer under the next counter. */
  note(round: number, item: string, answer: Answer): void;
  /** Notes what became of the answers with these counters. */
  settle(counters: readonly number[], outcome: NotedAnswer['outcome']): void;
  /** Takes in what other tabs have stored. */
  read(): void;
}

const EMPTY: Kept = { answers: {} };

/** @param known what the server told of this device with the page */
export function createAnswerBook(
  key: string,
  storage: StorageLike | undefined,
  known?: KnownVoter,
): AnswerBook {
  let kept = known ? keptOf(known) : EMPTY;
  let isStored = false;

  function read(): void {
    const stored = readKept(key, storage);
    const answers = { ...stored?.answers };
    isStored = stored !== undefined;
    // Whoever this device was before it still is; the answers of another voter are not its own.
    const isSame = (stored?.token ?? kept.token) === kept.token;
    for (const [place, own] of Object.entries(isSame ? kept.answers : {})) {
      const other = answers[place];
      if (other && !isLater(own, other)) continue;
      answers[place] = own;
      isStored &&= JSON.stringify(own) === JSON.stringify(other);
    }
    kept = { ...kept, ...stored, answers };
  }

  function write(change: Partial<Kept>): void {
    read();
    kept = { ...kept, ...change, answers: { ...kept.answers, ...change.answers } };
    try {
      storage?.setItem(key, JSON.stringify(kept));
      isStored = !!storage;
    } catch {
      isStored = false;
    }
  }

  const all = () => Object.values(kept.answers);

  return {
    isStored: () => isStored,
    token: () => kept.token,
    keepToken(token) {
      read();
      if (kept.token === undefined) write({ token });
      return kept.token ?? token;
    },
    claim(make) {
      read();
      if (kept.claim === undefined) write({ claim: make() });
      return kept.claim ?? '';
    },
    all,
    note(round, item, answer) {
      read();
      const n = Math.max(0, ...all().map((one) => one.n)) + 1;
      const note: NotedAnswer = { round, item, n, answer, outcome: 'waiting' };
      write({ answers: { [placeOf(note)]: note } });
    },
    settle(counters, outcome) {
      const answers: { [place: string]: NotedAnswer } = {};
      for (const one of all()) {
        if (counters.includes(one.n)) answers[placeOf(one)] = { ...one, outcome };
      }
      write({ answers });
    },
    read,
  };
}

function keptOf({ token, votes }: KnownVoter): Kept {
  const answers: { [place: string]: NotedAnswer } = {};
  for (const vote of votes) answers[placeOf(vote)] = { ...vote, outcome: 'counted' };
  return { token, answers };
}

function placeOf({ round, item }: SentVote): string {
  return `${round} ${item}`;
}

/** Of two notes of one answer, the one that knows what became of it. */
function isLater(one: NotedAnswer, other: NotedAnswer): boolean {
  return one.n > other.n || (one.n === other.n && other.outcome === 'waiting');
}

/** What is stored; `undefined` where nothing can be. */
function readKept(key: string, storage: StorageLike | undefined): Kept | undefined {
  try {
    return storage && { ...EMPTY, ...JSON.parse(storage.getItem(key) ?? '{}') };
  } catch {
    return undefined;
  }
}
