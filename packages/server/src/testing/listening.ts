import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CreatedPoll } from '@uptake/core/outcome-poll/live';
import { nodeListener } from '../http/node.ts';
import type * as Server from '../index.ts';
import type { LogEntry } from '../operation/log.ts';
import type { PollServerOptions } from '../options.ts';
import { createPollServer, type PollServer } from '../server.ts';
import { memoryStore } from '../store/memory.ts';
import { document } from './poll.fixture.ts';

export const SECRET = 'a secret of the tests that is long enough';

/** A poll server that listens on this machine. */
export interface Listening {
  readonly server: PollServer;
  /** For instance `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly logged: readonly LogEntry[];
  create(fields?: { readonly seats?: number; readonly days?: number }): Promise<CreatedPoll>;
  close(): Promise<void>;
}

/** @param built the server as JavaScript files, where the store is one of these */
export async function listen(
  options: Partial<PollServerOptions> = {},
  built?: Pick<typeof Server, 'createPollServer'>,
): Promise<Listening> {
  const logged: LogEntry[] = [];
  const create = built?.createPollServer ?? createPollServer;
  const server = create({
    store: memoryStore(),
    secret: SECRET,
    mayCreate: () => true,
    log: (entry) => logged.push(entry),
    ...options,
  });
  const http = createServer(nodeListener(server));
  http.on('upgrade', (...args) => server.upgrade(...args));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  return {
    server,
    logged,
    url: `http://127.0.0.1:${port}`,
    create: (fields) => server.createPoll({ document, ...fields }),
    async close() {
      await server.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
