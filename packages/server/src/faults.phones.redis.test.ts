import type { Vote } from '@uptake/core/outcome-poll';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { redisStore } from './redis.ts';
import { type BuiltServer, buildServer } from './testing/built.ts';
import { type Crowd, joinCrowd } from './testing/crowd.ts';
import { EXTENT } from './testing/extent.ts';
import { look } from './testing/guest.ts';
import { SECRET } from './testing/listening.ts';
import { openAt } from './testing/opened.ts';
import { type RedisServer, startRedis } from './testing/redis-server.ts';
import { type Running, runCommand } from './testing/running.ts';

let built: BuiltServer;
let redis: RedisServer;
let servers: Running[];
let crowd: Crowd;
let id: string;

beforeAll(async () => {
  built = await buildServer();
});
afterAll(() => built.remove());

beforeEach(async () => {
  redis = await startRedis();
  servers = await Promise.all([start(), start()]);
  const url = servers[0]?.url ?? '';
  ({ id } = await openAt(url));
  const view = await look(url, id);
  crowd = joinCrowd({ url, view, size: EXTENT.phones, route: balanced(url) });
  return async () => {
    crowd.leave();
    for (const { child, exited } of servers) {
      child.kill('SIGKILL');
      await exited;
    }
    await redis.remove();
  };
});

function start(): Promise<Running> {
  return runCommand(built.cli, ['--redis', redis.url], { UPTAKE_SECRET: SECRET });
}

/** Leads each connection to the next of the servers that are there. */
function balanced(first: string): (url: string) => string {
  let turn = 0;
  return (address) => {
    turn += 1;
    const there = servers[turn % servers.length]?.url ?? first;
    return address.replace(new URL(first).host, new URL(there).host);
  };
}

async function stored(): Promise<readonly Vote[]> {
  const store = await redisStore({ url: redis.url });
  const votes = (await store.read(id))?.votes ?? [];
  await store.close();
  return votes;
}

/** Waits until votes are counted that were not before. */
async function untilMore(): Promise<void> {
  const sum = async () => (await stored()).reduce((all, { n }) => all + n, 0);
  const before = await sum();
  await vi.waitFor(async () => expect(await sum()).toBeGreaterThan(before + EXTENT.phones), {
    timeout: 30_000,
  });
}

it('[SV60] counts every answer once when one of two servers is killed while phones vote', async () => {
  for (let time = 0; time < EXTENT.times; time += 1) {
    const stop = crowd.vote();
    await untilMore();
    const [gone] = servers.splice(time % 2, 1);
    gone?.child.kill('SIGKILL');
    await gone?.exited;
    crowd.expectKept(await stored());
    stop();
    await crowd.allCounted();
    servers.push(await start());
  }
  crowd.expectSame(await stored());
});

it('[SV60] counts every answer once when Redis is killed while phones vote', async () => {
  for (let time = 0; time < EXTENT.times; time += 1) {
    const stop = crowd.vote();
    await untilMore();
    await redis.kill();
    await redis.start();
    crowd.expectKept(await stored());
    stop();
    await crowd.allCounted();
  }
  crowd.expectSame(await stored());
});
