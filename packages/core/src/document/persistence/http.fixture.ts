import { httpPersistence, toText } from '../index.ts';
import { type Note, noteOf } from '../note.fixture.ts';
import type { Persistence } from './adapter.ts';
import { fakeBrowser, type Tab } from './browser.fixture.ts';
import { inTab, openNote, pass } from './page.fixture.ts';
import { type Client, fakeServer } from './server.fixture.ts';

export const START = noteOf('a', 'b');

/** The persistence of a note on a server, as a host sets it up. */
export function onHost(tab: Tab, client: Client): Persistence {
  return httpPersistence({
    url: '/note',
    device: inTab(tab),
    fetch: (url, init) => client.fetch(url, init),
    headers: { authorization: 'Bearer x' },
  });
}

/** A server, a browser and a way to open the note in a new tab. */
export function setUp(document: Note | null = START) {
  const server = fakeServer(document ? toText(document) : undefined);
  const browser = fakeBrowser();
  const client = server.connect();
  const open = () => {
    const tab = browser.openTab();
    return { tab, ...openNote(onHost(tab, client)) };
  };
  return { server, browser, client, open };
}

/** The note that is on the server. */
export function onServer({ state }: ReturnType<typeof fakeServer>): Note {
  return JSON.parse(state.stored?.text ?? 'null');
}

/** Somebody else changes the document on the server. */
export function changeElsewhere(
  server: ReturnType<typeof fakeServer>,
  change: Partial<Note>,
): void {
  server.put(toText({ ...onServer(server), ...change }));
}

/** Long enough for a retry, a poll and the answers to them. */
export function settle(): Promise<void> {
  return pass(60_000);
}
