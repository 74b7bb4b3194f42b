import { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { Duplex } from 'node:stream';
import { afterEach, expect, it } from 'vitest';
import { exchange, type Guest, knock, look, visit, votes } from './testing/guest.ts';
import { type Listening, listen } from './testing/listening.ts';
import { document, ITEM, QUESTION } from './testing/poll.fixture.ts';

let place: Listening;
afterEach(() => place.close());

const hello = { type: 'hello', version: 1 } as const;
const rating = (answer: number, n = 1) => ({ round: 1, item: ITEM, n, answer });

/** An open poll with one honest phone. */
async function open(options: Parameters<typeof listen>[0] = {}) {
  place = await listen(options);
  const poll = await place.create();
  const facilitator = await visit(place.url, poll.id, { key: poll.key });
  await facilitator.next('welcome');
  await facilitator.control({ type: 'go-to', question: QUESTION });
  await facilitator.control({ type: 'open' });
  const phone = await visit(place.url, poll.id);
  const { token = '' } = await phone.next('welcome');
  return { ...poll, facilitator, phone, token };
}

/** Nothing else is disturbed. */
async function stillVotes(phone: Guest, n = 100): Promise<void> {
  phone.send(votes(rating(5, n)));
  expect(await phone.next('counted')).toEqual({ type: 'counted', n: [n] });
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

it('[SV27] refuses frames and bodies that are too large', async () => {
  const { id, phone } = await open();
  const guest = await visit(place.url, id);
  await guest.next('welcome');
  guest.sendText(`["${'x'.repeat(10_000)}"]`);
  expect(await guest.closed).toBe(1009);
  const body = 'x'.repeat(1 << 20);
  const post = async (path: string) => {
    const response = await fetch(`${place.url}/polls${path}`, { method: 'POST', body });
    return [response.status, await response.json()];
  };
  expect(await post(`/${id}/messages`)).toMatchObject([413, [{ reason: 'too-large' }]]);
  expect(await post('')).toMatchObject([413, [{ reason: 'too-large' }]]);
  await stillVotes(phone);
});

it('[SV27] stops reading a body of unsaid length as soon as it is too large', async () => {
  const { id } = await open();
  const { hostname, port } = new URL(place.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  const answer = new Promise<string>((resolve) =>
    socket.once('data', (data) => resolve(`${data}`)),
  );
  const closed = new Promise((resolve) => socket.once('close', resolve));
  const chunk = `1000\r\n${'x'.repeat(0x1000)}\r\n`;
  socket.write(
    `POST /polls/${id}/messages HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n`,
  );
  for (let count = 0; count < 4; count += 1) socket.write(chunk);
  expect(await answer).toContain('413');
  await closed;
});

it('[SV28] slows a flood down, and cuts it when it does not stop', async () => {
  const { id, phone } = await open({ limits: { messages: { burst: 3, perSecond: 0.1 } } });
  const guest = await visit(place.url, id);
  await guest.next('welcome');
  for (let n = 1; n <= 30; n += 1) guest.send(votes(rating(5, n)));
  expect(await guest.next('refused')).toMatchObject({ reason: 'too-fast', n: [4], retry: 10 });
  expect(await guest.closed).toBe(1008);
  await stillVotes(phone);
});

it('[SV28] takes in no more voters, sockets and exchanges of one address than it may', async () => {
  const { id, phone } = await open({
    limits: { joins: { burst: 3, perSecond: 0.1 }, exchanges: { burst: 4, perSecond: 0.1 } },
  });
  const join = () => exchange(place.url, id, [hello]);
  expect([(await join()).status, (await join()).status]).toEqual([200, 200]);
  expect(await join()).toMatchObject({ status: 429, replies: [{ reason: 'too-many', retry: 10 }] });
  await join();
  expect(await join()).toMatchObject({ status: 429, replies: [{ reason: 'too-fast' }] });
  await stillVotes(phone);
});

it('[SV28] lets no more sockets in than it may', async () => {
  const { id, phone } = await open({ limits: { connectionsPerAddress: 2 } });
  const socket = knock(place.url, id);
  const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
  expect(error.message).toContain('429');
  phone.leave();
  await phone.closed;
  const next = await visit(place.url, id);
  await next.next('welcome');
});

it('[SV29] lets nobody guess codes: after some wrong ones even a right one is not told', async () => {
  const { code } = await open({ limits: { guesses: { burst: 3, perSecond: 0.1 } } });
  const find = async (guess: string) => (await fetch(`${place.url}/join/${guess}`)).status;
  expect(await find(code)).toBe(200);
  for (const guess of ['CCCCCC', 'DDDDDD', 'FFFFFF']) expect(await find(guess)).toBe(404);
  expect(await find('GGGGGG')).toBe(429);
  expect(await find(code)).toBe(429);
});

it('[SV30] answers pages of the sites that are listed, and no others', async () => {
  const { id } = await open({ origins: ['https://network.example'] });
  const ask = (origin: string, method = 'GET') =>
    fetch(`${place.url}/polls/${id}`, { method, headers: { origin } });
  const good = await ask('https://network.example');
  expect(good.headers.get('access-control-allow-origin')).toBe('https://network.example');
  expect((await ask(place.url)).status).toBe(200);
  expect((await ask('https://network.example', 'OPTIONS')).status).toBe(204);
  for (const origin of [
    'https://elsewhere.example',
    'null',
    'https://network.example.evil.example',
  ]) {
    const bad = await ask(origin);
    expect([bad.status, bad.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    const socket = knock(place.url, id, { origin });
    const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
    expect(error.message).toContain('403');
  }
});

it('[SV31] lets only those create polls whom the host lets', async () => {
  place = await listen({
    mayCreate: ({ headers }) => headers.get('authorization') === 'Bearer me',
  });
  const create = async (body: unknown, authorization = 'Bearer me') => {
    const headers = { authorization };
    const response = await fetch(`${place.url}/polls`, {
      ...{ method: 'POST', headers, body: JSON.stringify(body) },
    });
    return { status: response.status, body: await response.json() };
  };
  expect((await create({ document }, 'Bearer you')).status).toBe(403);
  const { status, body } = await create({ document, seats: 2, days: 3 });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    code: expect.stringMatching(/^[3-9C-Y]{6}$/),
    seats: [{}, {}].map(() => expect.any(String)),
  });
  expect(JSON.stringify(await look(place.url, body.id))).not.toContain(body.key);
  expect(await create({ document: { ...document, version: 9 } })).toMatchObject({
    ...{
      status: 400,
      body: [{ reason: 'malformed', problem: expect.stringContaining('version') }],
    },
  });
  for (const wrong of [{}, { document, seats: -1 }, { document, days: 9999 }, [], 'text']) {
    expect((await create(wrong)).status).toBe(400);
  }
});

it('[SV32] cuts readers that do not read, over sockets and streams', async () => {
  const { id, facilitator, phone } = await open({ limits: { bufferedBytes: 1024 } });
  const { cut } = readNothing(id);
  const stream = await place.server.fetch(new Request(`${place.url}/polls/${id}/events`));
  let changes = 0;
  const count = async () => (await fetch(`${place.url}/metrics`)).text();
  while (!(await count()).includes('uptake_slow_readers_total 2') && changes < 60) {
    await facilitator.control({ type: changes % 2 === 0 ? 'reveal' : 'hide' });
    changes += 1;
  }
  await cut;
  await stream.body?.cancel().catch(() => {});
  expect(changes).toBeLessThan(60);
  expect(await count()).toContain('uptake_streams 0');
  await stillVotes(phone);
});

/** Comes in over a socket that takes nothing. */
function readNothing(id: string): { cut: Promise<unknown> } {
  const socket = new Duplex({ read() {}, write() {} });
  const request = Object.assign(new IncomingMessage(socket as never), {
    method: 'GET',
    url: `/polls/${id}/socket`,
    headers: {
      upgrade: 'websocket',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'sec-websocket-version': '13',
    },
  });
  place.server.upgrade(request, socket, Buffer.alloc(0));
  const text = Buffer.from(JSON.stringify([hello]));
  // A final frame of text, masked with zeros.
  socket.push(Buffer.concat([Buffer.from([0x81, 0x80 | text.length, 0, 0, 0, 0]), text]));
  return { cut: new Promise((resolve) => socket.once('close', resolve)) };
}

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
