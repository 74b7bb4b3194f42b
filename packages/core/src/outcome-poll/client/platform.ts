/** The few pieces of a browser that reach a server. Core is compiled without the DOM. */

/** The part of `WebSocket` that is used. */
export interface SocketLike {
  onopen: (() => void) | null;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onclose: (() => void) | null;
  send(text: string): void;
  close(): void;
}

/** The part of `EventSource` that is used. */
export interface EventSourceLike {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: (() => void) | null;
  close(): void;
}

/** The part of `fetch` that is used. */
export type PostLike = (
  url: string,
  init: {
    readonly method: 'POST';
    readonly body: string;
    readonly keepalive: boolean;
  },
) => Promise<{ text(): Promise<string> }>;

/** What a client reaches its server with. Each is the browser's unless given. */
export interface ClientPlatform {
  /** Opens a socket; `undefined` where there is none. */
  readonly WebSocket: (new (url: string) => SocketLike) | undefined;
  readonly EventSource: (new (url: string) => EventSourceLike) | undefined;
  readonly fetch: PostLike;
  /** A source of numbers from 0 to below 1. */
  readonly random: () => number;
}

/** The browser's, with what was given instead. */
export function clientPlatform(given: Partial<ClientPlatform> = {}): ClientPlatform {
  const { WebSocket, EventSource, fetch } = globalThis as unknown as ClientPlatform;
  return {
    WebSocket,
    EventSource,
    fetch: (url, init) => fetch(url, init),
    random: Math.random,
    ...given,
  };
}

interface Crypto {
  getRandomValues(bytes: Uint8Array): Uint8Array;
}

/** 32 signs that nobody guesses. */
export function createSecret(): string {
  const { crypto } = globalThis as unknown as { readonly crypto: Crypto };
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
