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

/** Everything that results are made of. */
export interface PublishInput {
  readonly document: PollDocument;
  readonly state: PollState;
  readonly votes: VoteTable;
  /** What was shown before: messages that say the same again stay as they are. */
  readonly before: Publication;
}

/** Makes results; there is no other way out of the votes. */
export function publish(input: PublishInput): { publication: Publication; released: string } {
  const { document, votes, before } = input;
  const { stage, revision } = input.state;
  const { results, released } = publishResults(votes, {
    poll: document,
    stage,
    released: readReleased(input.state.released),
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
  return { publication, released: JSON.stringify(released) };
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

function readReleased(text: string): Released {
  return text === '' ? NOTHING_RELEASED : (JSON.parse(text) as Released);
}

function asBefore(message: ResultsMessage, before: Publication): ResultsMessage {
  const old = before.find(({ question }) => question === message.question);
  return old && contentOf(old) === contentOf(message) ? old : message;
}

function contentOf({ rounds, changes }: ResultsMessage): string {
  return JSON.stringify([rounds, changes]);
}
