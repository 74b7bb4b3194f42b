import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Persistence } from './adapter.ts';
import { memoryPersistence } from './memory.ts';

/** A store on a page that has not fetched the code that saves yet. */
async function openPage(persistence: Persistence | (() => Promise<Persistence>)) {
  vi.resetModules();
  const { createNoteStore } = await import('../note.fixture.ts');
  const store = createNoteStore({ persistence });
  return { store, status: () => store.getState().saving.status };
}

function stored(memory: Persistence): Promise<unknown> {
  return memory.read().then((state) => state && JSON.parse(state.text));
}

describe('the code that saves', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('[S15] is fetched when a store connects, and what was edited meanwhile is saved', async () => {
    const memory = memoryPersistence();
    const { store, status } = await openPage(memory);
    expect(status()).toBe('off');
    store.connect();
    expect(status()).toBe('loading');
    store.commands.setTitle('early');
    await store.saveNow();
    expect(status()).toBe('saved');
    expect(await stored(memory)).toMatchObject({ title: 'early' });
  });

  it('[S15] merges what was edited meanwhile with what is stored', async () => {
    const { noteOf } = await import('../note.fixture.ts');
    const memory = memoryPersistence(JSON.stringify({ ...noteOf('a'), body: 'kept' }));
    const { store } = await openPage(memory);
    store.connect();
    store.commands.setTitle('early');
    await store.saveNow();
    expect(store.toJSON()).toMatchObject({ title: 'early', body: 'kept' });
  });

  it('[S15] starts nothing when the store has disconnected before it arrives', async () => {
    const memory = memoryPersistence();
    const watch = vi.fn(memory.watch);
    const { store, status } = await openPage({ ...memory, watch });
    const disconnect = store.connect();
    store.commands.setTitle('early');
    disconnect();
    store.resolveConflict('mine');
    await store.saveNow();
    expect(status()).toBe('off');
    expect(watch).not.toHaveBeenCalled();
    expect(await stored(memory)).toBeNull();
  });

  it('[S15] starts once, however often the store connects before it arrives', async () => {
    const memory = memoryPersistence();
    const watch = vi.fn(memory.watch);
    const { store, status } = await openPage(async () => ({ ...memory, watch }));
    store.connect()();
    store.connect();
    store.connect();
    await store.saveNow();
    expect(status()).toBe('saved');
    expect(watch).toHaveBeenCalledTimes(1);
  });

  it('[S15] starts once, also when another store has fetched it meanwhile', async () => {
    const memory = memoryPersistence();
    const watch = vi.fn(memory.watch);
    const { store } = await openPage({ ...memory, watch });
    const { fetchAutosave } = await import('./on-demand.ts');
    store.connect()();
    await fetchAutosave();
    store.connect();
    await store.saveNow();
    expect(watch).toHaveBeenCalledTimes(1);
  });

  it('[S15] that it cannot be fetched is said, and tried again', async () => {
    const memory = memoryPersistence();
    const source = vi.fn(async () => memory).mockRejectedValueOnce(new Error('no connection'));
    const { store, status } = await openPage(source);
    store.connect();
    store.commands.setTitle('early');
    await store.saveNow();
    expect(store.getState().saving).toEqual({
      status: 'failed',
      reason: 'offline',
      message: 'Saving cannot begin: Error: no connection',
    });
    await vi.advanceTimersByTimeAsync(5_000);
    await store.saveNow();
    expect(status()).toBe('saved');
    expect(await stored(memory)).toMatchObject({ title: 'early' });
    expect(source).toHaveBeenCalledTimes(2);
  });
});
