import { describe, expect, it } from 'vitest';
import { localPersistence } from '../index.ts';
import { createNoteStore, noteKind, noteOf } from '../note.fixture.ts';
import { fakeBrowser, securityError, storedIn } from './browser.fixture.ts';
import { inTab, openNote, page, pass, status, usePage } from './page.fixture.ts';

usePage();

describe('storage that fails', () => {
  it('[S5] when it is full this is said, and it is tried again', async () => {
    const browser = fakeBrowser();
    const tab = browser.openTab();
    const { store } = openNote(inTab(tab));
    await pass(0);
    tab.room = 50;
    store.commands.setTitle('too much');
    await pass(400);
    expect(store.getState().saving).toMatchObject({ status: 'failed', reason: 'full' });
    tab.room = 10_000;
    await pass(2000);
    expect(status(store)).toBe('saved');
    expect(storedIn(browser)).toMatchObject({ title: 'too much' });
  });

  it('[S5] when it is full, taking something away is saved soon and on demand', async () => {
    const browser = fakeBrowser();
    const tab = browser.openTab();
    const { store } = openNote(inTab(tab));
    await pass(0);
    tab.room = 300;
    store.commands.setBody('x'.repeat(300));
    await pass(30_000);
    store.commands.setBody('x');
    await pass(400);
    expect(status(store)).toBe('saved');
    store.commands.setBody('y'.repeat(300));
    await store.saveNow();
    expect(status(store)).toBe('failed');
    tab.room = 1000;
    await store.saveNow();
    expect(status(store)).toBe('saved');
  });

  it('[S5] when it is blocked this is said at once, and the work goes on', async () => {
    const tab = fakeBrowser().openTab();
    tab.fails = securityError();
    const { store } = openNote(inTab(tab));
    await pass(0);
    expect(store.getState().saving).toMatchObject({ status: 'failed', reason: 'blocked' });
    store.commands.setTitle('goes on');
    await pass(400);
    expect(store.getState().saving).toMatchObject({ status: 'failed', reason: 'blocked' });
    expect(store.toJSON().title).toBe('goes on');
  });

  it('[S5] where there is none this is said too', async () => {
    const store = createNoteStore({ persistence: localPersistence({ key: 'note' }) });
    store.connect();
    await pass(0);
    expect(store.getState().saving).toMatchObject({ status: 'failed', reason: 'blocked' });
  });

  it.each([
    ['garbage', '{"kind":"note","ver'],
    ['another kind', '{"kind":"other","version":1}'],
    ['a broken document', JSON.stringify({ ...noteKind.empty(), title: 7 })],
  ])('[S6] %s is set aside and told, and saving goes on', async (_name, text) => {
    const browser = fakeBrowser();
    browser.storage.set('note', text);
    const { store } = openNote(inTab(browser.openTab()));
    await pass(0);
    const place = 'note.aside.1';
    expect(store.getState().saving).toMatchObject({ status: 'unreadable', keptAt: place });
    expect(store.getState().keptAside).toEqual([{ text, reason: 'unreadable', place }]);
    expect(browser.storage.get(place)).toBe(text);
    store.commands.setTitle('new');
    await pass(400);
    expect(status(store)).toBe('saved');
    expect(storedIn(browser)).toMatchObject({ title: 'new' });
  });

  it('[S6] the same text is set aside once, another one beside it', async () => {
    const browser = fakeBrowser();
    for (const text of ['one', 'one', 'two']) {
      browser.storage.set('note', text);
      const { disconnect } = openNote(inTab(browser.openTab()));
      await pass(0);
      disconnect();
      browser.deliver();
    }
    expect([...browser.storage.keys()]).toEqual(['note', 'note.aside.1', 'note.aside.2']);
  });

  it('[S6] what cannot be set aside is never overwritten', async () => {
    const browser = fakeBrowser();
    browser.storage.set('note', 'garbage');
    const tab = browser.openTab();
    tab.room = 0;
    const { store } = openNote(inTab(tab));
    await pass(0);
    expect(store.getState().saving).toMatchObject({ status: 'unreadable', keptAt: undefined });
    store.commands.setTitle('new');
    await pass(60_000);
    expect(browser.storage.get('note')).toBe('garbage');
    tab.room = 1000;
    await store.saveNow();
    expect(storedIn(browser)).toMatchObject({ title: 'new' });
    expect(browser.storage.get('note.aside.1')).toBe('garbage');
  });

  it('[S7] a newer version is left untouched, also when it arrives later', async () => {
    const browser = fakeBrowser();
    const newer = JSON.stringify({ ...noteKind.empty(), version: 9, more: 1 });
    browser.storage.set('note', newer);
    const { store } = openNote(inTab(browser.openTab()));
    await pass(0);
    expect(store.getState().saving).toMatchObject({
      status: 'unreadable',
      keptAt: undefined,
      error: { reason: 'newer-version' },
    });
    store.commands.setTitle('mine');
    page.dispatch('pagehide');
    await pass(60_000);
    expect([...browser.storage.entries()]).toEqual([['note', newer]]);

    browser.storage.clear();
    const old = openNote(inTab(browser.openTab()));
    await pass(0);
    old.store.commands.setTitle('old');
    await pass(400);
    browser.openTab().storage.setItem('note', newer);
    browser.deliver();
    old.store.commands.setTitle('older');
    await pass(60_000);
    expect(browser.storage.get('note')).toBe(newer);
    expect(status(old.store)).toBe('unreadable');
    expect(old.store.toJSON().title).toBe('older');
  });

  it('[S6] when another page writes garbage over a good document, it is stored again', async () => {
    const browser = fakeBrowser();
    const { store } = openNote(inTab(browser.openTab()), noteOf('a'));
    await pass(0);
    store.commands.setTitle('good');
    await pass(400);
    browser.openTab().storage.setItem('note', 'garbage');
    browser.deliver();
    await pass(400);
    expect(storedIn(browser)).toMatchObject({ title: 'good' });
    expect(browser.storage.get('note.aside.1')).toBe('garbage');
  });
});
