import type { Vote } from '@uptake/core/outcome-poll';
import {
  type ClientPlatform,
  createPollClient,
  type PollClient,
  type PollView,
  type SocketLike,
} from '@uptake/core/outcome-poll/live';
import { expect } from 'vitest';
import { WebSocket } from 'ws';
import { fakeStorage, isAllCounted, until } from './clients.ts';
import { ITEM, OTHER_ITEM } from './poll.fixture.ts';

/** Phones of our own client, in a room where things go wrong. */
export interface Crowd {
  readonly phones: readonly PollClient[];
  /** Each phone changes its answers, at moments of its own, until this is stopped. */
  vote(): () => void;
  /** Waits until every answer that any phone has given is counted. */
  allCounted(): Promise<void>;
  /** What phones took for counted is in these votes, or something they said later. */
  expectKept(votes: readonly Vote[]): void;
  /** These votes are what the phones say, each once. */
  expectSame(votes: readonly Vote[]): void;
  leave(): void;
}

/** How a crowd comes. */
export interface CrowdOptions {
  readonly url: string;
  readonly view: PollView;
  readonly size: number;
  /** Where each connection goes; `url` unless given. */
  readonly route?: ((url: string) => string) | undefined;
}

/** A phone of a test waits less long than one in a room. */
const HURRY = 5;

const timers = {
  setTimeout: (run: () => void, after: number) => setTimeout(run, after / HURRY),
  clearTimeout: (timer: unknown) => clearTimeout(timer as NodeJS.Timeout),
};

export function joinCrowd({ url, view, size, route = (same) => same }: CrowdOptions): Crowd {
  const storages = Array.from({ length: size }, () => watchedStorage());
  const platform: Partial<ClientPlatform> = {
    WebSocket: socketsBy(route),
    EventSource: undefined,
    fetch: (address, init) => fetch(route(address), init),
  };
  const phones = storages.map((storage) =>
    createPollClient({ url, view, storage, timers, platform }),
  );
  const stops = phones.map((phone) => phone.connect());

  const votersOf = () => storages.map((storage) => keptBy(storage, view.id).token?.split('.')[0]);
  /** What each phone has noted, by voter and item. */
  const notes = () =>
    storages.flatMap((storage, index) =>
      Object.values(keptBy(storage, view.id).answers).map((note) => ({
        voter: votersOf()[index],
        ...note,
      })),
    );

  return {
    phones,
    vote() {
      const turns = phones.map((phone, index) =>
        setInterval(
          () => phone.answer(Math.random() < 0.5 ? ITEM : OTHER_ITEM, 1 + random(10)),
          120 + 5 * (index % 20),
        ),
      );
      return () => {
        for (const turn of turns) clearInterval(turn);
      };
    },
    async allCounted() {
      await Promise.all(phones.map((phone) => until(phone, isAllCounted)));
    },
    expectKept(votes) {
      const counted = storages.flatMap((storage, index) =>
        [...storage.counted.values()].map((note) => ({ voter: votersOf()[index], ...note })),
      );
      expect(counted.length).toBeGreaterThan(0);
      for (const { voter, item, n, answer } of counted) {
        const [kept, ...more] = votes.filter((one) => one.voter === voter && one.item === item);
        expect(more).toEqual([]);
        expect(kept?.n).toBeGreaterThanOrEqual(n);
        if (kept?.n === n) expect(kept.answer).toBe(answer);
      }
    },
    expectSame(votes) {
      const said = notes().map(({ voter, round, item, n, answer }) => ({
        ...{ round, item, voter, n, answer },
      }));
      expect(new Set(votersOf()).size).toBe(size);
      expect(inOrder(votes)).toEqual(inOrder(said as Vote[]));
    },
    leave() {
      for (const stop of stops) stop();
    },
  };
}

type Note = Omit<Vote, 'voter'> & { readonly outcome: string };

interface Kept {
  readonly token?: string;
  readonly answers: Record<string, Note>;
}

/** A storage that remembers the last answer to each item that was called counted. */
function watchedStorage() {
  const storage = fakeStorage();
  const counted = new Map<string, Note>();
  return {
    ...storage,
    counted,
    setItem(key: string, value: string) {
      storage.setItem(key, value);
      for (const note of Object.values((JSON.parse(value) as Kept).answers)) {
        if (note.outcome === 'counted') counted.set(note.item, note);
      }
    },
  };
}

function keptBy(storage: { getItem(key: string): string | null }, id: string): Kept {
  return { answers: {}, ...JSON.parse(storage.getItem(`uptake-poll/${id}`) ?? '{}') };
}

function inOrder(votes: readonly Vote[]): Vote[] {
  const key = ({ voter, item }: Vote) => `${voter} ${item}`;
  return votes.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function random(below: number): number {
  return Math.floor(Math.random() * below);
}

/** The sockets of a browser, each opened at where it is led. */
function socketsBy(route: (url: string) => string): ClientPlatform['WebSocket'] {
  return class implements SocketLike {
    onopen: SocketLike['onopen'] = null;
    onmessage: SocketLike['onmessage'] = null;
    onclose: SocketLike['onclose'] = null;
    readonly #socket: WebSocket;

    constructor(url: string) {
      this.#socket = new WebSocket(route(url));
      this.#socket.on('open', () => this.onopen?.());
      this.#socket.on('message', (data) => this.onmessage?.({ data: String(data) }));
      this.#socket.on('close', () => this.onclose?.());
      this.#socket.on('error', () => {});
    }

    send(text: string): void {
      if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(text);
    }

    close(): void {
      this.#socket.terminate();
    }
  };
}
