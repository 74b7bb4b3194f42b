import {
  array,
  is,
  isSame,
  number,
  record,
  type Schema,
  strictObject,
  string,
  toText,
} from '../../document/index.ts';
import { NOTHING_RELEASED, publishResults, type Released } from '../poll.privacy.ts';
import { NO_RESULTS, type PublishedResults } from '../poll.published.ts';
import type { PollDocument } from '../poll.schema.ts';
import type { PollStage } from '../poll.stage.ts';
import type { VoteTable } from '../poll.tally.ts';

/**
 * What this device has shown last, and the memory that the next showing needs. All tabs keep one:
 * who changes something publishes on top of it, the others show what it says.
 */
export interface PublicationRecord {
  /** Counts what was shown; the largest holds. */
  readonly n: number;
  /** Random: two tabs that publish the same of different votes must notice each other. */
  readonly id: string;
  readonly results: PublishedResults;
  readonly released: Released;
}

/** Before anything was shown. */
export const NOTHING_PUBLISHED: PublicationRecord = {
  n: 0,
  id: '',
  results: NO_RESULTS,
  released: NOTHING_RELEASED,
};

/** The record that a text says, or `undefined` where it is none. */
export function readRecord(text: string): PublicationRecord | undefined {
  try {
    const value = JSON.parse(text);
    return is(publication, value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The record that holds: the later one; of two alike the greater text, in every tab. */
export function laterRecord(one: PublicationRecord, other: PublicationRecord): PublicationRecord {
  if (one.n !== other.n) return one.n > other.n ? one : other;
  return toText(other) > toText(one) ? other : one;
}

/** Publishes what may be known now; the record as it was where that is the same. */
export function publishNext(
  record: PublicationRecord,
  poll: PollDocument,
  votes: VoteTable,
  stage: PollStage,
  createId: () => string,
): PublicationRecord {
  const next = publishResults(votes, { poll, stage, released: record.released });
  const isKnown = isSame(next.results, record.results) && isSame(next.released, record.released);
  return isKnown ? record : { n: record.n + 1, id: createId(), ...next };
}

const anything: Schema<unknown> = { issueIn: () => undefined };

const publication = strictObject({
  n: number(),
  id: string(),
  results: strictObject({ rounds: array(anything), changes: array(anything) }),
  released: strictObject({
    segmentations: record(string(), string()),
    subjects: record(string(), anything),
  }),
}) as Schema<PublicationRecord>;
