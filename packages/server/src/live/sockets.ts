import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type ClientMessage,
  MAX_FRAME_BYTES,
  type Refusal,
  type RefusedMessage,
  readClientFrame,
  type ServerMessage,
} from '@uptake/core/outcome-poll/live';
import { type WebSocket, WebSocketServer } from 'ws';
import { createAllowance } from '../access/limits.ts';
import type { Log } from '../operation/log.ts';
import type { Metrics } from '../operation/metrics.ts';
import type { PollServerLimits } from '../options.ts';
import { countersOf, frameOf, refused, weightOf } from './frames.ts';
import type { Reception, Visitor } from './reception.ts';
import type { Room } from './room.ts';

/** The WebSockets of a server. */
export interface Sockets {
  /** Completes the handshake of somebody who may talk to the server. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer, guest: Guest): void;
  /** Tells everybody that the server goes, and waits until they have heard it. */
  close(): Promise<void>;
}

/** Where a socket leads, and where from. */
export interface Guest {
  readonly room: Room;
  readonly address: string;
}

/** What sockets need. */
export interface SocketsContext {
  readonly reception: Reception;
  readonly limits: PollServerLimits;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly now: () => number;
}

/** Codes that a socket is closed with: RFC 6455, section 7.4.1. */
const GOING_AWAY = 1001;
const POLICY = 1008;

const AS_TEXT = { binary: false };

/** How often a sign of life is given and asked for, in milliseconds. */
const BEAT = 25_000;

/** How long somebody may stay without saying hello, in milliseconds. */
const HELLO_WITHIN = 10_000;

/** How often somebody may be told that it is too fast before the socket is cut. */
const PATIENCE = 20;

export function createSockets(context: SocketsContext): Sockets {
  const { metrics } = context;
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_FRAME_BYTES,
    perMessageDeflate: false,
    clientTracking: true,
  });
  const alive = new WeakSet<WebSocket>();
  const beat = setInterval(() => {
    const frame = frameOf([{ type: 'beat' }]);
    for (const socket of server.clients) {
      if (!alive.delete(socket)) {
        socket.terminate();
      } else {
        socket.ping();
        socket.send(frame, AS_TEXT);
      }
    }
  }, BEAT);
  beat.unref();

  return {
    accept(request, socket, head, guest) {
      server.handleUpgrade(request, socket, head, (accepted) => {
        metrics.add('sockets');
        alive.add(accepted);
        accepted.on('pong', () => alive.add(accepted));
        accepted.on('close', () => metrics.add('sockets', -1));
        serve(accepted, guest, context);
      });
    },
    async close() {
      clearInterval(beat);
      const open = [...server.clients];
      const closed = open.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
      for (const socket of open) socket.close(GOING_AWAY, 'The server goes; come again.');
      const cut = setTimeout(() => {
        for (const socket of open) socket.terminate();
      }, 1000);
      await Promise.all(closed);
      clearTimeout(cut);
    },
  };
}

function serve(socket: WebSocket, guest: Guest, context: SocketsContext): void {
  const { reception, limits, metrics, log, now } = context;
  const allowance = createAllowance(limits.messages, now);
  let patience = PATIENCE;
  let visitor: Promise<Visitor | undefined> | undefined;
  let leave = () => {};
  const impatience = setTimeout(
    () => end(refused('malformed', { problem: 'No hello.' })),
    HELLO_WITHIN,
  );

  function say(messages: readonly ServerMessage[]): boolean {
    if (socket.readyState !== socket.OPEN) return true;
    for (const message of messages) if (message.type === 'refused') metrics.refuse(message.reason);
    if (socket.bufferedAmount > limits.bufferedBytes) {
      metrics.add('slow_readers_total');
      socket.terminate();
      return true;
    }
    if (socket.bufferedAmount > 0 && messages.every(({ type }) => type === 'results')) return false;
    socket.send(frameOf(messages), AS_TEXT);
    return true;
  }

  function end(refusal: RefusedMessage): void {
    say([refusal]);
    socket.close(POLICY, refusal.reason);
  }

  async function enter(text: string): Promise<Visitor | undefined> {
    const [hello, ...rest] = readClientFrame(text) ?? [];
    if (hello?.type !== 'hello') {
      end(refused('malformed', { problem: 'The first message is a hello.' }));
      return undefined;
    }
    const received = await reception.receive(guest.room, hello, guest.address);
    if ('reason' in received) {
      end(received);
      return undefined;
    }
    if (socket.readyState !== socket.OPEN) return undefined;
    // In one step, so that nothing happens between what is told now and what is told next.
    say(reception.welcome(received));
    leave = guest.room.follow({
      audience: received.audience,
      hear: say,
      keyChanged: () => received.isFacilitator && end(refused('not-allowed')),
      gone: () => end(refused('not-found')),
    });
    await answer(received, rest);
    return received;
  }

  async function listen(text: string): Promise<void> {
    const known = await visitor;
    const messages = known && readClientFrame(text);
    if (messages) await answer(known, messages);
    else if (known) end(refused('malformed'));
  }

  async function answer(known: Visitor, messages: readonly ClientMessage[]): Promise<void> {
    const amount = messages.reduce((sum, one) => sum + weightOf(one), 0);
    if (allowance.take(amount)) {
      for (const message of messages) say(await reception.answer(known, message));
      return;
    }
    patience -= 1;
    const retry = allowance.waitFor(amount);
    const refusal = refused('too-fast', { retry, n: messages.flatMap(countersOf) });
    if (patience < 0) end(refusal);
    else say([refusal]);
  }

  socket.on('message', (data, isBinary) => {
    if (isBinary) return end(refused('malformed', { problem: 'A frame is text.' }));
    const text = String(data);
    const isFirst = visitor === undefined;
    clearTimeout(impatience);
    if (isFirst) visitor = enter(text);
    (isFirst ? visitor : listen(text))?.catch((error) => {
      log({ level: 'error', event: 'message-not-answered', problem: String(error) });
      end(refused('busy', { retry: 5 }));
    });
  });
  socket.on('error', () => metrics.refuse('malformed' satisfies Refusal));
  socket.on('close', () => {
    clearTimeout(impatience);
    leave();
  });
}
