import type { Translator } from '@uptake/core/i18n';
import {
  type Answer,
  distributionSentence,
  itemSentence,
  NO_VOTES,
  NOTHING_RELEASED,
  type PublishedResults,
  publishResults,
  type Released,
  type ResultsReading,
  readResults,
  statementText,
  tallyVotes,
  type Vote,
} from '@uptake/core/outcome-poll';
import type { PollView } from '@uptake/core/outcome-poll/live';
import type { Page } from 'playwright-core';
import type { Answers } from './phone.ts';
import { part } from './widget.ts';

/**
 * What a convening comes to if every answer counts exactly once: the votes as they were given, and
 * what `publishResults` makes of them.
 */
export class TrueRoom {
  #table = NO_VOTES;
  #released: Released = NOTHING_RELEASED;
  #counter = 0;

  /** Counts what a person said in a round. */
  count(voter: string, round: number, answers: Answers): void {
    const votes = Object.entries(answers).map(([item, answer]: [string, Answer]): Vote => {
      this.#counter += 1;
      return { round: item.startsWith('by/') ? 0 : round, item, voter, n: this.#counter, answer };
    });
    this.#table = tallyVotes(this.#table, votes);
  }

  /** What may be known of it at the stage of a poll. */
  publish({ document, stage }: PollView): { results: PublishedResults; reading: ResultsReading } {
    const next = publishResults(this.#table, {
      poll: document,
      stage,
      released: this.#released,
    });
    this.#released = next.released;
    return { results: next.results, reading: readResults(document, stage, next.results) };
  }
}

/** The statements with their sentences, as a phone has them. */
export function onPhone(reading: ResultsReading, view: PollView, t: Translator): string[][] {
  return reading.items.map((item) => [
    statementText(item.statement, t),
    itemSentence(item, reading, view.document, t),
  ]);
}

/** The same as the shared screen has them. */
export function onScreen(reading: ResultsReading, view: PollView, t: Translator): string[][] {
  return reading.items.map(({ statement, whole }) => [
    statementText(statement, t),
    distributionSentence(whole, view.document, t),
  ]);
}

/** What the shared screen says of each statement, to see and to hear. */
export async function readScreen(screen: Page): Promise<(string | null)[][]> {
  const rows = await part(screen, 'poll-presenter-row').all();
  return Promise.all(
    rows.map(async (row) => [
      await row.locator('h3').textContent(),
      await row.locator('figure').first().locator('> p').textContent(),
    ]),
  );
}
