import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { localPersistence, type Saving } from '../index.ts';
import { createNoteStore, type Note, type NoteStore } from '../note.fixture.ts';
import type { Persistence } from './adapter.ts';
import { fakeEvents, type Tab } from './browser.fixture.ts';
import { fetchAutosave } from './on-demand.ts';

/** The events of the page under test; new for every test. */
export let page: ReturnType<typeof fakeEvents>;

/**
 * Gives every test of a file a page of its own, in which time passes by `pass` alone. The code
 * that saves is there, as it is for every store of a page but the first.
 */
export function usePage(): void {
  beforeAll(fetchAutosave);
  beforeEach(() => {
    vi.useFakeTimers();
    page = fakeEvents();
    vi.stubGlobal('addEventListener', page.addEventListener);
    vi.stubGlobal('removeEventListener', page.removeEventListener);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

/** Lets time pass, in milliseconds. */
export async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** A connected note, with every status that was said about saving it. */
export function openNote(persistence: Persistence, document?: unknown) {
  const store = createNoteStore({ document, persistence });
  const said: Saving<Note>['status'][] = [];
  store.subscribe(({ saving }, before) => {
    if (saving !== before.saving) said.push(saving.status);
  });
  return { store, said, disconnect: store.connect() };
}

export function status(store: NoteStore): Saving<Note>['status'] {
  return store.getState().saving.status;
}

/** The storage of a tab, as a note is kept in it. */
export function inTab({ storage, events }: Tab): Persistence {
  return localPersistence({ key: 'note', storage, events });
}
