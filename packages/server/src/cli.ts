#!/usr/bin/env node
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { parseArgs } from 'node:util';
import { isSameText } from './access/secrets.ts';
import { nodeListener } from './http/node.ts';
import type { LogEntry } from './operation/log.ts';
import { createPollServer } from './server.ts';
import { sqliteStore } from './store/sqlite/sqlite.ts';
import { type PollStore, StoreError } from './store/store.ts';

const USAGE = `uptake-server: live polls, kept in one SQLite file or in Redis

  --file polls.db        where polls are kept; made when it is missing
  --redis redis://…      where polls are kept instead, for several servers; needs the package
                         @redis/client. With a password better as UPTAKE_REDIS: others on the
                         machine can read the words of a command
  --port 4320            the port; 0 for any that is free
  --host 127.0.0.1       the address to listen at
  --origin https://…     a site that may use the server; may be given again; * for all
  --path /live           the path it is mounted at
  --behind-proxy         take addresses from the last entry of X-Forwarded-For

  UPTAKE_SECRET          what tokens are signed with; made, and kept beside the file, when missing.
                         With Redis it must be given, the same for all servers
  UPTAKE_CREATE_KEY      who sends it as "Authorization: Bearer …" may create polls;
                         without it everybody may who reaches the server
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      file: { type: 'string', default: 'polls.db' },
      redis: { type: 'string', default: process.env.UPTAKE_REDIS },
      port: { type: 'string', default: '4320' },
      host: { type: 'string', default: '127.0.0.1' },
      origin: { type: 'string', multiple: true, default: [] },
      path: { type: 'string', default: '' },
      'behind-proxy': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const { UPTAKE_CREATE_KEY: createKey, UPTAKE_SECRET: secret } = process.env;
  if (values.redis !== undefined && secret === undefined) {
    throw new RangeError('Set UPTAKE_SECRET, to the same in all servers of this Redis.');
  }
  const store =
    values.redis === undefined
      ? await sqliteStore({ file: values.file })
      : await openRedis(values.redis);
  const server = createPollServer({
    store,
    log,
    path: values.path,
    secret: secret ?? secretBeside(values.file),
    origins: values.origin.includes('*') ? '*' : values.origin,
    mayCreate: (request) =>
      createKey === undefined ||
      isSameText(request.headers.get('authorization') ?? '', `Bearer ${createKey}`),
  });
  const addressOf = values['behind-proxy'] ? forwardedAddress : socketAddress;
  const http = createServer(nodeListener(server, { addressOf }));
  http.on('upgrade', (request, socket, head) =>
    server.upgrade(request, socket, head, { address: addressOf(request) }),
  );
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(Number(values.port), values.host, resolve);
  });
  const address = http.address();
  const port = typeof address === 'object' && address ? address.port : values.port;
  log({ level: 'info', event: 'listening', url: `http://${values.host}:${port}${values.path}` });
  if (createKey === undefined) {
    log({ level: 'warning', event: 'everybody-may-create-polls', set: 'UPTAKE_CREATE_KEY' });
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());

  async function stop(): Promise<void> {
    log({ level: 'info', event: 'stopping' });
    http.close();
    await server.close();
    http.closeAllConnections();
  }
}

/** The store is loaded only when asked for: its client is an optional package. */
async function openRedis(url: string): Promise<PollStore> {
  const { redisStore } = await import('./redis.ts').catch((error) => {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new StoreError('failed', 'Install the package @redis/client beside @uptake/server.');
  });
  return redisStore({ url });
}

function socketAddress({ socket }: IncomingMessage): string | undefined {
  return socket.remoteAddress;
}

/** The last entry is the one that our own proxy wrote. */
function forwardedAddress(request: IncomingMessage): string | undefined {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
  return forwarded.at(-1)?.trim() || socketAddress(request);
}

/** A secret that lives beside the file, so that tokens stay good after a restart. */
function secretBeside(file: string): string {
  const place = `${file}.secret`;
  if (!existsSync(place)) {
    writeFileSync(place, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(place, 'utf8').trim();
}

function log(entry: LogEntry): void {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
}

main().catch((error) => {
  process.stderr.write(
    error instanceof StoreError || error instanceof RangeError
      ? `${error.message}\n`
      : `${error?.stack ?? error}\n`,
  );
  process.exitCode = 1;
});
