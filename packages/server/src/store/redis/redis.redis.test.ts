import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { describeStore } from '../../testing/describe-store.ts';
import { openStage, storedPoll, vote } from '../../testing/poll.fixture.ts';
import { type RedisServer, startRedis } from '../../testing/redis-server.ts';
import type { PollNews } from '../store.ts';
import { redisStore } from './redis.ts';

let redis: RedisServer;
let prefixes = 0;

beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.remove());

function newPrefix(): string {
  prefixes += 1;
  return `test${prefixes}`;
}

const open = (prefix: string, room?: number) =>
  redisStore({ url: redis.url, prefix, gatherFor: room ? 50 : 0, room });
const beginning = { stage: openStage(), keyHash: 'a' };

describeStore('redisStore', () => open(newPrefix()));

describe('redisStore', () => {
  it('[SV43] is one store in all processes, which hear the same in the same order', async () => {
    const prefix = newPrefix();
    const [here, there] = [await open(prefix), await open(prefix)];
    await here.create(storedPoll(), beginning, ['seat']);
    const heard: [here: PollNews[], there: PollNews[]] = [[], []];
    here.watch('poll', (news) => heard[0].push(news));
    there.watch('poll', (news) => heard[1].push(news));
    const voters = Array.from({ length: 40 }, (_, index) => `v${index}`);
    await Promise.all(
      voters.map((voter, index) => (index % 2 ? here : there).apply('poll', [vote(voter, 7)])),
    );
    const stages = [here, there].map((store) => store.setStage('poll', openStage(1)));
    expect((await Promise.all(stages)).sort()).toEqual([false, true]);
    expect(await there.takeSeat('poll', 'seat', 'mine')).toBe('taken');
    expect(await here.takeSeat('poll', 'seat', 'theirs')).toBe('used');
    expect(await there.delete('poll')).toBe(true);
    await vi.waitFor(() => expect(heard.map((news) => news.at(-1))).toEqual(['gone', 'gone']));
    expect(heard[0]).toEqual(heard[1]);
    const changes = heard[0].filter((news) => typeof news === 'object');
    expect(changes.map(({ revision }) => revision)).toEqual(changes.map((_, index) => index + 1));
    expect(changes.flatMap(({ votes = [] }) => votes)).toHaveLength(voters.length);
    await Promise.all([here.close(), there.close()]);
  });

  it('[SV44] refuses a Redis that may lose votes, and says how to set it', async () => {
    const weak = await startRedis(['--appendonly', 'yes', '--appendfsync', 'everysec']);
    await expect(redisStore({ url: weak.url })).rejects.toMatchObject({
      reason: 'failed',
      message: expect.stringMatching(/appendfsync is everysec.*CONFIG SET .*appendfsync always/s),
    });
    const warnings: string[] = [];
    const warn = (warning: string) => warnings.push(warning);
    const accepted = await redisStore({ url: weak.url, mayLoseVotes: true, warn });
    expect(warnings).toEqual([expect.stringContaining('may lose votes')]);
    await accepted.close();
    await weak.remove();
    await expect(redisStore({ url: weak.url })).rejects.toMatchObject({ reason: 'failed' });
  });

  it('[SV45] says that changes may have been missed when Redis comes back', async () => {
    const own = await startRedis();
    const store = await redisStore({ url: own.url, gatherFor: 0 });
    await store.create(storedPoll(), beginning, []);
    await store.apply('poll', [vote('v', 7)]);
    const heard: PollNews[] = [];
    store.watch('poll', (news) => heard.push(news));
    await own.kill();
    await expect(store.apply('poll', [vote('w', 7)])).rejects.toMatchObject({ reason: 'failed' });
    await own.start();
    await vi.waitFor(() => expect(heard).toEqual(['missed']), { timeout: 10_000 });
    expect((await store.read('poll'))?.votes).toEqual([vote('v', 7)]);
    await store.apply('poll', [vote('w', 7)]);
    expect(heard).toEqual(['missed', { revision: 2, votes: [vote('w', 7)] }]);
    await store.close();
    await own.remove();
  });

  it('[SV11] refuses votes at once when too many wait', async () => {
    const store = await open(newPrefix(), 3);
    await store.create(storedPoll(), beginning, []);
    const first = store.apply('poll', [vote('v', 7), vote('w', 7)]);
    await expect(store.apply('poll', [vote('x', 7), vote('y', 7)])).rejects.toMatchObject({
      reason: 'busy',
    });
    expect(await first).toEqual(['counted', 'counted']);
    await store.close();
  });

  it('[SV12] leaves nothing of a deleted poll in the log of Redis', async () => {
    const store = await open(newPrefix());
    await store.create(storedPoll(), beginning, []);
    await store.apply('poll', [vote('findable-voter', 7)]);
    expect(written(redis.folder)).toContain('findable-voter');
    await store.delete('poll');
    await vi.waitFor(() => expect(written(redis.folder)).not.toContain('findable-voter'), {
      timeout: 20_000,
    });
    await store.close();
  });
});

function written(folder: string): string {
  const log = join(folder, 'appendonlydir');
  return readdirSync(log)
    .map((name) => readFileSync(join(log, name), 'latin1'))
    .join('');
}
