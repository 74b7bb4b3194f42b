import { type Persistence, PersistenceError, type Stored } from './adapter.ts';
import { createRequest, type FetchLike, type ResponseLike } from './http-request.ts';
import { platformTimers, type TimersLike } from './platform.ts';

/** How {@link httpPersistence} is set up. */
export interface HttpPersistenceOptions {
  /**
   * The address of the document. The host answers GET with the text and an `ETag` (404 when
   * there is none yet, 304 when `If-None-Match` still holds), and PUT with a new `ETag`, or 412
   * when `If-Match` or `If-None-Match: *` does not hold. Across origins it has to expose `ETag`.
   */
  readonly url: string;
  /** Keeps the work on this device while the server cannot be reached, and tells other tabs. */
  readonly device: Persistence;
  /** The platform's `fetch` unless given. */
  readonly fetch?: FetchLike;
  /** Sent with every request, for instance an authorization. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How often the server is asked for the work of others, in milliseconds; 0 for never. */
  readonly pollEvery?: number;
  readonly timers?: TimersLike;
}

/**
 * Keeps a document on the host's own server, with a copy on the device: while the server
 * cannot be reached the work goes on from that copy and is sent later.
 */
export function httpPersistence(options: HttpPersistenceOptions): Persistence {
  const { url, device, pollEvery = 15_000, timers = platformTimers } = options;
  const request = createRequest({ ...options, timers });

  function storedBy({ status, etag, text }: ResponseLike): Stored {
    if (etag !== null) return { text, revision: etag };
    throw new PersistenceError(
      'refused',
      `${url} answered ${status} without an ETag, or does not expose it to other origins.`,
    );
  }

  async function read(known: Stored | null = null): Promise<Stored | null> {
    const condition: Record<string, string> = known?.revision
      ? { 'if-none-match': known.revision }
      : {};
    const response = await request('GET', condition);
    if (response.status === 304) return known;
    return response.status === 404 ? null : storedBy(response);
  }

  async function write(text: string, known: Stored | null): Promise<Stored> {
    const condition: Record<string, string> = known?.revision
      ? { 'if-match': known.revision }
      : { 'if-none-match': '*' };
    const response = await request('PUT', condition, text);
    if (response.status !== 412 && response.etag !== null) return storedBy({ ...response, text });
    // Somebody was faster, or the answer does not say what is stored now.
    const stored = await read();
    if (response.status !== 412 && stored?.text === text) return stored;
    throw new PersistenceError('conflict', `${url} holds something newer.`, stored ?? undefined);
  }

  const keepAside = (text: string) => device.keepAside(text);
  return { read, write, keepAside, device, readEvery: pollEvery };
}
