import {
  createControlClient,
  createPollClient,
  type PollClient,
} from '@uptake/core/outcome-poll/live';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from './store/memory.ts';
import type { PollStore } from './store/store.ts';
import { fakeStorage, isAllCounted, timers, until } from './testing/clients.ts';
import { type Fault, faultyNetwork } from './testing/faulty.ts';
import { look } from './testing/guest.ts';
import { type Listening, listen } from './testing/listening.ts';
import { ITEM, OTHER_ITEM, QUESTION } from './testing/poll.fixture.ts';

let place: Listening;
let store: PollStore;
let stops: (() => void)[] = [];

beforeEach(async () => {
  store = memoryStore();
  place = await listen({ store });
});
afterEach(async () => {
  for (const stop of stops) stop();
  stops = [];
  await place.close();
});

const noFaults = () => faultyNetwork(['none'], Math.random);

type Options = Partial<Parameters<typeof createPollClient>[0]>;

async function join(
  id: string,
  way: 'socket' | 'http',
  options: Options = {},
): Promise<PollClient> {
  const client = createPollClient({
    ...{ url: place.url, view: await look(place.url, id), timers, storage: fakeStorage() },
    platform: noFaults().platform(place.server, way),
    ...options,
  });
  stops.push(client.connect());
  return client;
}

async function facilitate(poll: { readonly id: string; readonly key: string }) {
  const client = createControlClient({
    ...{ url: place.url, view: await look(place.url, poll.id), timers, storage: fakeStorage() },
    platform: noFaults().platform(place.server, 'socket'),
    key: poll.key,
  });
  stops.push(client.connect());
  await until(client, ({ link }) => link === 'live');
  return client;
}

/** A poll whose rating question is open. */
async function openPoll() {
  const poll = await place.create();
  const facilitator = await facilitate(poll);
  facilitator.control({ type: 'go-to', question: QUESTION });
  await until(facilitator, ({ stage }) => stage.question === QUESTION);
  facilitator.control({ type: 'open' });
  await until(facilitator, ({ stage }) => stage.questions[QUESTION]?.voting === 'open');
  return { ...poll, facilitator };
}

describe.each(['socket', 'http'] as const)('a client over %s', (way) => {
  it('[SV35] counts what was answered, and says so only then', async () => {
    const { id } = await openPoll();
    const client = await join(id, way);
    client.answer(ITEM, 7);
    expect(client.getState().answers[ITEM]).toEqual({ answer: 7, state: 'saved' });
    await until(client, isAllCounted);
    client.answer(ITEM, 'skipped');
    expect(client.getState().answers[ITEM]?.state).toBe('saved');
    await until(client, isAllCounted);
    const snapshot = await store.read(id);
    expect(snapshot?.votes).toMatchObject([{ item: ITEM, answer: 'skipped', n: 2 }]);
    expect(() => client.answer(ITEM, 11)).toThrow(RangeError);
  });

  it('[SV35] is the same voter after a reload, and sends what was not sent', async () => {
    const { id } = await openPoll();
    const storage = fakeStorage();
    const first = await join(id, way, { storage });
    first.answer(ITEM, 7);
    await until(first, isAllCounted);
    stops.pop()?.();
    first.answer(OTHER_ITEM, 3);
    const second = await join(id, way, { storage });
    expect(second.getState().answers[ITEM]).toEqual({ answer: 7, state: 'counted' });
    expect(second.getState().answers[OTHER_ITEM]).toEqual({ answer: 3, state: 'saved' });
    await until(second, isAllCounted);
    const votes = (await store.read(id))?.votes ?? [];
    expect(new Set(votes.map(({ voter }) => voter)).size).toBe(1);
    expect(votes).toHaveLength(2);
  });

  it('[SV36] says when an answer came too late, and sends it when the question opens again', async () => {
    const { id, facilitator } = await openPoll();
    const client = await join(id, way);
    facilitator.control({ type: 'close' });
    await until(facilitator, ({ stage }) => stage.questions[QUESTION]?.voting === 'closed');
    client.answer(ITEM, 7);
    await until(client, ({ answers }) => answers[ITEM]?.state === 'late');
    facilitator.control({ type: 'open' });
    await until(client, isAllCounted);
    facilitator.control({ type: 'new-round' });
    await until(client, ({ stage }) => stage.questions[QUESTION]?.round === 2);
    expect(client.getState().answers).toEqual({});
    expect(client.getState().earlier).toEqual({ [ITEM]: 7 });
  });

  it('[SV37] shows results when they are revealed', async () => {
    const { id, facilitator } = await openPoll();
    const clients = await Promise.all(Array.from({ length: 6 }, () => join(id, way)));
    for (const [index, client] of clients.entries()) client.answer(ITEM, index + 1);
    await Promise.all(clients.map((client) => until(client, isAllCounted)));
    const isShown = ({ results }: ReturnType<PollClient['getState']>) =>
      results.rounds.some(({ items }) => Object.keys(items).length > 0);
    expect(clients.some((client) => isShown(client.getState()))).toBe(false);
    facilitator.control({ type: 'close' });
    await until(facilitator, ({ stage }) => stage.questions[QUESTION]?.voting === 'closed');
    facilitator.control({ type: 'reveal' });
    await Promise.all(clients.map((client) => until(client, isShown)));
    facilitator.control({ type: 'hide' });
    await Promise.all(clients.map((client) => until(client, (state) => !isShown(state))));
  });

  it('[SV38] counts every answer once, however bad the network was', async () => {
    const anyFault = fc.constantFrom<Fault>('none', 'none', 'none', 'lost', 'twice', 'late', 'cut');
    const anyAnswer = fc.record({
      phone: fc.nat(2),
      item: fc.constantFrom(ITEM, OTHER_ITEM),
      answer: fc.integer({ min: 1, max: 10 }),
    });
    const { id } = await openPoll();
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyFault, { minLength: 5, maxLength: 20 }),
        fc.array(anyAnswer, { minLength: 1, maxLength: 12 }),
        async (faults, answers) => {
          const before = new Set((await store.read(id))?.votes.map(({ voter }) => voter));
          const network = faultyNetwork(faults, Math.random);
          const platform = network.platform(place.server, way);
          const phones = await Promise.all([0, 1, 2].map(() => join(id, way, { platform })));
          for (const { phone, item, answer } of answers) {
            phones[phone]?.answer(item, answer);
            await new Promise((resolve) => setTimeout(resolve, 1));
          }
          network.mend();
          await Promise.all(phones.map((phone) => until(phone, isAllCounted)));
          const votes = (await store.read(id))?.votes ?? [];
          const own = votes.filter(({ voter }) => !before.has(voter));
          const said = phones.flatMap((phone) =>
            Object.entries(phone.getState().answers).map(
              ([item, { answer }]) => `${item} ${answer}`,
            ),
          );
          expect(own.map(({ item, answer }) => `${item} ${answer}`).sort()).toEqual(said.sort());
          for (const stop of stops.splice(1)) stop();
        },
      ),
      { numRuns: 12 },
    );
  });
});

it('[SV39] goes over to HTTP by itself where sockets do not go through', async () => {
  const { id } = await openPoll();
  const { WebSocket: _, ...platform } = noFaults().platform(place.server, 'http');
  class Blocked {
    onopen = null;
    onmessage = null;
    onclose: (() => void) | null = null;
    constructor() {
      setTimeout(() => this.onclose?.(), 0);
    }
    send() {}
    close() {}
  }
  const client = await join(id, 'http', { platform: { ...platform, WebSocket: Blocked } });
  client.answer(ITEM, 7);
  await until(client, isAllCounted);
  expect(client.getState().link).toBe('live');
});

it('[SV40] says what cannot be stored, and counts it all the same', async () => {
  const { id } = await openPoll();
  const storage = {
    getItem: () => {
      throw new Error('The operation is insecure.');
    },
    setItem: () => {
      throw new Error('The operation is insecure.');
    },
  };
  const client = await join(id, 'socket', { storage });
  client.answer(ITEM, 7);
  expect(client.getState().answers[ITEM]?.state).toBe('unsaved');
  await until(client, isAllCounted);
});

it('[SV41] is one voter in two tabs that come at the same moment', async () => {
  const { id } = await openPoll();
  const storage = fakeStorage();
  const tabs = await Promise.all([
    join(id, 'socket', { storage }),
    join(id, 'socket', { storage }),
  ]);
  tabs[0]?.answer(ITEM, 3);
  tabs[1]?.answer(ITEM, 8);
  await Promise.all(tabs.map((tab) => until(tab, isAllCounted)));
  expect((await store.read(id))?.votes).toMatchObject([{ answer: 8 }]);
});

it('[SV42] holds its seat over reloads, and says when another device has it', async () => {
  const { id, seats } = await place.create({ seats: 1 });
  const [seat] = seats;
  const storage = fakeStorage();
  const first = await join(id, 'socket', { storage, seat });
  await until(first, ({ link }) => link === 'live');
  const again = await join(id, 'socket', { storage, seat });
  await until(again, ({ link }) => link === 'live');
  const other = await join(id, 'socket', { seat });
  await until(other, ({ refusal }) => refusal === 'seat-used');
  const none = await join(id, 'http');
  await until(none, ({ refusal }) => refusal === 'seat');
  expect(none.getState().link).toBe('away');
});
