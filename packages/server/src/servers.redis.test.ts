import type { CreatedPoll } from '@uptake/core/outcome-poll/live';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { redisStore } from './redis.ts';
import type { PollStore } from './store/store.ts';
import { type BuiltServer, buildServer } from './testing/built.ts';
import { type Burst, enterBursting, untilEach } from './testing/burst.ts';
import { EXTENT } from './testing/extent.ts';
import { exchange, type Guest, visit, votes } from './testing/guest.ts';
import { type Listening, listen, SECRET } from './testing/listening.ts';
import { rating } from './testing/opened.ts';
import { QUESTION } from './testing/poll.fixture.ts';
import { type RedisServer, startRedis } from './testing/redis-server.ts';
import { runCommand } from './testing/running.ts';

let built: BuiltServer;
let redis: RedisServer;
let first: Listening;
let second: Listening;
let poll: CreatedPoll;
let facilitator: Guest;

const openStore = () => redisStore({ url: redis.url });

beforeAll(async () => {
  built = await buildServer();
});
afterAll(() => built.remove());

beforeEach(async () => {
  redis = await startRedis();
  first = await listen({ store: await openStore() });
  second = await listen({ store: await openStore() });
  poll = await first.create();
  facilitator = await visit(second.url, poll.id, { key: poll.key });
  await facilitator.next('welcome');
  await facilitator.control({ type: 'go-to', question: QUESTION });
  await facilitator.control({ type: 'open' });
  return async () => {
    await Promise.all([first.close(), second.close()]);
    await redis.remove();
  };
});

it('[SV46] lets a facilitator at one server lead phones at both', async () => {
  const places = [first, second, first, second, first];
  const phones = await Promise.all(places.map(({ url }) => visit(url, poll.id)));
  for (const phone of phones) {
    await phone.next('welcome');
    phone.send(votes(rating(8)));
    await phone.next('counted');
  }
  await facilitator.next('results', ({ rounds }) => rounds[0]?.participation === phones.length);
  await facilitator.control({ type: 'close' });
  const isClosed = (voting = '') => voting === 'closed';
  for (const phone of phones) {
    await phone.next('stage', ({ stage }) => isClosed(stage.questions[QUESTION]?.voting));
    phone.send(votes(rating(2, 2)));
    expect(await phone.next('refused')).toMatchObject({ reason: 'closed', n: [2] });
  }
  await facilitator.control({ type: 'reveal' });
  const shown = await Promise.all(phones.map((phone) => phone.next('results')));
  for (const { rounds } of shown) expect(rounds).toEqual(shown[0]?.rounds);
});

it('[SV47] loses no acknowledged vote when Redis is killed in mid-burst', async () => {
  const bursts = await enterAll([first.url, second.url]);
  await untilEach(bursts, 4);
  await redis.kill();
  const acknowledged = bursts.map((one) => one.acknowledged());
  await redis.start();
  await using(openStore, (store) => expectKept(store, bursts, acknowledged));
  // The servers come back by themselves, and so does what people see.
  for (const { url } of [first, second]) {
    const late = await visit(url, poll.id);
    const { token = '' } = await late.next('welcome');
    await untilTaken(url, token);
  }
  await facilitator.next('results', ({ rounds }) => rounds[0]?.participation === bursts.length + 2);
});

it('[SV34] loses no acknowledged vote when one of two servers is killed in mid-burst', async () => {
  const third = await runCommand(built.cli, ['--redis', redis.url], { UPTAKE_SECRET: SECRET });
  const bursts = await enterAll([first.url, third.url]);
  await untilEach(bursts, 4);
  third.child.kill('SIGKILL');
  await third.exited;
  await Promise.all(bursts.filter((_, index) => index % 2).map(({ guest }) => guest.closed));
  const acknowledged = bursts.map((one) => one.acknowledged());
  await using(openStore, (store) => expectKept(store, bursts, acknowledged));
  const { token } = bursts[1] as Burst;
  const elsewhere = await visit(second.url, poll.id, { token });
  elsewhere.send(votes(rating(5, 1_000_000)));
  expect(await elsewhere.next('counted')).toEqual({ type: 'counted', n: [1_000_000] });
});

it('[SV44] starts no server without a secret that the others can have', async () => {
  await expect(runCommand(built.cli, ['--redis', redis.url])).rejects.toThrow('UPTAKE_SECRET');
});

function enterAll(urls: readonly string[]): Promise<Burst[]> {
  const places = Array.from(
    { length: EXTENT.bursts },
    (_, index) => urls[index % urls.length] ?? '',
  );
  return Promise.all(places.map((url) => enterBursting(url, poll.id)));
}

async function using(
  open: () => Promise<PollStore>,
  look: (store: PollStore) => Promise<void>,
): Promise<void> {
  const store = await open();
  await look(store);
  await store.close();
}

async function expectKept(
  store: PollStore,
  bursts: readonly Burst[],
  acknowledged: readonly number[],
): Promise<void> {
  const kept = (await store.read(poll.id))?.votes ?? [];
  expect(kept).toHaveLength(bursts.length);
  bursts.forEach(({ token }, index) => {
    const vote = kept.find(({ voter }) => voter === token.split('.')[0]);
    expect(vote?.n).toBeGreaterThanOrEqual(acknowledged[index] ?? 0);
    expect(vote?.answer).toBe(((vote?.n ?? 0) % 10) + 1);
  });
}

async function untilTaken(url: string, token: string): Promise<void> {
  for (;;) {
    const { replies } = await exchange(url, poll.id, [
      { type: 'hello', version: 1, token },
      votes(rating(7)),
    ]);
    if (replies.some(({ type }) => type === 'counted')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
