import type { CreatedPoll } from '@uptake/core/outcome-poll/live';
import { expect } from 'vitest';
import type { PollServerOptions } from '../options.ts';
import { type Guest, visit, votes } from './guest.ts';
import { type Listening, listen } from './listening.ts';
import { document, ITEM, QUESTION } from './poll.fixture.ts';

export const hello = { type: 'hello', version: 1 } as const;

export function rating(answer: number, n = 1) {
  return { round: 1, item: ITEM, n, answer };
}

/** Creates a poll at a server that is reached over HTTP only, and opens its rating question. */
export async function openAt(url: string): Promise<CreatedPoll> {
  const response = await fetch(`${url}/polls`, {
    method: 'POST',
    body: JSON.stringify({ document }),
  });
  const poll = (await response.json()) as CreatedPoll;
  const facilitator = await visit(url, poll.id, { key: poll.key });
  await facilitator.next('welcome');
  await openRatings(facilitator);
  facilitator.leave();
  return poll;
}

export async function openRatings(facilitator: Guest): Promise<void> {
  await facilitator.control({ type: 'go-to', question: QUESTION });
  await facilitator.control({ type: 'open' });
}

/** An open poll with its facilitator and one honest phone. */
export interface Opened extends CreatedPoll {
  readonly place: Listening;
  readonly facilitator: Guest;
  readonly phone: Guest;
  /** The token of the phone. */
  readonly token: string;
}

export async function openPoll(options: Partial<PollServerOptions> = {}): Promise<Opened> {
  const place = await listen(options);
  const poll = await place.create();
  const facilitator = await visit(place.url, poll.id, { key: poll.key });
  await facilitator.next('welcome');
  await openRatings(facilitator);
  const phone = await visit(place.url, poll.id);
  const { token = '' } = await phone.next('welcome');
  return { ...poll, place, facilitator, phone, token };
}

/** Nothing else is disturbed. */
export async function stillVotes(phone: Guest, n = 100): Promise<void> {
  phone.send(votes(rating(5, n)));
  expect(await phone.next('counted')).toEqual({ type: 'counted', n: [n] });
}
