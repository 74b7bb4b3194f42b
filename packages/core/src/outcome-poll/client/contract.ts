import type { EventsLike, StorageLike, TimersLike } from '../../document/persistence/platform.ts';
import type { PollView, SentVote } from '../poll.protocol.ts';
import type { ControlSession, PollSession, SessionState } from '../poll.session.ts';
import type { ClientPlatform } from './platform.ts';

/** What a server knows of a device before its scripts do: from its page, or from a form it posted. */
export interface KnownVoter {
  /** The voter token. A device that has another one already keeps that. */
  readonly token: string;
  /** The votes that are counted. */
  readonly votes: readonly SentVote[];
}

/** How `createPollClient` is set up. */
export interface PollClientOptions {
  /** Where the server is mounted, for instance `https://network.example/live`. */
  readonly url: string;
  /** The poll as the server shows it: `GET /polls/<id>` or `GET /join/<code>`. */
  readonly view: PollView;
  /** The code on the person's card, where the poll asks for one. */
  readonly seat?: string | undefined;
  /** What the server that sent the page knows of this device. */
  readonly known?: KnownVoter | undefined;
  /** Whether this is a shared screen: it follows more closely, and does not vote. */
  readonly isScreen?: boolean | undefined;
  /** The browser's `localStorage` unless given. */
  readonly storage?: StorageLike | undefined;
  /** The events of the window unless given. */
  readonly events?: EventsLike | undefined;
  readonly timers?: TimersLike | undefined;
  readonly platform?: Partial<ClientPlatform> | undefined;
}

/** How `createControlClient` is set up. */
export interface ControlClientOptions extends PollClientOptions {
  /** The facilitator's key. */
  readonly key: string;
}

/** What is known of a poll on a server. */
export type PollClientState = SessionState;

/** One device at a poll on a server. */
export interface PollClient extends PollSession {
  getState(): PollClientState;
}

/** The facilitator's device at a poll on a server. */
export interface ControlClient extends PollClient, ControlSession {
  getState(): PollClientState;
}
