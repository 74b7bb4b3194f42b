import { type Persistence, PersistenceError, type Stored } from './adapter.ts';
import { sentCopy, unsentCopy, waitingCopy } from './device-copy.ts';
import { onPlatformEvent, platformTimers, type TimersLike } from './platform.ts';

interface ResponseLike {
  readonly status: number;
  readonly ok: boolean;
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
  },
) => Promise<ResponseLike>;

/** How {@link httpPersistence} is set up. */
export interface HttpPersistenceOptions {
  /**
   * The address of the document. The host answers GET with the text and an `ETag` (404 when
   * there is none yet), and PUT with a new `ETag`, or 412 when `If-Match` no longer holds.
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

const platformFetch: FetchLike = (url, init) =>
  (globalThis as unknown as { fetch: FetchLike }).fetch(url, init);

/**
 * Keeps a document on the host's own server, with a copy on the device: while the server
 * cannot be reached the work goes on from that copy and is sent later.
 */
export function httpPersistence(options: HttpPersistenceOptions): Persistence {
  const {
    url,
    device,
    fetch = platformFetch,
    headers = {},
    pollEvery = 15_000,
    timers = platformTimers,
  } = options;
  let seen: Stored | null = null;

  async function request(
    method: string,
    extra: Record<string, string>,
    body?: string,
  ): Promise<ResponseLike> {
    const init = {
      method,
      headers: { ...headers, ...extra },
      ...(body === undefined ? {} : { body }),
    };
    try {
      return await fetch(url, init);
    } catch (cause) {
      throw new PersistenceError(
        'offline',
        `${url} cannot be reached: ${(cause as Error).message}`,
      );
    }
  }

  async function get(): Promise<Stored | null> {
    const response = await request('GET', { accept: 'application/json' });
    if (response.status === 404) return null;
    if (isAway(response.status))
      throw new PersistenceError('offline', `${url} answered ${response.status}.`);
    if (!response.ok)
      throw new PersistenceError('refused', `${url} answered ${response.status} to GET.`);
    return { text: await response.text(), revision: response.headers.get('etag') ?? undefined };
  }

  async function put(text: string, known: Stored | null): Promise<Stored> {
    const condition: Record<string, string> = known?.revision
      ? { 'if-match': known.revision }
      : { 'if-none-match': '*' };
    const response = await request(
      'PUT',
      { ...condition, 'content-type': 'application/json' },
      text,
    );
    if (response.ok) return { text, revision: response.headers.get('etag') ?? undefined };
    if (response.status === 412) {
      const stored = await get();
      throw new PersistenceError('conflict', `${url} holds something newer.`, stored ?? undefined);
    }
    if (isAway(response.status))
      throw new PersistenceError('offline', `${url} answered ${response.status}.`);
    throw new PersistenceError('refused', `${url} answered ${response.status} to PUT.`);
  }

  return {
    async read() {
      const copy = await device.read().catch(() => null);
      const waiting = waitingCopy(copy);
      try {
        seen = await get();
        return seen && waiting ? { ...seen, unsent: waiting.unsent } : (seen ?? waiting);
      } catch (error) {
        if (!(error instanceof PersistenceError) || error.reason !== 'offline') throw error;
        return waiting;
      }
    },
    async write(text, known) {
      const isKept = await keep(device, unsentCopy(text, known));
      try {
        seen = await put(text, known);
      } catch (error) {
        const isOffline = error instanceof PersistenceError && error.reason === 'offline';
        throw isOffline && isKept.error ? isKept.error : error;
      }
      await keep(device, sentCopy(seen));
      return seen;
    },
    watch(onChange) {
      let timer: unknown;
      const stopDevice = device.watch?.((copy) => {
        const waiting = waitingCopy(copy);
        if (waiting && waiting.unsent === undefined) onChange(waiting);
      });
      const look = async () => {
        timers.clearTimeout(timer);
        const stored = await get().catch(() => null);
        if (stored && stored.revision !== seen?.revision) {
          seen = stored;
          onChange(stored);
        }
        if (pollEvery > 0) timer = timers.setTimeout(() => void look(), pollEvery);
      };
      const stopOnline = onPlatformEvent('online', () => void look());
      if (pollEvery > 0) timer = timers.setTimeout(() => void look(), pollEvery);
      return () => {
        timers.clearTimeout(timer);
        stopDevice?.();
        stopOnline();
      };
    },
    keepAside: (text) => device.keepAside(text),
  };
}

/** A gateway that says the server behind it is away. */
function isAway(status: number): boolean {
  return status === 502 || status === 503 || status === 504;
}

async function keep(
  device: Persistence,
  text: string,
): Promise<{ readonly error?: PersistenceError }> {
  try {
    await device.write(text, await device.read());
    return {};
  } catch (error) {
    if (error instanceof PersistenceError) return { error };
    throw error;
  }
}
