import {
  NOTHING_RELEASED,
  type PollDocument,
  publishResults,
  type Released,
  type VoteTable,
} from '@uptake/core/outcome-poll';
import type { ResultsMessage } from '@uptake/core/outcome-poll/live';
import type { PollState } from '../store/store.ts';

/** What may be known at a moment, by question. */
export type Publication = readonly ResultsMessage[];

/** What was shown so far, as the store keeps it and as it is used. */
export interface Memory {
  readonly text: string;
  readonly released: Released;
}

/** Everything that results are made of. */
export interface PublishInput {
  readonly document: PollDocument;
  readonly state: PollState;
  readonly votes: VoteTable;
  readonly memory: Memory;
  /** What was shown before: messages that say the same again stay as they are. */
  readonly before: Publication;
}

/** Makes results; there is no other way out of the votes. */
export function publish(input: PublishInput): { publication: Publication; memory: Memory } {
  const { document, votes, memory, before } = input;
  const { stage, revision } = input.state;
  const { results, released } = publishResults(votes, {
    poll: document,
    stage,
    released: memory.released,
  });
  const questions = [...new Set(results.rounds.map(({ question }) => question))];
  const publication = questions.map((question): ResultsMessage => {
    const message: ResultsMessage = {
      type: 'results',
      of: revision,
      question,
      rounds: results.rounds.filter((one) => one.question === question),
      changes: results.changes.filter((one) => one.question === question),
    };
    return asBefore(message, before);
  });
  return { publication, memory: remember(released, memory) };
}

/**
 * The memory with a text. What this process wrote itself is not read again, so that what was worked
 * out from it is recalled: `publishResults` knows its inputs by their identity.
 */
export function readMemory(text: string, known: Memory = NO_MEMORY): Memory {
  return text === known.text ? known : { text, released: JSON.parse(text) as Released };
}

const NO_MEMORY: Memory = { text: '', released: NOTHING_RELEASED };

/** The memory of what is shown now; the one before when nothing more is shown. */
function remember(released: Released, before: Memory): Memory {
  const isSame =
    isSameRecord(released.subjects, before.released.subjects) &&
    isSameRecord(released.segmentations, before.released.segmentations);
  return isSame ? before : { text: JSON.stringify(released), released };
}

function isSameRecord(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

/** The part of a publication that phones get: nothing of a question before it is revealed. */
export function revealedOf(publication: Publication, before: Publication): Publication {
  return publication.map((message) => {
    const rounds = message.rounds.filter(({ items }) => Object.keys(items).length > 0);
    return asBefore(rounds.length === 0 ? { ...message, rounds, changes: [] } : message, before);
  });
}

/** What is new in a publication for somebody who knows an earlier one. */
export function newsIn(publication: Publication, known: Publication): Publication {
  return publication.filter((message) => {
    const old = known.find(({ question }) => question === message.question);
    return old !== message && (old !== undefined || message.rounds.length > 0);
  });
}

function asBefore(message: ResultsMessage, before: Publication): ResultsMessage {
  const old = before.find(({ question }) => question === message.question);
  return old && contentOf(old) === contentOf(message) ? old : message;
}

function contentOf({ rounds, changes }: ResultsMessage): string {
  return JSON.stringify([rounds, changes]);
}
