import type { Vote } from './poll.answer.ts';
import type { PublishedChange, PublishedRound } from './poll.published.ts';
import type { PollDocument } from './poll.schema.ts';
import type { PollAction, PollStage } from './poll.stage.ts';

/*
 * What phones, screens and a poll server say to each other. packages/server/PROTOCOL.md tells when
 * each message is sent and what it is answered with.
 */

/** The version of the protocol that is spoken here. */
export const PROTOCOL_VERSION = 1;

/** The largest frame a client may send, in bytes of UTF-8. */
export const MAX_FRAME_BYTES = 8192;

/** The most votes in one message. */
export const MAX_VOTES = 30;

/** Why a server refuses a message or a request. */
export const REFUSALS = [
  /** The server does not speak this version: reload the page. */
  'version',
  /** Not a message, or one with a field that is missing or wrong. */
  'malformed',
  /** The frame or the body has too many bytes. */
  'too-large',
  /** This site may not talk to the server. */
  'origin',
  /** There is no such poll, code or address; or the poll was deleted, or its time is over. */
  'not-found',
  /** The token, the key or the action is not good here. */
  'not-allowed',
  /** The poll is taken part in with seat codes only, and there was none, or a wrong one. */
  'seat',
  /** The seat code was used by another device. */
  'seat-used',
  /** The question is not open in this round. */
  'closed',
  /** The answer is none of the answers to the item. */
  'no-answer',
  /** The stage has changed meanwhile: look at the new one and decide again. */
  'stale',
  /** Too many messages: go on after `retry` seconds. */
  'too-fast',
  /** Too many sockets, joins or guesses from this address: go on after `retry` seconds. */
  'too-many',
  /** The server cannot keep more right now: send again after `retry` seconds. */
  'busy',
] as const;

/** Why a server refuses a message or a request. */
export type Refusal = (typeof REFUSALS)[number];

/** A vote as a device sends it: the server knows the voter. */
export type SentVote = Omit<Vote, 'voter'>;

/** The first message on every connection and in every exchange. */
export interface HelloMessage {
  readonly type: 'hello';
  readonly version: number;
  /** The voter token of an earlier welcome. */
  readonly token?: string | undefined;
  /** The facilitator's key: makes the connection the facilitator's. */
  readonly key?: string | undefined;
  /** A seat code, where the poll asks for one. */
  readonly seat?: string | undefined;
  /** What this device made up to hold its seat with: 16–64 characters, the same at each try. */
  readonly claim?: string | undefined;
  /** A shared screen follows more closely, and does not vote. */
  readonly screen?: boolean | undefined;
}

/** Answers, each to be acknowledged or refused. */
export interface VotesMessage {
  readonly type: 'votes';
  readonly votes: readonly SentVote[];
}

/** What a facilitator decided, looking at a stage. */
export interface ControlMessage {
  readonly type: 'control';
  /** The revision of the stage that was looked at. */
  readonly revision: number;
  readonly action: PollAction;
}

/** What a client says. A frame is a JSON array of messages. */
export type ClientMessage = HelloMessage | VotesMessage | ControlMessage;

/** The answer to a hello: everything there is to know. */
export interface WelcomeMessage {
  readonly type: 'welcome';
  readonly version: number;
  /** For a new voter: to be kept, and sent with every later hello. */
  readonly token?: string | undefined;
  readonly stage: PollStage;
}

/** Votes that are in the tally and durable, by their counters. */
export interface CountedMessage {
  readonly type: 'counted';
  readonly n: readonly number[];
}

/** Something was not accepted. */
export interface RefusedMessage {
  readonly type: 'refused';
  readonly reason: Refusal;
  /** The counters of the votes that are meant; without it, what was said last. */
  readonly n?: readonly number[] | undefined;
  /** When to try again, in seconds. */
  readonly retry?: number | undefined;
  /** With `version`: the versions that are spoken. */
  readonly speaks?: readonly number[] | undefined;
  /** What is wrong, in English, for whoever writes the client. */
  readonly problem?: string | undefined;
}

/** Where the poll stands. */
export interface StageMessage {
  readonly type: 'stage';
  readonly stage: PollStage;
}

/** All that may be known of one question, whole: what was known before is void. */
export interface ResultsMessage {
  readonly type: 'results';
  /** Grows with each change of the poll; older results than those known are void. */
  readonly of: number;
  readonly question: string;
  readonly rounds: readonly PublishedRound[];
  readonly changes: readonly PublishedChange[];
}

/** The server is there, when it has had nothing to say for a while. */
export interface BeatMessage {
  readonly type: 'beat';
}

/** What a server says. A frame is a JSON array of messages; unknown types are passed over. */
export type ServerMessage =
  | WelcomeMessage
  | CountedMessage
  | RefusedMessage
  | StageMessage
  | ResultsMessage
  | BeatMessage;

/** What anybody who has the link or the code may know of a poll. */
export interface PollView {
  readonly id: string;
  /** The short code to join with. */
  readonly code: string;
  /** Whether taking part needs a seat code. */
  readonly seats: boolean;
  readonly document: PollDocument;
  readonly stage: PollStage;
  readonly results: readonly ResultsMessage[];
}

/** The answer to the creation of a poll: the only time its secrets are told. */
export interface CreatedPoll {
  readonly id: string;
  readonly code: string;
  /** The facilitator's key. Only its hash is kept. */
  readonly key: string;
  /** One for each seat, where seats were asked for. */
  readonly seats: readonly string[];
  /** When the poll deletes itself: milliseconds since 1970. */
  readonly expires: number;
}

/** The messages of a frame; none when it is not one. */
export function readServerFrame(text: string): ServerMessage[] {
  try {
    const frame: unknown = JSON.parse(text);
    return Array.isArray(frame) ? frame.filter((one) => typeof one?.type === 'string') : [];
  } catch {
    return [];
  }
}
