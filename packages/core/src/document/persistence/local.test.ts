import { describe, expect, it } from 'vitest';
import { toText } from '../index.ts';
import { noteOf } from '../note.fixture.ts';
import { fakeBrowser, storedIn } from './browser.fixture.ts';
import { inTab, openNote, page, pass, status, usePage } from './page.fixture.ts';

usePage();

describe('a document in the storage of the browser', () => {
  it('[S1] is read, then saved a moment after a change, and this is said', async () => {
    const browser = fakeBrowser();
    const { store, said } = openNote(inTab(browser.openTab()));
    expect(status(store)).toBe('loading');
    await pass(0);
    expect(status(store)).toBe('saved');
    expect(browser.storage.size).toBe(0);
    store.commands.setTitle('a');
    expect(status(store)).toBe('saving');
    await pass(399);
    expect(browser.storage.size).toBe(0);
    await pass(1);
    expect(storedIn(browser)).toMatchObject({ title: 'a' });
    expect(said).toEqual(['loading', 'saved', 'saving', 'saved']);
    expect(status(openNote(inTab(browser.openTab())).store)).toBe('loading');
  });

  it('[S1] is not saved at every key, nor put off for ever', async () => {
    const browser = fakeBrowser();
    const { store } = openNote(inTab(browser.openTab()));
    await pass(0);
    for (let key = 1; key <= 20; key++) {
      store.commands.setTitle('x'.repeat(key));
      await pass(200);
      if (key === 14) expect(browser.storage.size).toBe(0);
    }
    expect(storedIn(browser)).toMatchObject({ title: 'x'.repeat(15) });
    await pass(400);
    expect(storedIn(browser)).toMatchObject({ title: 'x'.repeat(20) });
  });

  it('[S1] is said to be saved again when a change is undone before it was saved', async () => {
    const { store } = openNote(inTab(fakeBrowser().openTab()));
    await pass(0);
    store.commands.setTitle('a');
    store.undo();
    expect(status(store)).toBe('saved');
    await pass(1000);
    expect(status(store)).toBe('saved');
  });

  it('[S2] comes back after a reload, whatever the store began with', async () => {
    const browser = fakeBrowser();
    const first = openNote(inTab(browser.openTab()));
    await pass(0);
    first.store.load(noteOf('a', 'b'));
    await pass(400);
    browser.deliver();
    const second = openNote(inTab(browser.openTab()), noteOf('example'));
    await pass(0);
    expect(second.store.toJSON()).toEqual(noteOf('a', 'b'));
    expect(second.store.undo()).toBe(false);
  });

  it('[S2] may have been put there by a host as plain text', async () => {
    const browser = fakeBrowser();
    browser.storage.set('note', JSON.stringify(noteOf('a'), null, 2));
    const { store } = openNote(inTab(browser.openTab()));
    await pass(0);
    expect(store.toJSON()).toEqual(noteOf('a'));
    store.commands.setTitle('new');
    await pass(400);
    expect(status(store)).toBe('saved');
    expect(storedIn(browser)).toMatchObject({ title: 'new' });
  });

  it('[S3] is written when the page goes away, without waiting', async () => {
    const browser = fakeBrowser();
    const { store } = openNote(inTab(browser.openTab()));
    await pass(0);
    store.commands.setTitle('last words');
    page.dispatch('pagehide');
    expect(storedIn(browser)).toMatchObject({ title: 'last words' });
  });

  it('[S3] is written when the last connection stops, and then left alone', async () => {
    const browser = fakeBrowser();
    const { store, disconnect, said } = openNote(inTab(browser.openTab()));
    const disconnectToo = store.connect();
    await pass(0);
    store.commands.setTitle('a');
    disconnect();
    disconnect();
    expect(browser.storage.size).toBe(0);
    disconnectToo();
    expect(storedIn(browser)).toMatchObject({ title: 'a' });
    expect(said.at(-1)).toBe('off');
    await pass(0);
    store.commands.setTitle('b');
    page.dispatch('pagehide');
    await pass(60_000);
    expect(storedIn(browser)).toMatchObject({ title: 'a' });
    expect(page.count()).toBe(0);
  });

  it('[S3] keeps what was done while nothing was connected', async () => {
    const browser = fakeBrowser();
    const { store, disconnect } = openNote(inTab(browser.openTab()), noteOf('a'));
    await pass(0);
    store.commands.setTitle('before');
    disconnect();
    store.commands.setBody('in between');
    const other = openNote(inTab(browser.openTab()));
    browser.deliver();
    await pass(0);
    other.store.commands.setText('a', 'theirs');
    await pass(400);
    browser.deliver();
    store.connect();
    await pass(400);
    const both = { title: 'before', body: 'in between', items: { a: { text: 'theirs' } } };
    expect(store.toJSON()).toMatchObject(both);
    expect(storedIn(browser)).toMatchObject(both);
  });

  it('[S4] survives that React connects, disconnects and connects again', async () => {
    const browser = fakeBrowser();
    browser.storage.set('note', toText(noteOf('a')));
    const { store, said, disconnect } = openNote(inTab(browser.openTab()));
    disconnect();
    store.connect();
    await pass(0);
    expect(store.toJSON()).toEqual(noteOf('a'));
    expect(said.at(-1)).toBe('saved');
    store.commands.setTitle('x');
    await pass(400);
    expect(storedIn(browser)).toMatchObject({ title: 'x' });
    expect(page.count()).toBe(5);
  });

  it('[S4] keeps what is done while it is being read', async () => {
    const browser = fakeBrowser();
    browser.storage.set('note', toText({ ...noteOf('a'), title: 'stored' }));
    const { store } = openNote(inTab(browser.openTab()));
    store.commands.setBody('early');
    await pass(0);
    expect(store.toJSON()).toEqual({ ...noteOf('a'), title: 'stored', body: 'early' });
    await pass(400);
    expect(storedIn(browser)).toMatchObject({ title: 'stored', body: 'early' });
    store.undo();
    expect(store.toJSON()).toEqual({ ...noteOf('a'), title: 'stored' });
  });
});
