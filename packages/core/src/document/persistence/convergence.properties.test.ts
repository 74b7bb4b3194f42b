import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Persistence, toText } from '../index.ts';
import { type Note, noteOf } from '../note.fixture.ts';
import { fakeBrowser, storedIn, type Tab } from './browser.fixture.ts';
import { changeElsewhere, onHost, onServer } from './http.fixture.ts';
import { inTab, openNote, pass, status, usePage } from './page.fixture.ts';
import { type Behaviour, fakeServer } from './server.fixture.ts';

// Thousands of runs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

usePage();

/** Each tab edits its own item, and the last edit of each must be everywhere in the end. */
const TABS = ['a', 'b', 'c'] as const;
type Name = (typeof TABS)[number];
const START = noteOf(...TABS);
const tab = fc.constantFrom(...TABS);

type Event =
  | { readonly edit: Name }
  | { readonly pass: number }
  | { readonly deliver: true }
  | { readonly reload: Name }
  | { readonly reconnect: Name }
  | { readonly behave: Name; readonly as: Behaviour }
  | { readonly latency: number }
  | { readonly elsewhere: true };

const locally: fc.Arbitrary<Event>[] = [
  fc.record({ edit: tab }),
  fc.record({ pass: fc.constantFrom(1, 50, 400, 1000, 16_000) }),
  fc.record({ deliver: fc.constant(true as const) }),
  fc.record({ reload: tab }),
  fc.record({ reconnect: tab }),
];
const withServer: fc.Arbitrary<Event>[] = [
  ...locally,
  fc.record({
    behave: tab,
    as: fc.constantFrom<Behaviour>('up', 'away', 'deaf', 'hangs', 503, 500),
  }),
  fc.record({ latency: fc.constantFrom(10, 300, 3000) }),
  fc.record({ elsewhere: fc.constant(true as const) }),
];

/** Lets time pass; what a tab has stored reaches the others within a second. */
async function passIn(browser: ReturnType<typeof fakeBrowser>, milliseconds: number) {
  if (milliseconds < 1000) return pass(milliseconds);
  for (let left = milliseconds; left > 0; left -= 1000) {
    await pass(Math.min(left, 1000));
    browser.deliver();
  }
}

/** Plays events in three tabs. Returns what every item must say in the end. */
async function play(
  events: readonly Event[],
  browser: ReturnType<typeof fakeBrowser>,
  persistenceOf: (name: Name) => (tab: Tab) => Persistence,
  onServer: (event: Event) => void,
) {
  const open = (name: Name) => openNote(persistenceOf(name)(browser.openTab()));
  const tabs = { a: open('a'), b: open('b'), c: open('c') };
  const expected: Record<Name, string> = { a: 'a', b: 'b', c: 'c' };
  await passIn(browser, 10_000);
  for (const [index, event] of events.entries()) {
    onServer(event);
    if ('pass' in event) await passIn(browser, event.pass);
    if ('deliver' in event) browser.deliver();
    if ('edit' in event) {
      const { edit } = event;
      // A reload that found nothing yet has no item to edit.
      if (!tabs[edit].store.getState().document.items[edit]) continue;
      expected[edit] = `edit ${index}`;
      tabs[edit].store.commands.setText(edit, expected[edit]);
    }
    if ('reload' in event) {
      // Nothing helps a page that is overwritten and closed before it could hear of it.
      for (let round = 0; round < 2; round++) {
        await pass(0);
        browser.deliver();
      }
      await pass(0);
      tabs[event.reload].disconnect();
      await pass(0);
      // The new page is another process: it sees what is stored by then.
      browser.deliver();
      tabs[event.reload] = open(event.reload);
    }
    if ('reconnect' in event) {
      tabs[event.reconnect].disconnect();
      tabs[event.reconnect].disconnect = tabs[event.reconnect].store.connect();
    }
  }
  return { tabs: Object.values(tabs), expected };
}

function expectAll(documents: readonly Note[], expected: Record<Name, string>): void {
  for (const document of documents) {
    const texts = Object.fromEntries(TABS.map((name) => [name, document.items[name]?.text]));
    expect(texts).toEqual(expected);
  }
}

describe('whatever happens', () => {
  it('[S8] tabs of one browser end with the work of all of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(...locally), { maxLength: 25 }), async (events) => {
        const browser = fakeBrowser();
        browser.storage.set('note', toText(START));
        const { tabs, expected } = await play(
          events,
          browser,
          () => inTab,
          () => {},
        );
        await passIn(browser, 15_000);
        expectAll(
          tabs.map(({ store }) => store.toJSON()),
          expected,
        );
        expect(tabs.map(({ store }) => status(store))).toEqual(TABS.map(() => 'saved'));
        expectAll([storedIn(browser)], expected);
        for (const { disconnect } of tabs) disconnect();
      }),
      { numRuns: 300 },
    );
  });

  it('[S12] tabs, server and somebody elsewhere end with the work of all of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(...withServer), { maxLength: 25 }), async (events) => {
        const browser = fakeBrowser();
        const server = fakeServer(toText(START));
        const clients = { a: server.connect(), b: server.connect(), c: server.connect() };
        let body = '';
        const persistenceOf = (name: Name) => (tab: Tab) => onHost(tab, clients[name]);
        const { tabs, expected } = await play(events, browser, persistenceOf, (event) => {
          if ('behave' in event) clients[event.behave].behaviour = event.as;
          if ('latency' in event) {
            for (const client of Object.values(clients)) client.latency = event.latency;
          }
          if ('elsewhere' in event) {
            body = `${body}.`;
            changeElsewhere(server, { body });
          }
        });
        for (const client of Object.values(clients)) client.behaviour = 'up';
        await passIn(browser, 180_000);
        const documents = [onServer(server), ...tabs.map(({ store }) => store.toJSON())];
        expectAll(documents, expected);
        expect(documents.map((document) => document.body)).toEqual(documents.map(() => body));
        expect(tabs.map(({ store }) => status(store))).toEqual(TABS.map(() => 'saved'));
        for (const { disconnect } of tabs) disconnect();
      }),
      { numRuns: 300 },
    );
  });
});
