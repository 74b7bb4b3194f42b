import type { ClientPlatform, SocketLike } from '@uptake/core/outcome-poll/live';
import { WebSocket } from 'ws';
import type { PollServer } from '../server.ts';

/** What may happen to a message on its way. */
export type Fault = 'none' | 'lost' | 'twice' | 'late' | 'cut';

/** A network that loses, doubles and delays messages until it is mended. */
export interface FaultyNetwork {
  platform(server: PollServer, way: 'socket' | 'http'): Partial<ClientPlatform>;
  /** From now on everything arrives once and in order. */
  mend(): void;
}

/** @param faults what happens to one message after the other, again from the beginning */
export function faultyNetwork(faults: readonly Fault[], random: () => number): FaultyNetwork {
  let isMended = false;
  let count = 0;
  const next = (): Fault => {
    count += 1;
    return isMended ? 'none' : (faults[count % faults.length] ?? 'none');
  };
  const later = (run: () => void) => setTimeout(run, 1 + random() * 20);

  /** A browser's socket, on a bad line. */
  class FaultySocket implements SocketLike {
    onopen: SocketLike['onopen'] = null;
    onmessage: SocketLike['onmessage'] = null;
    onclose: SocketLike['onclose'] = null;
    readonly #socket: WebSocket;

    constructor(url: string) {
      this.#socket = new WebSocket(url);
      this.#socket.on('open', () => this.onopen?.());
      this.#socket.on('message', (data) =>
        this.#pass(() => this.onmessage?.({ data: String(data) })),
      );
      this.#socket.on('close', () => this.onclose?.());
      this.#socket.on('error', () => {});
    }

    send(text: string): void {
      this.#pass(() => {
        if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(text);
      });
    }

    close(): void {
      this.#socket.terminate();
    }

    #pass(deliver: () => void): void {
      const fault = next();
      if (fault === 'cut') this.#socket.terminate();
      if (fault === 'late') later(deliver);
      if (fault === 'none' || fault === 'twice') deliver();
      if (fault === 'twice') deliver();
    }
  }

  function faultyFetch(server: PollServer): ClientPlatform['fetch'] {
    return async (url, init) => {
      const ask = () => server.fetch(new Request(url, { method: init.method, body: init.body }));
      const fault = next();
      if (fault === 'late') await new Promise<void>((resolve) => later(resolve));
      if (fault === 'lost') throw new TypeError('The request was lost.');
      const answer = await ask();
      if (fault === 'twice') await ask();
      if (fault === 'cut') throw new TypeError('The answer was lost.');
      return answer;
    };
  }

  return {
    platform: (server, way) => ({
      WebSocket: way === 'socket' ? FaultySocket : undefined,
      EventSource: undefined,
      fetch: faultyFetch(server),
      random,
    }),
    mend() {
      isMended = true;
    },
  };
}
