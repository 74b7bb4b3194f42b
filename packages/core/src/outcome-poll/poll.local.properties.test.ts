import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fakeBrowser, securityError, type Tab } from './local/browser.fixture.ts';
import { newPoll } from './poll.catalogue.ts';
import {
  createLocalPollSession,
  type LocalPollSession,
  type LocalPollState,
} from './poll.local.ts';
import { stageOf } from './poll.stage.ts';

const poll = newPoll();
const ITEMS = Object.keys(poll.questions.outcomes?.statements ?? {})
  .slice(0, 2)
  .map((statement) => `outcomes/${statement}`);

/** What may happen; `tab` is taken modulo the tabs that were ever opened. */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('answer' as const),
      tab: fc.nat(5),
      item: fc.constantFrom(...ITEMS),
      answer: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.constant('dont-know' as const)),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('next' as const), tab: fc.nat(5) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('control' as const),
      tab: fc.nat(5),
      action: fc.constantFrom('open', 'open', 'close', 'reveal', 'hide', 'new-round' as const),
    }),
  },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('deliver' as const), tab: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('crash' as const), tab: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('start' as const), tab: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('block' as const), tab: fc.nat(5) }) },
);

interface Running {
  readonly tab: Tab;
  readonly position: number;
  readonly session: LocalPollSession;
  wasBlocked: boolean;
}

/** A browser with tabs that open, crash and lose their storage, and what they said was counted. */
class Room {
  readonly browser = fakeBrowser();
  readonly running: Running[] = [];
  /** By round, item and voter, and then by tab: the last answer it called counted. */
  readonly acknowledged = new Map<string, Map<Running, unknown>>();
  /** By round and item: answers that a tab could not store yet. */
  readonly unsaved = new Map<string, Set<unknown>>();
  #tabs = 0;

  start(): void {
    const tab = this.browser.openTab();
    const session = createLocalPollSession({ poll, key: 'room', ...tab });
    session.connect();
    this.running.push({ tab, position: this.#tabs, session, wasBlocked: false });
    this.#tabs += 1;
  }

  at(index: number): Running | undefined {
    return this.running[index % Math.max(1, this.running.length)];
  }

  /** Mends every storage, comes back to the tabs concerned, and lets everything arrive. */
  settle(): void {
    for (const { tab, position, wasBlocked } of this.running) {
      if (!wasBlocked) continue;
      tab.fails = undefined;
      this.browser.focus(position);
    }
    this.browser.deliver();
  }
}

function answer(room: Room, at: Running, item: string, given: number | 'dont-know'): void {
  const { tab, session } = at;
  const { round, voting } = stageOf(session.getState().stage, 'outcomes');
  session.answer(item, given);
  const isCounted = voting === 'open' && !tab.fails;
  const state = voting === 'open' ? (tab.fails ? 'unsaved' : 'counted') : 'late';
  const said = session.getState().answers[item];
  // What was counted before in this tab stays counted when its storage fails.
  expect(said?.answer).toBe(given);
  if (said?.state !== 'counted') expect(said?.state).toBe(state);
  if (state === 'unsaved') {
    const place = `${round} ${item}`;
    room.unsaved.set(place, (room.unsaved.get(place) ?? new Set()).add(given));
  }
  if (!isCounted) return;
  const key = `${round} ${item} ${tab.storage.getItem('room.voter')}`;
  room.acknowledged.set(key, (room.acknowledged.get(key) ?? new Map()).set(at, given));
}

function act(room: Room, one: Step): void {
  const at = room.at(one.tab);
  if (one.type === 'start') room.start();
  if (one.type === 'deliver') room.browser.deliverOne(one.tab);
  if (!at) return;
  if (one.type === 'crash') room.running.splice(room.running.indexOf(at), 1);
  if (one.type === 'block') {
    at.tab.fails = at.tab.fails ? undefined : securityError();
    at.wasBlocked = true;
  }
  if (one.type === 'control') at.session.control({ type: one.action });
  if (one.type === 'next') at.session.nextPerson();
  if (one.type === 'answer') answer(room, at, one.item, one.answer);
}

/** What the storage says, counted by hand: of each voter's votes to an item the newest. */
function countByHand(
  stored: ReadonlyMap<string, string>,
): Map<string, { n: number; answer: unknown }> {
  const newest = new Map<string, { n: number; answer: unknown }>();
  for (const [place, text] of stored) {
    if (!place.startsWith('room.votes.')) continue;
    for (const [round, items] of Object.entries<object>(JSON.parse(text).votes)) {
      for (const [item, voters] of Object.entries<object>(items as never)) {
        for (const [voter, vote] of Object.entries<{ n: number; answer: unknown }>(
          voters as never,
        )) {
          const key = `${round} ${item} ${voter}`;
          if ((newest.get(key)?.n ?? -1) < vote.n) newest.set(key, vote);
        }
      }
    }
  }
  return newest;
}

/** What all tabs must agree on; an answer that was refused is known only where it was given. */
function common(state: LocalPollState | undefined, refused: ReadonlySet<string>) {
  const { stage, results, answers = {} } = state ?? {};
  const counted = Object.entries(answers).filter(([item]) => !refused.has(item));
  return { stage, results, answers: Object.fromEntries(counted) };
}

/** The items to which some tab has refused an answer. */
function refusedIn(states: readonly LocalPollState[]): Set<string> {
  const given = states.flatMap(({ answers }) => Object.entries(answers));
  return new Set(given.flatMap(([item, { state }]) => (state === 'late' ? [item] : [])));
}

it('[T10] each final answer is counted exactly once, and all tabs say the same', () => {
  let counted = 0;
  let rounds = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
      const room = new Room();
      room.start();
      room.running[0]?.session.control({ type: 'go-to', question: 'outcomes' });
      room.running[0]?.session.control({ type: 'open' });
      room.start();
      room.settle();
      for (const one of steps) act(room, one);
      room.settle();

      const byHand = countByHand(room.browser.stored);
      for (const [key, answers] of room.acknowledged) {
        const saved = room.unsaved.get(key.split(' ').slice(0, 2).join(' ')) ?? [];
        expect([...answers.values(), ...saved], key).toContain(byHand.get(key)?.answer);
      }
      room.start();
      const states = room.running.map(({ session }) => session.getState());
      const refused = refusedIn(states);
      const last = common(states.at(-1), refused);
      for (const state of states) expect(common(state, refused)).toEqual(last);
      const one = states.at(-1);
      for (const { question, round, participation } of one?.results.rounds ?? []) {
        if (question !== 'outcomes') continue;
        const voters = [...byHand.keys()]
          .filter((key) => key.startsWith(`${round} `))
          .map((key) => key.split(' ')[2]);
        expect(participation).toBe(new Set(voters).size);
        counted += participation;
        rounds += 1;
      }
    }),
    { numRuns: 400 },
  );
  expect(counted).toBeGreaterThan(400);
  expect(rounds).toBeGreaterThan(400);
});

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
