import type { Answer } from './poll.answer.ts';
import type { Refusal } from './poll.protocol.ts';
import type { PublishedResults } from './poll.published.ts';
import type { PollDocument } from './poll.schema.ts';
import type { PollAction, PollStage } from './poll.stage.ts';

/**
 * What became of an answer:
 * - `unsaved`: this page may not store anything; it is lost when the page goes;
 * - `saved`: kept on this device, not counted yet;
 * - `counted`: in the tally, and durable there;
 * - `late`: refused because the question had closed.
 */
export type AnswerState = 'unsaved' | 'saved' | 'counted' | 'late';

/** What this device answered to an item. */
export interface GivenAnswer {
  readonly answer: Answer;
  readonly state: AnswerState;
}

/** How the session reaches the tally: it is on this device, or a server's. */
export type SessionLink = 'here' | 'live' | 'connecting' | 'away';

/** What everybody at a poll sees. */
export interface SessionState {
  readonly poll: PollDocument;
  readonly stage: PollStage;
  readonly results: PublishedResults;
  /** What this device answered, by item: in the round each question is at. */
  readonly answers: { readonly [item: string]: GivenAnswer };
  /** What this device answered in the round before, where that is still known. */
  readonly earlier?: { readonly [item: string]: Answer };
  readonly link: SessionLink;
  /** Why the server does not let this device take part; it is not tried again by itself. */
  readonly refusal?: Refusal | undefined;
}

/**
 * One device at a poll. A kiosk's counts by itself; a server's follows the server. The methods need
 * no `this`, and `getState` gives the same object until something changes.
 */
export interface PollSession {
  getState(): SessionState;
  /** Calls back after each change. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /**
   * Answers an item, or changes the answer.
   *
   * @throws RangeError when the item is not in the poll or the answer is none of its answers
   */
  answer(item: string, answer: Answer): void;
  /**
   * Starts and follows the poll; nothing is read or written before. Returns the way to stop.
   * Several views may connect to one session: it goes on until each of them has stopped.
   */
  connect(): () => void;
}

/** The facilitator's session. */
export interface ControlSession extends PollSession {
  /** Does what the facilitator decided; an action that does not fit changes nothing. */
  control(action: PollAction): void;
}
