import {
  array,
  boolean,
  id,
  integer,
  is,
  literal,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  type Records,
  record,
  records,
  regex,
  type Schema,
  strictObject,
  string,
  toText,
  union,
} from '../../document/index.ts';
import { type Answer, REASONS } from '../poll.answer.ts';
import type { PollStage, QuestionStage } from '../poll.stage.ts';
import type { Counted, VoteTable } from '../poll.tally.ts';

/** A table of ratings from paper that was taken over. */
export interface PaperRecord {
  /** Counts the times it was taken back or counted again; the largest holds. */
  readonly n: number;
  /** Of what the table said, to know it again. */
  readonly fingerprint: string;
  readonly people: number;
  readonly question: string;
  readonly round: number;
  readonly isCounted: boolean;
}

/**
 * What one tab wrote while it lived. No other tab ever writes to it, so nothing in it can be
 * overwritten; what a device knows is all journals together.
 */
export interface Journal {
  readonly version: 1;
  readonly votes: VoteTable;
  /** Where the poll stood when this tab last changed that; `null` when it never did. */
  readonly stage: PollStage | null;
  readonly papers: Records<PaperRecord>;
}

/** A journal in which nothing stands yet. */
export const NEW_JOURNAL: Journal = { version: 1, votes: {}, stage: null, papers: {} };

/** The text of a journal. Votes stand by the random ids of voters, not in the order they came. */
export function journalText(journal: Journal): string {
  return toText(journal);
}

/** The journal that a text says, or `undefined` where it is none that this version knows. */
export function readJournal(text: string): Journal | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return is(journal, read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** The stage that holds: the one changed more often; of two alike the greater text, everywhere. */
export function laterStage(one: PollStage, other: PollStage | null): PollStage {
  if (!other || other.revision < one.revision) return one;
  if (other.revision > one.revision) return other;
  return toText(other) > toText(one) ? other : one;
}

/** The papers of two journals; of two records of one table the one changed more often. */
export function laterPapers(
  one: Records<PaperRecord>,
  other: Records<PaperRecord>,
): Records<PaperRecord> {
  const newer = Object.entries(other).filter(([key, { n }]) => n > (one[key]?.n ?? 0));
  return newer.length === 0 ? one : { ...one, ...Object.fromEntries(newer) };
}

const whole = pipe(number(), integer(), minValue(0));

const answer: Schema<Answer> = union([number(), array(string()), picklist(REASONS)]);

const counted: Schema<Counted> = strictObject({ n: whole, answer });

const votes = record(
  pipe(string(), regex(/^\d{1,6}$/, 'a round')),
  record(pipe(string(), regex(/^[\w.-]+(\/[\w.-]+)?$/, 'an item')), records(counted)),
) as Schema<VoteTable>;

const questionStage: Schema<QuestionStage> = strictObject({
  round: whole,
  voting: picklist(['waiting', 'open', 'closed']),
  results: picklist(['hidden', 'shown']),
  segmentation: string(),
});

const stage: Schema<PollStage> = strictObject({
  revision: whole,
  question: string(),
  focus: string(),
  questions: records(questionStage),
});

const paper: Schema<PaperRecord> = strictObject({
  n: whole,
  fingerprint: string(),
  people: whole,
  question: id,
  round: whole,
  isCounted: boolean(),
});

const journal: Schema<Journal> = strictObject({
  version: literal(1),
  votes,
  stage: nullable(stage),
  papers: records(paper),
});
