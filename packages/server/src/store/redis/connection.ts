import { createClient } from '@redis/client';
import { StoreError } from '../store.ts';
import type { RedisSettings } from './settings.ts';

/** What a script gives back. */
export type Reply = string | number | null | readonly (string | number)[];

/** A connection that comes back by itself. What is asked while it is away fails at once. */
export interface Connection {
  /** @throws StoreError `failed` */
  run(script: string, keys: readonly string[], args: readonly string[]): Promise<Reply>;
  /** Hashes as they are at one moment. */
  hashes(...keys: readonly string[]): Promise<Record<string, string>[]>;
  hashField(key: string, field: string): Promise<string | null>;
  /** The members of a sorted set up to a score. */
  upTo(key: string, score: number): Promise<readonly string[]>;
  settings(): Promise<RedisSettings>;
  /** Writes the log of Redis anew, without what was deleted. */
  rewriteLog(): Promise<void>;
  close(): Promise<void>;
}

/** What a connection is for. */
export interface ConnectionOptions {
  readonly url: string;
  readonly channel: string;
  /** Hears what is told on the channel. */
  onMessage(message: string): void;
  /** The connection was away: something may have been told meanwhile. */
  onReturn(): void;
}

/** A connection on which nothing comes for so long is given up, in milliseconds. */
const SILENCE = 15_000;
const LONGEST_PAUSE = 1000;

/** @throws StoreError `failed` when Redis cannot be reached */
export async function connect(options: ConnectionOptions): Promise<Connection> {
  const { url, channel, onMessage, onReturn } = options;
  let isOpen = false;
  const client = createClient({
    url,
    // Commands and the channel share one connection, so both come in the order of the changes.
    RESP: 3,
    disableOfflineQueue: true,
    pingInterval: SILENCE / 3,
    socket: {
      socketTimeout: SILENCE,
      reconnectStrategy: (tries) => isOpen && Math.min(50 * 2 ** tries, LONGEST_PAUSE),
    },
  });
  // Each command says itself that it failed.
  client.on('error', () => {});

  async function ask<T>(asking: () => Promise<T>): Promise<T> {
    try {
      return await asking();
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      throw new StoreError('failed', `Redis at ${new URL(url).host}: ${problem}`);
    }
  }

  await ask(() => client.connect());
  await ask(() => client.subscribe(channel, onMessage));
  isOpen = true;
  client.on('ready', onReturn);

  return {
    run: (script, keys, args) =>
      ask(
        async () => (await client.eval(script, { keys: [...keys], arguments: [...args] })) as Reply,
      ),
    hashes: (...keys) =>
      ask(async () => {
        const all = client.multi();
        for (const key of keys) all.hGetAll(key);
        return (await all.exec()) as unknown as Record<string, string>[];
      }),
    hashField: (key, field) => ask(() => client.hGet(key, field)),
    upTo: (key, score) => ask(() => client.zRangeByScore(key, '-inf', score)),
    settings: () =>
      ask(async () => {
        const info = await client.info('server');
        const told = await client
          .configGet(['appendonly', 'appendfsync', 'maxmemory', 'maxmemory-policy'])
          .catch((): Record<string, string> => ({}));
        const { appendonly, appendfsync, maxmemory, 'maxmemory-policy': policy } = told;
        const version = /redis_version:(\S+)/.exec(info)?.[1] ?? '0';
        return { version, appendonly, appendfsync, maxmemory, policy };
      }),
    rewriteLog: () => ask(async () => void (await client.bgRewriteAof())),
    async close() {
      if (client.isReady) await client.close();
      else client.destroy();
    },
  };
}
