import { PersistenceError } from './adapter.ts';
import { createAbortController, type TimersLike } from './platform.ts';

/** The part of an answer of `fetch` that is used. */
export interface FetchedLike {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** The part of `fetch` that is used. */
export type FetchLike = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body?: string;
    readonly cache: 'no-store';
    /** Lets a small save finish after the page has gone. */
    readonly keepalive: boolean;
    /** An `AbortSignal`; hand it on to `fetch`. */
    readonly signal: never;
  },
) => Promise<FetchedLike>;

/** A whole answer. */
export interface ResponseLike {
  readonly status: number;
  readonly etag: string | null;
  readonly text: string;
}

interface RequestOptions {
  readonly url: string;
  readonly fetch?: FetchLike;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timers: TimersLike;
}

/** How long an answer may take, in milliseconds. */
const ANSWER_WITHIN = 20_000;
/** Browsers refuse to keep requests alive whose bodies are larger than 64 kB together. */
const KEPT_ALIVE_LENGTH = 15_000;
/** The answers of the contract; see `HttpPersistenceOptions.url`. */
const EXPECTED = { GET: [200, 304, 404], PUT: [200, 201, 204, 412] };
/** The server is overloaded, or a gateway says that it is away. */
const AWAY = [408, 429, 502, 503, 504];

const platformFetch: FetchLike = (url, init) =>
  (globalThis as unknown as { fetch: FetchLike }).fetch(url, init);

/** Creates the way to ask a host for a document. */
export function createRequest({
  url,
  fetch = platformFetch,
  headers = {},
  timers,
}: RequestOptions) {
  async function ask(
    method: 'GET' | 'PUT',
    condition: Readonly<Record<string, string>>,
    body: string | undefined,
    signal: unknown,
  ): Promise<ResponseLike> {
    const type = method === 'GET' ? 'accept' : 'content-type';
    const response = await fetch(url, {
      method,
      headers: { [type]: 'application/json', ...headers, ...condition },
      ...(body === undefined ? {} : { body }),
      cache: 'no-store',
      keepalive: body !== undefined && body.length <= KEPT_ALIVE_LENGTH,
      signal: signal as never,
    });
    return {
      status: response.status,
      etag: response.headers.get('etag'),
      text: method === 'GET' && response.status === 200 ? await response.text() : '',
    };
  }

  /**
   * @throws PersistenceError `offline` when no answer comes in time or the server is away, `refused` for an answer that is not in the contract
   */
  return async function request(
    method: 'GET' | 'PUT',
    condition: Readonly<Record<string, string>>,
    body?: string,
  ): Promise<ResponseLike> {
    const controller = createAbortController();
    let timer: unknown;
    const tooLate = new Promise<never>((_resolve, reject) => {
      timer = timers.setTimeout(() => {
        controller.abort();
        reject(new Error('no answer in time'));
      }, ANSWER_WITHIN);
    });
    const answer = ask(method, condition, body, controller.signal);
    const response = await Promise.race([answer, tooLate])
      .catch((cause: unknown) => {
        throw new PersistenceError('offline', `${url} cannot be reached: ${String(cause)}`);
      })
      .finally(() => timers.clearTimeout(timer));
    const { status } = response;
    if (EXPECTED[method].includes(status)) return response;
    throw new PersistenceError(
      AWAY.includes(status) ? 'offline' : 'refused',
      `${url} answered ${status} to ${method}.`,
    );
  };
}
