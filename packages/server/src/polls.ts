import { createId, DocumentError } from '@uptake/core';
import {
  itemsOf,
  newStage,
  type PollDocument,
  parsePoll,
  type Question,
} from '@uptake/core/outcome-poll';
import type { CreatedPoll } from '@uptake/core/outcome-poll/live';
import {
  createCode,
  createKey,
  hashOf,
  JOIN_CODE_LENGTH,
  SEAT_CODE_LENGTH,
  type Signer,
} from './access/secrets.ts';
import { RefusalError } from './http/answers.ts';
import type { PollServerLimits } from './options.ts';
import type { PollStore } from './store/store.ts';

/** A poll to be held. */
export interface NewPoll {
  /** The poll document, as its JSON or its text. */
  readonly document: unknown;
  /** How many seat codes to make; with 0 or nothing, whoever has the link takes part. */
  readonly seats?: number | undefined;
  /** After how many days the poll deletes itself. */
  readonly days?: number | undefined;
}

/** What the creation of polls needs. */
export interface CreationContext {
  readonly store: PollStore;
  readonly signer: Signer;
  readonly limits: PollServerLimits;
  /** After how many days a poll deletes itself, unless its creator says otherwise. */
  readonly keepFor: number;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
}

const DAY = 24 * 60 * 60 * 1000;

/** How many codes are tried: one that is taken is rare. */
const TRIES = 5;

/** @throws RefusalError `malformed` with the problem, `busy` when no code is free */
export async function createPoll(newPoll: NewPoll, context: CreationContext): Promise<CreatedPoll> {
  const { store, signer, limits, keepFor, now } = context;
  const { seats = 0, days = keepFor } = newPoll;
  checkRange('seats', seats, 0, limits.seats);
  checkRange('days', days, 1, limits.days);
  const document = readDocument(newPoll.document, limits);
  const key = createKey();
  const seatCodes = Array.from({ length: seats }, () => createCode(SEAT_CODE_LENGTH));
  const expires = now() + days * DAY;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const id = createId(secureRandom);
    const code = createCode(JOIN_CODE_LENGTH);
    const isKept = await store.create(
      { id, code, document, seats: seats > 0, expires },
      { stage: newStage(document), keyHash: hashOf(key) },
      seatCodes.map((seat) => signer.seatHashOf(id, seat)),
    );
    if (isKept) return { id, code, key, seats: seatCodes, expires };
  }
  throw new RefusalError('busy', { retry: 1, problem: 'No free code was found.' });
}

function secureRandom(): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number / 2 ** 32;
}

function checkRange(name: string, value: unknown, least: number, most: number): void {
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return;
  throw new RefusalError('malformed', { problem: `${name}: ${least} to ${most}, whole.` });
}

function readDocument(json: unknown, limits: PollServerLimits): PollDocument {
  const document = parseOrRefuse(json);
  const asked = Object.entries(document.questions).reduce(
    (sum, [id, question]) => sum + itemsOf(id, question as Question).length,
    Object.keys(document.segmentations).length,
  );
  if (asked > limits.items) {
    throw new RefusalError('malformed', { problem: `${asked} items; at most ${limits.items}.` });
  }
  return document;
}

function parseOrRefuse(json: unknown): PollDocument {
  try {
    return parsePoll(json);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new RefusalError('malformed', { problem: error.message });
  }
}
