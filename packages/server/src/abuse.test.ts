import { afterEach, expect, it } from 'vitest';
import { exchange, knock, look, visit, votes } from './testing/guest.ts';
import type { Listening } from './testing/listening.ts';
import { hello, openPoll, rating, stillVotes } from './testing/opened.ts';

let place: Listening;
afterEach(() => place.close());

async function open(options: Parameters<typeof openPoll>[0] = {}) {
  const opened = await openPoll(options);
  place = opened.place;
  return opened;
}

it('[SV24] refuses forged tokens, and those of other polls', async () => {
  const { id, phone, token } = await open();
  const other = await place.create();
  const [voter = '', signature = ''] = token.split('.');
  const forged = [
    `${voter.slice(0, -1)}${voter.endsWith('A') ? 'B' : 'A'}.${signature}`,
    `${voter}.${signature.slice(0, -1)}${signature.endsWith('A') ? 'B' : 'A'}`,
    `${voter}.`,
    '__proto__',
  ];
  for (const one of forged) {
    const { status, replies } = await exchange(place.url, id, [{ ...hello, token: one }]);
    expect([status, replies]).toMatchObject([403, [{ reason: 'not-allowed' }]]);
  }
  const { replies } = await exchange(place.url, other.id, [{ ...hello, token }]);
  expect(replies).toMatchObject([{ reason: 'not-allowed' }]);
  const guest = await visit(place.url, id, { token: forged[0] });
  expect(await guest.closed).toBe(1008);
  await stillVotes(phone);
});

it('[SV24] refuses forged keys, and the key of another poll', async () => {
  const { id, phone } = await open();
  const other = await place.create();
  for (const key of ['0'.repeat(32), other.key]) {
    const guest = await visit(place.url, id, { key });
    expect(await guest.next('refused')).toMatchObject({ reason: 'not-allowed' });
    expect(await guest.closed).toBe(1008);
  }
  await stillVotes(phone);
});

it('[SV24] counts a replayed vote no second time, and an older one not at all', async () => {
  const { id, phone, token, facilitator } = await open();
  phone.send(votes(rating(5, 2)));
  await phone.next('counted');
  const replay = await exchange(place.url, id, [
    { ...hello, token },
    votes(rating(5, 2), rating(1, 1)),
  ]);
  expect(replay.replies.at(-1)).toEqual({ type: 'counted', n: [2, 1] });
  await facilitator.next('results', ({ rounds }) => rounds[0]?.participation === 1);
});

it('[SV25] refuses answers that are none, and items of no poll', async () => {
  const { id, phone } = await open();
  const bad = [11, 0, 5.5, -1, 1e9].map((answer, index) => rating(answer, index + 1));
  phone.send(votes(...bad));
  expect(await phone.next('refused')).toMatchObject({ reason: 'no-answer', n: [1, 2, 3, 4, 5] });
  const items = ['outcomes/none', '__proto__', 'constructor/x', 'by/role/x', 'evidence', 'by/role'];
  phone.send(votes(...items.map((item, index) => ({ ...rating(5, index + 1), item }))));
  expect(await phone.next('refused')).toMatchObject({ reason: 'no-answer', n: [1, 2, 3, 4, 5, 6] });
  const odd = { round: 1, item: 'evidence', n: 7, answer: ['academic', 'academic'] };
  phone.send(votes(odd));
  expect(await phone.next('refused')).toMatchObject({ reason: 'no-answer', n: [7] });
  const view = await look(place.url, id);
  expect(view.results).toEqual([]);
  await stillVotes(phone);
});

it('[SV26] refuses what is no message, and says why', async () => {
  const { id, phone } = await open();
  for (const text of [
    '',
    'no JSON',
    '{}',
    '[]',
    '[{"type":"vote"}]',
    '[{"type":"votes","votes":[]}]',
  ]) {
    const guest = await visit(place.url, id);
    await guest.next('welcome');
    guest.sendText(text);
    expect(await guest.next('refused')).toMatchObject({ reason: 'malformed' });
    expect(await guest.closed).toBe(1008);
  }
  const binary = await visit(place.url, id);
  await binary.next('welcome');
  binary.socket.send(Buffer.from(JSON.stringify([votes(rating(5))])));
  expect(await binary.next('refused')).toMatchObject({ reason: 'malformed' });
  expect(await binary.closed).toBe(1008);
  const { replies } = await exchange(place.url, id, [votes(rating(5))]);
  expect(replies).toMatchObject([
    { reason: 'malformed', problem: expect.stringContaining('hello') },
  ]);
  await stillVotes(phone);
});

it('[SV26] refuses a version it does not speak, and says which it does', async () => {
  const { id } = await open();
  const { status, replies } = await exchange(place.url, id, [{ ...hello, version: 2 }]);
  expect([status, replies]).toMatchObject([400, [{ reason: 'version', speaks: [1] }]]);
});

it('[SV26] does not wait for a hello after a vote', async () => {
  const { id } = await open();
  const socket = knock(place.url, id);
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send(JSON.stringify([votes(rating(5))]));
  expect(await new Promise((resolve) => socket.once('close', resolve))).toBe(1008);
});

it('[SV33] follows nobody into polls that are not there', async () => {
  const { phone } = await open();
  for (const id of ['00000000000000', '..%2F..', '%00', '__proto__']) {
    const { status } = await fetch(`${place.url}/polls/${id}`);
    expect(status).toBe(404);
    const socket = knock(place.url, id);
    const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
    expect(error.message).toContain('404');
  }
  expect((await fetch(`${place.url}/polls/%E0%A4%A`)).status).toBe(400);
  await stillVotes(phone);
});
