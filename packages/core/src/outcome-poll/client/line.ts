import type { TimersLike } from '../../document/persistence/platform.ts';
import {
  type ClientMessage,
  type HelloMessage,
  readServerFrame,
  type ServerMessage,
} from '../poll.protocol.ts';
import type { ClientPlatform } from './platform.ts';

/** What a line needs. */
export interface LineOptions {
  /** The address of the poll on its server. */
  readonly url: string;
  readonly platform: ClientPlatform;
  readonly timers: TimersLike;
  /** Whether an event stream tells enough; else state is asked for now and then. */
  readonly mayStream: boolean;
  /** The hello of the moment. */
  hello(): HelloMessage;
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

/** How often state is asked for where nothing tells it, in milliseconds. */
const ASK_EVERY = { participant: 15_000, screen: 3000 };

/** A server that is there says something every 25 s. */
const SILENCE = 60_000;

/** One way to the server while it lasts. */
interface Way {
  send(messages: readonly ClientMessage[]): void;
  close(): void;
}

export function createLine(options: LineOptions): Line {
  const { url, platform, timers, mayStream, hello, hear, onDown } = options;
  const { WebSocket, EventSource, fetch, random } = platform;
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

  /** Listens to a way, as long as it is the present one. */
  function listenTo(own: () => Way): (text: unknown) => void {
    return (text) => {
      if (way !== own()) return;
      expectWithin(SILENCE);
      const messages = readServerFrame(String(text));
      if (messages[0]?.type === 'welcome') {
        tries = 0;
        if (!isOverHttp) socketTries = SOCKET_TRIES.later;
      }
      hear(messages);
    };
  }

  function overSocket(Socket: NonNullable<typeof WebSocket>): Way {
    const socket = new Socket(`${url.replace(/^http/, 'ws')}/socket`);
    const self: Way = {
      send: (messages) => socket.send(JSON.stringify(messages)),
      close() {
        socket.onclose = null;
        socket.close();
      },
    };
    const listen = listenTo(() => self);
    socket.onopen = () => self.send([hello()]);
    socket.onmessage = ({ data }) => listen(data);
    socket.onclose = () => {
      if (way === self) breakOff();
    };
    return self;
  }

  function overHttp(): Way {
    let events: { close(): void } | undefined;
    let timer: unknown;
    const self: Way = {
      async send(messages) {
        try {
          const body = JSON.stringify([hello(), ...messages]);
          const answer = await fetch(`${url}/messages`, { method: 'POST', body, keepalive: true });
          listen(await answer.text());
          if (way === self) follow();
        } catch {
          if (way === self) breakOff();
        }
      },
      close() {
        events?.close();
        timers.clearTimeout(timer);
      },
    };
    const listen = listenTo(() => self);
    const follow = () => {
      if (events) return;
      if (mayStream && EventSource) {
        const source = new EventSource(`${url}/events`);
        events = source;
        source.onmessage = ({ data }) => listen(data);
        // Where streams are blocked too, asking now and then is left.
        source.onerror = () => {
          source.close();
          events = undefined;
          ask(ASK_EVERY.participant);
        };
      } else {
        ask(mayStream ? ASK_EVERY.participant : ASK_EVERY.screen);
      }
    };
    const ask = (every: number) => {
      timers.clearTimeout(timer);
      timer = timers.setTimeout(() => self.send([]), every);
    };
    self.send([]);
    return self;
  }

  function connect(): void {
    timers.clearTimeout(again);
    if (way) return;
    expectWithin(SILENCE / 4);
    try {
      way = WebSocket && !isOverHttp ? overSocket(WebSocket) : overHttp();
    } catch {
      // A content security policy may forbid sockets.
      breakOff();
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
