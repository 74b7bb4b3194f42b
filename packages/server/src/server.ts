import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { CreatedPoll } from '@uptake/core/outcome-poll/live';
import { createAddressAllowances } from './access/limits.ts';
import { isAllowedOrigin } from './access/origins.ts';
import { createKey, createSigner, hashOf } from './access/secrets.ts';
import { RefusalError, refusal } from './http/answers.ts';
import { corsHeaders, preflight } from './http/cors.ts';
import { refuseUpgrade } from './http/refuse-upgrade.ts';
import { type RouterContext, route } from './http/router.ts';
import { createReception } from './live/reception.ts';
import { createRooms } from './live/rooms.ts';
import { createSockets } from './live/sockets.ts';
import { createStreams } from './live/streams.ts';
import { createWatchedClock } from './operation/clock.ts';
import { createMetrics } from './operation/metrics.ts';
import { createTrouble } from './operation/trouble.ts';
import { DEFAULT_LIMITS, type PollServerLimits, type PollServerOptions } from './options.ts';
import { createPoll, type NewPoll } from './polls.ts';
import { StoreError } from './store/store.ts';

/** What is known of a request beside what is in it. */
export interface RequestInfo {
  /** Where it came from, for limits; without it all requests count as from one address. */
  readonly address?: string | undefined;
}

/** The live poll, to be mounted in any Node server. */
export interface PollServer {
  /** Answers a request to the path that the server is mounted at. */
  fetch(request: Request, info?: RequestInfo): Promise<Response>;
  /** Answers a request to change to a WebSocket: what node:http emits as `upgrade`. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, info?: RequestInfo): void;
  /**
   * Creates a poll.
   *
   * @throws Error when the document is not a poll or exceeds the limits
   */
  createPoll(poll: NewPoll): Promise<CreatedPoll>;
  /** Finishes what was begun, tells everybody to come again, and closes the store. */
  close(): Promise<void>;
}

/** How often what is over is cleared away, in milliseconds. */
const SWEEP = 60_000;

/**
 * Creates the server of live polls.
 *
 * @throws RangeError when the secret is too short
 */
export function createPollServer(options: PollServerOptions): PollServer {
  const { store, origins = [], path: mount = '', keepFor = 90, log = () => {} } = options;
  const limits: PollServerLimits = { ...DEFAULT_LIMITS, ...options.limits };
  const steady = () => performance.now();
  const signer = createSigner(options.secret);
  const metrics = createMetrics();
  const joins = createAddressAllowances(limits.joins, steady);
  const guesses = createAddressAllowances(limits.guesses, steady);
  const exchanges = createAddressAllowances(limits.exchanges, steady);
  const creations = createAddressAllowances(limits.creations, steady);
  const connections = new Map<string, number>();
  const trouble = createTrouble(log, steady);
  const clock = createWatchedClock({
    ...{ now: options.now ?? Date.now, steady },
    onJump: (by) =>
      log({ level: 'warning', event: 'clock-was-set', minutes: Math.round(by / 6e4) }),
  });
  const reception = createReception({ store, signer, limits, joins, guesses, metrics, trouble });
  const rooms = createRooms({ store, metrics, log, trouble });
  const sockets = createSockets({ reception, limits, metrics, log, now: steady });
  const streams = createStreams({ reception, limits, metrics });
  let isClosing = false;

  const router: RouterContext = {
    ...{ store, rooms, reception, streams, metrics, limits, origins },
    ...{ guesses, exchanges, creations },
    enter,
    create,
    mayCreate: options.mayCreate ?? (() => false),
    async renewKey({ poll }, oldHash) {
      const key = createKey();
      if (!(await store.setKey(poll.id, hashOf(key), oldHash))) return undefined;
      log({ level: 'info', event: 'key-renewed', poll: poll.id });
      return key;
    },
  };

  async function create(poll: NewPoll): Promise<CreatedPoll> {
    const created = await createPoll(poll, { store, signer, limits, keepFor, now: clock.now });
    metrics.add('polls_created_total');
    log({ level: 'info', event: 'poll-created', poll: created.id, seats: created.seats.length });
    return created;
  }

  function enter(address: string): (() => void) | undefined {
    const open = connections.get(address) ?? 0;
    const all = metrics.count('sockets') + metrics.count('streams');
    if (open >= limits.connectionsPerAddress || all >= limits.connections) return undefined;
    connections.set(address, open + 1);
    return () => {
      const left = (connections.get(address) ?? 1) - 1;
      if (left > 0) connections.set(address, left);
      else connections.delete(address);
    };
  }

  /**
   * The parts of a path below the mount.
   *
   * @throws RefusalError when it is not below it
   */
  function pathOf(url: string): string[] {
    const { pathname } = new URL(url, 'http://localhost');
    if (!pathname.startsWith(`${mount}/`)) {
      throw new RefusalError('not-found', { problem: `The polls are at ${mount}/.` });
    }
    try {
      return pathname
        .slice(mount.length + 1)
        .split('/')
        .map(decodeURIComponent);
    } catch {
      throw new RefusalError('malformed', { problem: 'The address is not written correctly.' });
    }
  }

  function checkOrigin(origin: string | null | undefined, host: string | null | undefined): void {
    if (!isAllowedOrigin(origins, origin, host)) throw new RefusalError('origin');
    if (isClosing) throw new RefusalError('busy', { retry: 5 });
  }

  async function answer(request: Request, address: string): Promise<Response> {
    const path = pathOf(request.url);
    const host = request.headers.get('host') ?? new URL(request.url).host;
    checkOrigin(request.headers.get('origin'), host);
    return request.method === 'OPTIONS' ? preflight() : route({ request, path, address }, router);
  }

  function refusalOf(error: unknown): RefusalError {
    if (error instanceof RefusalError) return error;
    if (error instanceof StoreError) trouble.met(error);
    else log({ level: 'error', event: 'request-not-answered', problem: String(error) });
    return new RefusalError('busy', { retry: 5 });
  }

  async function welcomeSocket(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    address: string,
  ): Promise<void> {
    const { host, origin } = request.headers;
    const [polls, id = '', last, more] = pathOf(request.url ?? '/');
    checkOrigin(origin, host);
    const isSocket = polls === 'polls' && last === 'socket' && more === undefined;
    const room = isSocket ? await rooms.of(id) : undefined;
    if (!room) throw new RefusalError('not-found');
    const leave = enter(address);
    if (!leave) throw new RefusalError('too-many', { retry: 30 });
    socket.once('close', leave);
    sockets.accept(request, socket, head, { room, address });
  }

  const sweep = setInterval(() => {
    rooms.sweep();
    for (const allowances of [joins, guesses, exchanges, creations]) allowances.sweep();
    const time = clock.settled();
    if (time === undefined) return;
    store.expire(time).then(
      (count) => count > 0 && log({ level: 'info', event: 'polls-expired', count }),
      (error) => log({ level: 'error', event: 'polls-not-expired', problem: String(error) }),
    );
  }, SWEEP);
  sweep.unref();

  return {
    async fetch(request, { address = '' } = {}) {
      const response = await answer(request, address).catch((error) => {
        const { refusal: message } = refusalOf(error);
        metrics.refuse(message.reason);
        return refusal(message);
      });
      for (const [name, value] of corsHeaders(request, origins)) {
        if (!response.headers.has(name)) response.headers.set(name, value);
      }
      return response;
    },
    upgrade(request, socket, head, info = {}) {
      const address = info.address ?? request.socket.remoteAddress ?? '';
      socket.on('error', () => socket.destroy());
      welcomeSocket(request, socket, head, address).catch((error) => {
        const { refusal: message } = refusalOf(error);
        metrics.refuse(message.reason);
        refuseUpgrade(socket, message);
      });
    },
    createPoll: create,
    async close() {
      if (isClosing) return;
      isClosing = true;
      clearInterval(sweep);
      streams.close();
      await sockets.close();
      rooms.close();
      await store.close();
    },
  };
}
