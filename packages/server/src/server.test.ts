import type { PollAction } from '@uptake/core/outcome-poll';
import type { ResultsMessage } from '@uptake/core/outcome-poll/live';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exchange, type Guest, look, visit, votes } from './testing/guest.ts';
import { type Listening, listen } from './testing/listening.ts';
import { ITEM, QUESTION } from './testing/poll.fixture.ts';

let place: Listening;

beforeEach(async () => {
  place = await listen();
});
afterEach(() => place.close());

const rating = (answer: number, n = 1) => ({ round: 1, item: ITEM, n, answer });

/** A poll whose rating question is open, with its facilitator. */
async function openPoll(): Promise<{ id: string; code: string; key: string; facilitator: Guest }> {
  const poll = await place.create();
  const facilitator = await visit(place.url, poll.id, { key: poll.key });
  await facilitator.next('welcome');
  await does(facilitator, { type: 'go-to', question: QUESTION }, { type: 'open' });
  return { ...poll, facilitator };
}

async function does(facilitator: Guest, ...actions: readonly PollAction[]): Promise<void> {
  for (const action of actions) await facilitator.control(action);
}

/** As many phones, each of which rates one point more than the one before. */
async function rate(id: string, count: number): Promise<Guest[]> {
  const phones = await Promise.all(Array.from({ length: count }, () => visit(place.url, id)));
  for (const [index, phone] of phones.entries()) {
    await phone.next('welcome');
    phone.send(votes(rating(1 + (index % 10))));
    await phone.next('counted');
  }
  return phones;
}

const participation = ({ rounds }: ResultsMessage) => rounds[0]?.participation;
const hasItems = ({ rounds }: ResultsMessage) => Object.keys(rounds[0]?.items ?? {}).length > 0;

it('[SV13] lets anybody find a poll by its code, however it is typed', async () => {
  const { id, code } = await place.create();
  const typed = `${code.slice(0, 3).toLowerCase()} - ${code.slice(3)}`;
  const view = await (await fetch(`${place.url}/join/${encodeURIComponent(typed)}`)).json();
  expect(view).toMatchObject({ id, code, seats: false, stage: { revision: 0 }, results: [] });
  expect(await look(place.url, id)).toEqual(view);
});

it('[SV14] counts votes of phones and tells the shared screen how many took part', async () => {
  const { id, facilitator } = await openPoll();
  const [phone] = await rate(id, 2);
  await facilitator.next('results', (message) => participation(message) === 2);
  phone?.send(votes(rating(9, 2), rating(9, 2)));
  expect(await phone?.next('counted')).toEqual({ type: 'counted', n: [2, 2] });
  expect(phone?.heard.filter(({ type }) => type === 'results')).toEqual([]);
});

it('[SV14] tells the shared screen anew whenever more have taken part', async () => {
  const { id, facilitator } = await openPoll();
  for (const taken of [1, 2, 3]) {
    await rate(id, 1);
    await facilitator.next('results', (message) => participation(message) === taken);
  }
});

it('[SV14] knows a voter again by the token', async () => {
  const { id, facilitator } = await openPoll();
  const [phone] = await rate(id, 1);
  const welcome = phone?.heard.find(({ type }) => type === 'welcome');
  const token = welcome?.type === 'welcome' ? welcome.token : undefined;
  phone?.leave();
  const again = await visit(place.url, id, { token });
  expect(await again.next('welcome')).not.toHaveProperty('token');
  again.send(votes(rating(3, 2)));
  await again.next('counted');
  await rate(id, 1);
  await facilitator.next('results', (message) => participation(message) === 2);
});

it('[SV15] refuses votes on what is not open, and counts them again when it is', async () => {
  const { id, facilitator } = await openPoll();
  const [phone] = await rate(id, 1);
  await does(facilitator, { type: 'close' });
  phone?.send(votes(rating(5, 2)), votes(rating(1, 1)));
  expect(await phone?.next('refused')).toMatchObject({ reason: 'closed', n: [2] });
  expect(await phone?.next('counted')).toEqual({ type: 'counted', n: [1] });
  await does(facilitator, { type: 'open' });
  phone?.send(votes(rating(5, 2)));
  await phone?.next('counted');
});

it('[SV16] shows phones nothing before results are revealed, and then what may be known', async () => {
  const { id, facilitator } = await openPoll();
  const phones = await rate(id, 6);
  expect((await look(place.url, id)).results).toEqual([]);
  await does(facilitator, { type: 'close' }, { type: 'reveal' });
  const shown = await phones[0]?.next('results', hasItems);
  const item = shown?.rounds[0]?.items[ITEM.split('/')[1] ?? ''];
  expect(item?.whole).toMatchObject({ kind: 'points', counts: [1, 1, 1, 1, 1, 1, 0, 0, 0, 0] });
  await does(facilitator, { type: 'hide' });
  expect(await phones[0]?.next('results')).toMatchObject({ question: QUESTION, rounds: [] });
  expect((await look(place.url, id)).results).toEqual([]);
});

it('[SV16] withholds what fewer people than the least cell said, also from the facilitator', async () => {
  const { id, facilitator } = await openPoll();
  const phones = await rate(id, 4);
  await does(facilitator, { type: 'close' }, { type: 'reveal' });
  for (const guest of [facilitator, phones[0]]) {
    const shown = await guest?.next('results', hasItems);
    const items = Object.values(shown?.rounds[0]?.items ?? {});
    expect(items.map(({ whole }) => whole.kind)).toEqual(items.map(() => 'withheld'));
  }
});

it('[SV17] changes the stage only for a facilitator who looks at the newest one', async () => {
  const { id, key, facilitator } = await openPoll();
  const second = await visit(place.url, id, { key });
  const { stage } = await second.next('welcome');
  await does(facilitator, { type: 'close' });
  second.send({ type: 'control', revision: stage.revision, action: { type: 'reveal' } });
  expect(await second.next('refused')).toMatchObject({ reason: 'stale' });
  const phone = await visit(place.url, id);
  await phone.next('welcome');
  phone.send({ type: 'control', revision: stage.revision + 1, action: { type: 'open' } });
  expect(await phone.next('refused')).toMatchObject({ reason: 'not-allowed' });
  expect((await look(place.url, id)).stage.questions[QUESTION]?.voting).toBe('closed');
});

it('[SV18] renews the key: the old one is good for nothing from then on', async () => {
  const { id, key, facilitator } = await openPoll();
  const renew = (secret: string) =>
    fetch(`${place.url}/polls/${id}/key`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}` },
    });
  const renewed = (await (await renew(key)).json()) as { key: string };
  expect(await facilitator.closed).toBe(1008);
  expect((await renew(key)).status).toBe(403);
  const old = await visit(place.url, id, { key });
  expect(await old.next('refused')).toMatchObject({ reason: 'not-allowed' });
  const next = await visit(place.url, id, { key: renewed.key });
  await next.next('welcome');
  await does(next, { type: 'close' });
});

it('[SV19] gives a seat to one device, as often as it asks', async () => {
  const poll = await place.create({ seats: 2 });
  const [seat = ''] = poll.seats;
  const claim = 'made up by the first device';
  const take = (hello: object) =>
    exchange(place.url, poll.id, [{ type: 'hello', version: 1, ...hello }]);
  expect((await take({})).replies).toMatchObject([{ reason: 'seat' }]);
  expect((await take({ seat: 'CDFGHJKMNPQR', claim })).replies).toMatchObject([{ reason: 'seat' }]);
  const first = await take({ seat: seat.toLowerCase(), claim });
  const again = await take({ seat, claim });
  expect(first.replies[0]).toHaveProperty('token');
  expect(again.replies[0]).toEqual(first.replies[0]);
  const other = await take({ seat, claim: 'made up by another device' });
  expect(other).toMatchObject({ status: 403, replies: [{ reason: 'seat-used' }] });
});

it('[SV20] says the same over HTTP, and follows by an event stream', async () => {
  const { id, facilitator } = await openPoll();
  const hello = { type: 'hello', version: 1 } as const;
  const { replies } = await exchange(place.url, id, [hello, votes(rating(7), rating(12, 2))]);
  expect(replies).toMatchObject([
    { type: 'welcome', stage: { question: QUESTION } },
    { type: 'refused', reason: 'no-answer', n: [2] },
    { type: 'counted', n: [1] },
  ]);
  const response = await fetch(`${place.url}/polls/${id}/events`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const text = async (part: string) => {
    let all = '';
    while (!all.includes(part)) all += (await reader?.read())?.value ?? '';
    return all;
  };
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  await text('"welcome"');
  await does(facilitator, { type: 'close' });
  expect(await text('"stage"')).toContain('"voting":"closed"');
  await reader?.cancel();
  const metrics = async () => (await fetch(`${place.url}/metrics`)).text();
  while (!(await metrics()).includes('uptake_streams 0\n')) await Promise.resolve();
});

it('[SV21] deletes a poll for whoever has the key; everybody is told', async () => {
  const { id, key } = await openPoll();
  const [phone] = await rate(id, 1);
  const remove = (secret: string) =>
    fetch(`${place.url}/polls/${id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${secret}` },
    });
  expect((await remove('a key that is not the one')).status).toBe(403);
  expect((await remove(key)).status).toBe(204);
  expect(await phone?.next('refused')).toMatchObject({ reason: 'not-found' });
  expect((await fetch(`${place.url}/polls/${id}`)).status).toBe(404);
});

it('[SV22] is healthy, counts what it does, and logs no person', async () => {
  const { id } = await openPoll();
  const [phone] = await rate(id, 1);
  const welcome = phone?.heard.find(({ type }) => type === 'welcome');
  const metrics = await (await fetch(`${place.url}/metrics`)).text();
  expect(metrics).toContain('uptake_sockets 2');
  expect(metrics).toContain('uptake_votes_counted_total 1');
  expect((await fetch(`${place.url}/health`)).status).toBe(200);
  const token = welcome?.type === 'welcome' ? welcome.token : undefined;
  const text = JSON.stringify(place.logged) + metrics;
  expect(token).toBeDefined();
  expect(text).not.toContain(token?.split('.')[0]);
  expect(text).not.toContain('127.0.0.1');
});

it('[SV23] tells everybody to come again when it goes', async () => {
  const { id } = await openPoll();
  const [phone] = await rate(id, 1);
  await place.server.close();
  expect(await phone?.closed).toBe(1001);
  const { status } = await fetch(`${place.url}/polls/${id}`);
  expect(status).toBe(503);
});
