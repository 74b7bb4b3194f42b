import {
  MAX_FRAME_BYTES,
  readClientFrame,
  type ServerMessage,
} from '@uptake/core/outcome-poll/live';
import type { AddressAllowances } from '../access/limits.ts';
import type { Origins } from '../access/origins.ts';
import { hashOf, isSameText, readCode } from '../access/secrets.ts';
import { answerFile } from '../join/files.ts';
import { answerCode, answerPost, answerVisit } from '../join/join.ts';
import { weightOf } from '../live/frames.ts';
import type { Reception } from '../live/reception.ts';
import type { Room } from '../live/room.ts';
import type { Rooms } from '../live/rooms.ts';
import type { Streams } from '../live/streams.ts';
import type { Metrics } from '../operation/metrics.ts';
import type { PollServerLimits } from '../options.ts';
import type { NewPoll } from '../polls.ts';
import type { PollStore } from '../store/store.ts';
import { frame, json, RefusalError, readBody, refusal } from './answers.ts';
import { viewOf } from './view.ts';

/** What requests are answered with. */
export interface RouterContext {
  readonly store: PollStore;
  readonly rooms: Rooms;
  readonly reception: Reception;
  readonly streams: Streams;
  readonly metrics: Metrics;
  readonly limits: PollServerLimits;
  readonly origins: Origins;
  readonly guesses: AddressAllowances;
  readonly exchanges: AddressAllowances;
  readonly creations: AddressAllowances;
  /** Counts a connection in. Returns the way out, or `undefined` when there is no room. */
  enter(address: string): (() => void) | undefined;
  mayCreate(request: Request): boolean | Promise<boolean>;
  create(poll: NewPoll): Promise<unknown>;
  /** Puts a new key in the place of the one with a hash. */
  renewKey(room: Room, oldHash: string): Promise<string | undefined>;
}

/** A request to be answered. */
export interface Asked {
  readonly request: Request;
  /** The parts of the path below the mount. */
  readonly path: readonly string[];
  readonly address: string;
}

const POLL_ID = /^[0-9a-z]{14}$/;

/** Answers a request; what cannot be done is thrown as a RefusalError. */
export async function route(asked: Asked, context: RouterContext): Promise<Response> {
  const { request, path } = asked;
  const [first, second = '', third] = path;
  const what = `${request.method} ${[first, second && '*', third].filter(Boolean).join('/')}`;
  switch (what) {
    case 'GET health':
      return health(context);
    case 'GET metrics':
      return new Response(context.metrics.toText(), {
        headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
      });
    case 'POST polls':
      return create(asked, context);
    case 'GET join':
      return answerCode(request, context);
    case 'GET join/*':
      return wantsPage(request)
        ? answerVisit({ ...asked, find: () => roomNamed(second, asked, context) }, context)
        : json(viewOf(await roomNamed(second, asked, context)));
    case 'POST join/*':
      return answerPost({ ...asked, find: () => roomNamed(second, asked, context) }, context);
    case 'GET page/*':
      return file(asked, second);
    case 'GET polls/*':
      return json(viewOf(await roomById(second, context)));
    case 'DELETE polls/*':
      return remove(await roomOfKey(second, asked, context), context);
    case 'POST polls/*/key':
      return renewKey(await roomOfKey(second, asked, context), context);
    case 'POST polls/*/messages':
      return exchange(await roomById(second, context), asked, context);
    case 'GET polls/*/events':
      return stream(await roomById(second, context), asked, context);
    default:
      throw new RefusalError('not-found', { problem: `There is no ${what}.` });
  }
}

async function health({ store }: RouterContext): Promise<Response> {
  try {
    await store.check();
    return json({ ok: true });
  } catch (error) {
    return json({ ok: false, problem: String(error) }, 503);
  }
}

async function create(asked: Asked, context: RouterContext): Promise<Response> {
  const { request, address } = asked;
  if (!(await context.mayCreate(request))) {
    throw new RefusalError('not-allowed', { problem: 'Polls are not created here by everybody.' });
  }
  const allowance = context.creations.of(address);
  if (!allowance.take(1)) throw new RefusalError('too-many', { retry: allowance.waitFor(1) });
  const body = readJson(await readBody(request, context.limits.documentBytes));
  if (typeof body !== 'object' || body === null || !('document' in body)) {
    throw new RefusalError('malformed', { problem: 'The body is { document, seats?, days? }.' });
  }
  return json(await context.create(body), 201);
}

async function exchange(room: Room, asked: Asked, context: RouterContext): Promise<Response> {
  const { request, address } = asked;
  const { reception, exchanges, metrics } = context;
  const [hello, ...rest] = readClientFrame(await readBody(request, MAX_FRAME_BYTES)) ?? [];
  if (hello?.type !== 'hello') {
    throw new RefusalError('malformed', { problem: 'A frame of messages, first of them a hello.' });
  }
  const allowance = exchanges.of(address);
  const amount = rest.reduce((sum, message) => sum + weightOf(message), 1);
  if (!allowance.take(amount)) {
    throw new RefusalError('too-fast', { retry: allowance.waitFor(amount) });
  }
  const visitor = await reception.receive(room, hello, address);
  if ('reason' in visitor) return refusal(visitor);
  const replies: ServerMessage[] = [];
  for (const message of rest) replies.push(...(await reception.answer(visitor, message)));
  for (const reply of replies) if (reply.type === 'refused') metrics.refuse(reply.reason);
  return frame([...reception.welcome(visitor), ...replies]);
}

function stream(room: Room, { address }: Asked, { streams, enter }: RouterContext): Response {
  const leave = enter(address);
  if (!leave) throw new RefusalError('too-many', { retry: 30 });
  return new Response(streams.open(room, leave), {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      // Some proxies hold a stream back until it ends.
      'x-accel-buffering': 'no',
    },
  });
}

async function remove({ poll }: Room, { store }: RouterContext): Promise<Response> {
  await store.delete(poll.id);
  return new Response(null, { status: 204 });
}

async function renewKey(room: Room, { renewKey: renew }: RouterContext): Promise<Response> {
  const key = await renew(room, room.state().keyHash);
  if (key === undefined) throw new RefusalError('stale');
  return json({ key });
}

/** Whether somebody looks at it, and not a program. */
function wantsPage(request: Request): boolean {
  return (request.headers.get('accept') ?? '').includes('text/html');
}

async function file({ request }: Asked, name: string): Promise<Response> {
  const found = await answerFile(request, name);
  if (!found) throw new RefusalError('not-found');
  return found;
}

/** The room of a link: by id, as a QR code has it, or by the code that people type. */
function roomNamed(name: string, asked: Asked, context: RouterContext): Promise<Room> {
  return POLL_ID.test(name) ? roomById(name, context) : roomByCode(name, asked, context);
}

async function roomById(id: string, { rooms }: RouterContext): Promise<Room> {
  const room = POLL_ID.test(id) ? await rooms.of(id) : undefined;
  if (!room) throw new RefusalError('not-found');
  return room;
}

async function roomByCode(code: string, asked: Asked, context: RouterContext): Promise<Room> {
  const allowance = context.guesses.of(asked.address);
  if (!allowance.has(1)) throw new RefusalError('too-many', { retry: allowance.waitFor(1) });
  const id = await context.store.find(readCode(code));
  if (id !== undefined) return roomById(id, context);
  allowance.take(1);
  throw new RefusalError('not-found');
}

/** The room of a poll whose key the request carries. */
async function roomOfKey(id: string, asked: Asked, context: RouterContext): Promise<Room> {
  const room = await roomById(id, context);
  const [scheme, key = ''] = (asked.request.headers.get('authorization') ?? '').split(' ');
  if (scheme === 'Bearer' && isSameText(hashOf(key), room.state().keyHash)) return room;
  const allowance = context.guesses.of(asked.address);
  throw allowance.take(1)
    ? new RefusalError('not-allowed')
    : new RefusalError('too-many', { retry: allowance.waitFor(1) });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusalError('malformed', { problem: 'The body is not JSON.' });
  }
}
