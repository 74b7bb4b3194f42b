import type { FetchLike } from './http-request.ts';

type Init = Parameters<FetchLike>[1];
type Answer = Awaited<ReturnType<FetchLike>>;

/** How a server behaves for one client at this moment. */
export type Behaviour =
  | 'up'
  /** No connection. */
  | 'away'
  /** Requests arrive, answers do not. */
  | 'deaf'
  /** Neither an answer nor an error, until the request is given up. */
  | 'hangs'
  /** Answers every request with this status. */
  | number;

/** A connection to the server. */
export interface Client {
  behaviour: Behaviour;
  /** How long an answer takes, in milliseconds; half of it before the server does anything. */
  latency: number;
  /** Changes what the server answers. */
  reword: (answered: Answer) => Answer;
  readonly fetch: FetchLike;
}

/** A server that keeps one document as the contract of `httpPersistence` says. */
export function fakeServer(text?: string) {
  let revisions = 0;
  const state = {
    stored: text === undefined ? undefined : { text, etag: '"0"' },
    /** Every request that arrived: method, condition, text. */
    log: [] as string[],
  };

  function handle(init: Init): Answer {
    const { method, headers, body = '' } = init;
    const condition = headers['if-match'] ?? headers['if-none-match'];
    state.log.push(condition === undefined ? method : `${method} ${condition}`);
    const { stored } = state;
    if (method === 'GET') {
      if (!stored) return answer(404);
      return condition === stored.etag ? answer(304) : answer(200, stored.etag, stored.text);
    }
    const holds = headers['if-none-match'] === '*' ? !stored : headers['if-match'] === stored?.etag;
    if (!holds) return answer(412);
    return answer(stored ? 200 : 201, put(body));
  }

  function put(text: string): string {
    revisions += 1;
    state.stored = { text, etag: `"${revisions}"` };
    return state.stored.etag;
  }

  /** A client with a connection of its own. */
  function connect(): Client {
    const client: Client = {
      behaviour: 'up',
      latency: 50,
      reword: (answered) => answered,
      fetch: async (_url, init) => {
        const { behaviour, latency } = client;
        if (behaviour === 'away') throw new TypeError('Failed to fetch');
        await new Promise<void>((resolve, reject) => {
          (init.signal as AbortSignal).addEventListener('abort', () =>
            reject(new Error('aborted')),
          );
          if (behaviour !== 'hangs') setTimeout(resolve, latency / 2);
        });
        const answered = typeof behaviour === 'number' ? answer(behaviour) : handle(init);
        await new Promise((resolve) => setTimeout(resolve, latency / 2));
        if (behaviour === 'deaf') throw new TypeError('Failed to fetch');
        return client.reword(answered);
      },
    };
    return client;
  }

  return { state, connect, put };
}

export function answer(status: number, etag: string | null = null, text = ''): Answer {
  return {
    status,
    headers: { get: (name) => (name === 'etag' ? etag : null) },
    text: async () => text,
  };
}
