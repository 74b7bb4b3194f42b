import { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { Duplex } from 'node:stream';
import { afterEach, expect, it } from 'vitest';
import { exchange, knock, look, visit, votes } from './testing/guest.ts';
import { type Listening, listen } from './testing/listening.ts';
import { hello, openPoll, rating, stillVotes } from './testing/opened.ts';
import { document } from './testing/poll.fixture.ts';

let place: Listening;
afterEach(() => place.close());

async function open(options: Parameters<typeof openPoll>[0] = {}) {
  const opened = await openPoll(options);
  place = opened.place;
  return opened;
}

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

it('[SV28] lets a flood from one address disturb nobody at another', async () => {
  const { id, phone } = await open({ limits: { exchanges: { burst: 5, perSecond: 0.1 } } });
  const ask = async (address: string) => {
    const body = JSON.stringify([hello]);
    const request = new Request(`${place.url}/polls/${id}/messages`, { method: 'POST', body });
    return (await place.server.fetch(request, { address })).status;
  };
  const flood = await Promise.all(Array.from({ length: 200 }, () => ask('198.51.100.1')));
  expect(flood.filter((status) => status === 200)).toHaveLength(5);
  expect(new Set(flood)).toEqual(new Set([200, 429]));
  expect(await ask('198.51.100.2')).toBe(200);
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

it('[SV29] lets nobody guess keys and seats: after some wrong ones no more are looked at', async () => {
  const { id, phone } = await open({ limits: { guesses: { burst: 3, perSecond: 0.1 } } });
  const { id: seated } = await place.create({ seats: 1 });
  const guess = async (poll: string, secret: object) => {
    const { status, replies } = await exchange(place.url, poll, [{ ...hello, ...secret }]);
    return [status, replies[0]?.type === 'refused' && replies[0].reason];
  };
  const seat = { seat: 'CDFGHJKMNPQR', claim: 'made up by somebody' };
  expect(await guess(id, { key: '0'.repeat(32) })).toEqual([403, 'not-allowed']);
  expect(await guess(seated, seat)).toEqual([403, 'seat']);
  expect(await guess(id, { token: 'somebody.else' })).toEqual([403, 'not-allowed']);
  expect(await guess(id, { key: '1'.repeat(32) })).toEqual([429, 'too-many']);
  expect(await guess(seated, { ...seat, seat: 'FFFFFFFFFFFF' })).toEqual([429, 'too-many']);
  const headers = { authorization: `Bearer ${'2'.repeat(32)}` };
  const removal = await fetch(`${place.url}/polls/${id}`, { method: 'DELETE', headers });
  expect(removal.status).toBe(429);
  await stillVotes(phone);
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

it('[SV31] lets an address create no more polls than it may', async () => {
  place = await listen({ limits: { creations: { burst: 2, perSecond: 0.01 } } });
  const create = async () => {
    const body = JSON.stringify({ document });
    const response = await fetch(`${place.url}/polls`, { method: 'POST', body });
    return [response.status, response.headers.get('retry-after')];
  };
  expect([await create(), await create()]).toEqual([
    [201, null],
    [201, null],
  ]);
  expect(await create()).toEqual([429, '100']);
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
