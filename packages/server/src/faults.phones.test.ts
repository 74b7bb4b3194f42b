import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Vote } from '@uptake/core/outcome-poll';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { memoryStore } from './store/memory.ts';
import type { PollStore } from './store/store.ts';
import { badLine, type Mishap } from './testing/bad-line.ts';
import { type BuiltServer, buildServer } from './testing/built.ts';
import { type Crowd, joinCrowd } from './testing/crowd.ts';
import { EXTENT } from './testing/extent.ts';
import { look, visit, votes } from './testing/guest.ts';
import { type Listening, listen } from './testing/listening.ts';
import { openAt, rating } from './testing/opened.ts';
import { document, ITEM, OTHER_ITEM, vote } from './testing/poll.fixture.ts';
import { type Running, runCommand } from './testing/running.ts';

const folder = mkdtempSync(join(tmpdir(), 'uptake-phones-'));
const ends: (() => unknown)[] = [];
let built: BuiltServer;

beforeAll(async () => {
  built = await buildServer();
});
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});
afterAll(() => {
  built.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** A crowd, all of whose phones are in. */
async function gather(options: Omit<Parameters<typeof joinCrowd>[0], 'size' | 'view'>, id: string) {
  const view = await look(options.url, id);
  const crowd = joinCrowd({ ...options, view, size: EXTENT.phones });
  ends.push(crowd.leave);
  return crowd;
}

/** Waits until each phone has been told that an answer of its is counted. */
async function untilUnderWay({ phones }: Crowd): Promise<void> {
  const hasCounted = ({ answers }: ReturnType<Crowd['phones'][number]['getState']>) =>
    Object.values(answers).some(({ state }) => state === 'counted');
  await vi.waitFor(() => expect(phones.every((one) => hasCounted(one.getState()))).toBe(true), {
    timeout: 30_000,
  });
}

async function votesIn(store: PollStore, id: string): Promise<readonly Vote[]> {
  return (await store.read(id))?.votes ?? [];
}

it('[SV60] counts every answer once when the server is killed while phones vote', async () => {
  const file = join(folder, 'killed.db');
  const start = async (port = '0'): Promise<Running> => {
    const running = await runCommand(built.cli, ['--file', file, '--port', port]);
    ends.push(() => running.child.kill('SIGKILL') && running.exited);
    return running;
  };
  const stored = async () => {
    const store = await built.index.sqliteStore({ file });
    const all = await votesIn(store, id);
    await store.close();
    return all;
  };
  let running = await start();
  const { url } = running;
  const { id } = await openAt(url);
  const crowd = await gather({ url }, id);
  for (let time = 0; time < EXTENT.times; time += 1) {
    const stop = crowd.vote();
    await untilUnderWay(crowd);
    running.child.kill('SIGKILL');
    await running.exited;
    crowd.expectKept(await stored());
    running = await start(new URL(url).port);
    stop();
    await crowd.allCounted();
  }
  running.child.kill('SIGTERM');
  await running.exited;
  crowd.expectSame(await stored());
});

it('[SV61] counts every answer once over a line that cuts, doubles, delays and disorders', async () => {
  const store = memoryStore();
  const { url } = await listening({ store });
  const { id } = await openAt(url);
  const line = await badLine(url, anyMishap);
  ends.push(line.close);
  const crowd = await gather({ url: line.url }, id);
  for (let time = 0; time < EXTENT.times; time += 1) {
    const stop = crowd.vote();
    await new Promise((resolve) => setTimeout(resolve, 1200));
    line.sever();
    await new Promise((resolve) => setTimeout(resolve, 300));
    stop();
    crowd.expectKept(await votesIn(store, id));
    line.restore();
  }
  line.mend();
  await crowd.allCounted();
  expect(Object.values(line.count).every((times) => times > 0)).toBe(true);
  crowd.expectSame(await votesIn(store, id));
});

it('[SV62] loses nothing when the clock of the server is set by hours, forward and back', async () => {
  const store = memoryStore();
  const sweeps = catchSweeps();
  let ahead = 0;
  const place = await listening({ store, now: () => Date.now() + ahead });
  const { id } = await openAt(place.url);
  const shortLived = await place.create({ days: 1 });
  const crowd = await gather({ url: place.url }, id);
  const stop = crowd.vote();
  for (const hours of [30, -40, 5, -2]) {
    await untilUnderWay(crowd);
    ahead = hours * 3_600_000;
    for (const sweep of sweeps) sweep();
  }
  stop();
  await crowd.allCounted();
  crowd.expectSame(await votesIn(store, id));
  expect(await store.find(shortLived.code)).toBe(shortLived.id);
  expect(place.logged).toContainEqual(
    expect.objectContaining({ event: 'clock-was-set', minutes: 30 * 60 }),
  );
});

it('[SV63] keeps what it has when the disk is full, says so, and goes on when there is room', async () => {
  const file = join(folder, 'full.db');
  const store = await built.index.sqliteStore({ file, mostBytes: 256 * 1024 });
  const place = await listening({ store }, built.index);
  const ballast = await place.create({ seats: 1000 });
  const { id } = await openAt(place.url);
  const crowd = await gather({ url: place.url }, id);
  const fillers = await fill(store, id);

  for (const phone of crowd.phones) phone.answer(ITEM, 4);
  for (const phone of crowd.phones) phone.answer(OTHER_ITEM, 9);
  await vi.waitFor(() =>
    expect(place.logged).toContainEqual(expect.objectContaining({ event: 'disk-full' })),
  );
  const guest = await visit(place.url, id);
  await guest.next('welcome');
  guest.send(votes(rating(5)));
  expect(await guest.next('refused')).toMatchObject({
    ...{ reason: 'busy', n: [1], problem: expect.stringContaining('full') },
  });
  const health = async () => (await fetch(`${place.url}/health`)).status;
  expect(await health()).toBe(503);
  const states = () => crowd.phones.flatMap((phone) => Object.values(phone.getState().answers));
  expect(states().map(({ state }) => state)).toContain('saved');
  expect(crowd.phones.every((phone) => phone.getState().link === 'live')).toBe(true);
  expect(await votesIn(store, id)).toHaveLength(fillers + countedBy(crowd));

  await store.delete(ballast.id);
  expect(await health()).toBe(200);
  await crowd.allCounted();
  const own = (await votesIn(store, id)).filter(({ voter }) => !voter.startsWith('filler'));
  crowd.expectSame(own);
});

it('[SV63] counts every answer once after a disk that took no more', async () => {
  const file = join(folder, 'failing.db');
  const start = async (port: string, mostBlocks: number | 'unlimited') => {
    const running = await runCommand(built.cli, ['--file', file, '--port', port], {}, mostBlocks);
    ends.push(() => running.child.kill('SIGKILL') && running.exited);
    return running;
  };
  const failing = await start('0', 4000);
  const { url } = failing;
  const { id } = await openAt(url);
  const crowd = await gather({ url }, id);
  for (const phone of crowd.phones) phone.answer(OTHER_ITEM, 3);
  await crowd.allCounted();
  const stop = crowd.vote();
  await createUntilRefused(url);
  stop();
  for (const phone of crowd.phones) phone.answer(ITEM, 7);
  await vi.waitFor(async () => expect((await fetch(`${url}/health`)).status).toBe(503));
  failing.child.kill('SIGKILL');
  await failing.exited;
  const mended = await start(new URL(url).port, 'unlimited');
  await crowd.allCounted();
  mended.child.kill('SIGTERM');
  await mended.exited;
  const store = await built.index.sqliteStore({ file });
  crowd.expectSame(await votesIn(store, id));
  await store.close();
});

/** Creates polls, smaller ones in the end, until there is no room for any. */
async function createUntilRefused(url: string): Promise<void> {
  const create = async (seats: number) => {
    const body = JSON.stringify({ document, seats });
    return (await fetch(`${url}/polls`, { method: 'POST', body })).status;
  };
  for (const seats of [2000, 400, 50, 0]) {
    let status = 201;
    while (status === 201) status = await create(seats);
    expect(status).toBe(503);
  }
}

async function listening(...options: Parameters<typeof listen>): Promise<Listening> {
  const place = await listen(...options);
  ends.push(place.close);
  return place;
}

function anyMishap(): Mishap {
  const luck = Math.random();
  if (luck < 0.01) return 'cut';
  if (luck < 0.06) return 'twice';
  if (luck < 0.11) return 'late';
  return luck < 0.16 ? 'held' : 'none';
}

/** What a server that is made afterwards does each minute. */
function catchSweeps(): (() => void)[] {
  const sweeps: (() => void)[] = [];
  const real = globalThis.setInterval;
  const spy = vi.spyOn(globalThis, 'setInterval').mockImplementation(((
    run: () => void,
    every: number,
  ) => {
    if (every === 60_000) sweeps.push(run);
    return real(run, every);
  }) as typeof setInterval);
  ends.push(() => spy.mockRestore());
  return sweeps;
}

/** Takes all room by votes of others. Gives how many were kept. */
async function fill(store: PollStore, id: string): Promise<number> {
  const one = (_: unknown, index: number) => {
    const voter = `filler ${Math.random().toString(36).slice(2, 12)}`;
    return store.apply(id, [vote(voter, 5, 1, index % 2 === 0 ? ITEM : OTHER_ITEM)]);
  };
  for (let kept = 0; ; ) {
    const outcomes = await Promise.allSettled(Array.from({ length: 60 }, one));
    const counted = outcomes.filter(({ status }) => status === 'fulfilled').length;
    if (counted === 0) return kept;
    kept += counted;
  }
}

function countedBy({ phones }: Crowd): number {
  return phones
    .flatMap((phone) => Object.values(phone.getState().answers))
    .filter(({ state }) => state === 'counted').length;
}
