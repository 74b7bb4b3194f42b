import { describe, expect, it } from 'vitest';
import { memoryPersistence, toText } from '../index.ts';
import { noteOf } from '../note.fixture.ts';
import { openNote, pass, status, usePage } from './page.fixture.ts';

usePage();

describe('a document in memory', () => {
  it('[S2] is there for every store of the page', async () => {
    const memory = memoryPersistence(toText(noteOf('a')));
    const [one, two] = [openNote(memory), openNote(memory)];
    await pass(0);
    one.store.commands.setTitle('from one');
    await one.store.saveNow();
    await pass(0);
    expect(two.store.toJSON()).toEqual({ ...noteOf('a'), title: 'from one' });
    expect([one, two].map(({ store }) => status(store))).toEqual(['saved', 'saved']);
  });

  it('[S9] keeps aside what a conflict takes away', async () => {
    const memory = memoryPersistence(toText(noteOf('a')));
    const { store } = openNote(memory);
    await pass(0);
    store.commands.setTitle('mine');
    await memory.write(toText({ ...noteOf('a'), title: 'theirs' }), await memory.read());
    await pass(0);
    expect(status(store)).toBe('conflict');
    store.resolveConflict('theirs');
    await pass(0);
    expect(store.toJSON().title).toBe('theirs');
    expect(memory.keptAside.map((text) => JSON.parse(text).title)).toEqual(['mine']);
  });

  it('[S9] a change that was taken back elsewhere is taken back here', async () => {
    const memory = memoryPersistence();
    const [one, two] = [openNote(memory).store, openNote(memory).store];
    await pass(0);
    one.commands.setTitle('x');
    await pass(400);
    expect(two.toJSON().title).toBe('x');
    one.undo();
    await pass(400);
    expect(two.toJSON().title).toBe('');
    expect(status(two)).toBe('saved');
  });

  it('[S11] what is told while it is being read is read again', async () => {
    const memory = memoryPersistence(toText(noteOf('a')));
    let isSlow = false;
    const server = {
      ...memory,
      device: memoryPersistence(),
      read: async () => {
        const stored = await memory.read();
        if (isSlow) await new Promise((resolve) => setTimeout(resolve, 1000));
        return stored;
      },
    };
    const { store } = openNote(server);
    await pass(0);
    isSlow = true;
    for (const body of ['first', 'second']) {
      await memory.write(toText({ ...noteOf('a'), body }), await memory.read());
    }
    await pass(5000);
    expect(store.toJSON().body).toBe('second');
    expect(status(store)).toBe('saved');
  });

  it('[S14] an adapter that fails in a way of its own is reported, not fatal', async () => {
    const memory = memoryPersistence();
    const read = () => Promise.reject(new TypeError('host bug'));
    const { store } = openNote({ ...memory, read });
    await pass(0);
    expect(store.getState().saving).toEqual({
      status: 'failed',
      reason: 'refused',
      message: 'TypeError: host bug',
    });
  });

  it('[S14] without a device, a server that is away has kept nothing', async () => {
    const { PersistenceError } = await import('../index.ts');
    const write = () => Promise.reject(new PersistenceError('offline', 'away'));
    const { store } = openNote({ ...memoryPersistence(), write });
    await pass(0);
    store.commands.setTitle('x');
    await pass(400);
    expect(store.getState().saving).toMatchObject({ status: 'failed', reason: 'offline' });
  });
});
