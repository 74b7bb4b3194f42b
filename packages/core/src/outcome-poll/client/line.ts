import { type ClientMessage, readServerFrame, type ServerMessage } from '../poll.protocol.ts';
import { socketWay } from './socket-way.ts';
import type { Way, WayListener, WayOptions } from './way.ts';

/** What a line needs. */
export interface LineOptions extends WayOptions {
  hear(messages: readonly ServerMessage[]): void;
  /** The line is broken; it will be tried again by itself. */
  onDown(): void;
}

/** A connection that comes again by itself, over whatever goes through. */
export interface Line {
  /** Connects now, if it is not connected. */
  wake(): void;
  /** Sends messages. They may be lost: whoever sends them sends again after the next welcome. */
  send(messages: readonly ClientMessage[]): void;
  /** Breaks off, and comes again after some seconds. */
  retryAfter(seconds: number): void;
  /** Asks for a sign of life within so many milliseconds. */
  expectWithin(milliseconds: number): void;
  stop(): void;
}

/** The first pause between two tries and the longest, in milliseconds. */
const PAUSE = { first: 500, longest: 15_000 };

/**
 * After so many sockets that did not lead to a welcome, HTTP is tried in turn with sockets; later
 * where sockets went through before, because then it is rather the server that is away.
 */
const SOCKET_TRIES = { atFirst: 2, later: 8 };

/** A server that is there says something every 25 s. */
const SILENCE = 60_000;

/** How long a first answer may take. */
const WELCOME_WITHIN = 15_000;

export function createLine(options: LineOptions): Line {
  const { platform, timers, hear, onDown } = options;
  const { WebSocket, random } = platform;
  /** The present way hears through this; what an older one still tells is passed over. */
  let listener: WayListener | undefined;
  let way: Way | undefined;
  let isOverHttp = !WebSocket;
  let tries = 0;
  let socketTries = SOCKET_TRIES.atFirst;
  let again: unknown;
  let silence: unknown;

  function expectWithin(milliseconds: number): void {
    timers.clearTimeout(silence);
    silence = timers.setTimeout(() => breakOff(), milliseconds);
  }

  function take(text: unknown): void {
    expectWithin(SILENCE);
    const messages = readServerFrame(String(text));
    if (messages[0]?.type === 'welcome') {
      tries = 0;
      if (!isOverHttp) socketTries = SOCKET_TRIES.later;
    }
    hear(messages);
  }

  function connect(): void {
    timers.clearTimeout(again);
    if (listener) return;
    expectWithin(WELCOME_WITHIN);
    const own: WayListener = {
      hear: (text) => listener === own && take(text),
      onBroken: () => listener === own && breakOff(),
    };
    listener = own;
    if (WebSocket && !isOverHttp) {
      try {
        way = socketWay(WebSocket, options, own);
      } catch {
        // A content security policy may forbid sockets.
        breakOff();
      }
    } else {
      // Fetched by the few who need it.
      import('./http-way.ts').then(({ httpWay }) => {
        if (listener === own) way = httpWay(options, own);
      }, own.onBroken);
    }
  }

  /** @param pause in milliseconds; else longer with each try, and not the same for all phones */
  function breakOff(pause?: number): void {
    close();
    if (!isOverHttp) socketTries -= 1;
    isOverHttp = !WebSocket || (!isOverHttp && socketTries <= 0);
    const most = Math.min(PAUSE.longest, PAUSE.first * 2 ** tries);
    tries += 1;
    again = timers.setTimeout(connect, pause ?? most * random());
    onDown();
  }

  function close(): void {
    const old = way;
    way = undefined;
    listener = undefined;
    timers.clearTimeout(silence);
    timers.clearTimeout(again);
    old?.close();
  }

  return {
    wake: connect,
    send: (messages) => way?.send(messages),
    // Not all at the same moment.
    retryAfter: (seconds) => breakOff(seconds * 1000 * (1 + random())),
    expectWithin,
    stop: close,
  };
}
