import { describe, expect, it, vi } from 'vitest';
import { securityError } from './browser.fixture.ts';
import { changeElsewhere, onHost, onServer, START, settle, setUp } from './http.fixture.ts';
import { openNote, page, pass, status, usePage } from './page.fixture.ts';

usePage();

describe('a server that is away', () => {
  it('[S12] the work goes on and is sent later', async () => {
    const { server, client, open } = setUp();
    const { store, said } = open();
    await pass(50);
    client.behaviour = 'away';
    store.commands.setTitle('offline');
    await settle();
    expect(status(store)).toBe('waiting');
    store.commands.setBody('more');
    expect(status(store)).toBe('waiting');
    client.behaviour = 'up';
    page.dispatch('online');
    await pass(1000);
    expect(onServer(server)).toMatchObject({ title: 'offline', body: 'more' });
    expect(said.slice(-3)).toEqual(['waiting', 'saving', 'saved']);
  });

  it.each([503, 502, 504, 429])('[S12] %s says that it is away', async (code) => {
    const { server, client, open } = setUp();
    const { store } = open();
    await pass(50);
    client.behaviour = code;
    store.commands.setTitle('x');
    await pass(1000);
    expect(status(store)).toBe('waiting');
    client.behaviour = 'up';
    await settle();
    expect(onServer(server)).toMatchObject({ title: 'x' });
  });

  it('[S12] it is asked less and less often, and edits do not change that', async () => {
    const { client, open } = setUp();
    const { store } = open();
    await pass(50);
    client.behaviour = 'away';
    const fetch = vi.spyOn(client, 'fetch');
    const puts = () => fetch.mock.calls.filter(([, { method }]) => method === 'PUT').length;
    const sent: number[] = [];
    for (let second = 0; second < 120; second++) {
      store.commands.setTitle(`second ${second}`);
      const before = puts();
      await pass(1000);
      if (puts() > before) sent.push(second);
    }
    expect(sent).toEqual([0, 2, 6, 14, 30, 60, 90]);
  });

  it('[S12] also after a reload, and merged with what others did meanwhile', async () => {
    const { server, browser, client, open } = setUp();
    const first = open();
    await pass(50);
    client.behaviour = 'away';
    first.store.commands.setTitle('offline');
    await pass(1000);
    first.disconnect();
    changeElsewhere(server, { body: 'theirs' });
    browser.deliver();
    const { store } = open();
    await pass(1000);
    expect(store.toJSON()).toMatchObject({ title: 'offline', body: '' });
    expect(status(store)).toBe('waiting');
    store.commands.toggle('a');
    client.behaviour = 'up';
    await settle();
    const all = { title: 'offline', body: 'theirs', items: { a: { done: true } } };
    expect(onServer(server)).toMatchObject(all);
    expect(store.toJSON()).toMatchObject(all);
    expect(status(store)).toBe('saved');
  });

  it('[S12] a page that opens without it shows what the device has', async () => {
    const { server, browser, client, open } = setUp();
    open();
    await pass(1000);
    browser.deliver();
    client.behaviour = 'away';
    const { store } = open();
    await pass(1000);
    expect(store.toJSON()).toEqual(START);
    expect(status(store)).toBe('waiting');
    changeElsewhere(server, { title: 'theirs' });
    client.behaviour = 'up';
    await settle();
    expect(store.toJSON().title).toBe('theirs');
    expect(status(store)).toBe('saved');
  });

  it('[S12] a page that opens without it and with nothing on the device waits', async () => {
    const { server, client, open } = setUp();
    client.behaviour = 'away';
    const { store } = open();
    await pass(1000);
    expect(status(store)).toBe('waiting');
    store.commands.setTitle('early');
    client.behaviour = 'up';
    await settle();
    expect(store.toJSON()).toEqual({ ...START, title: 'early' });
    expect(onServer(server)).toEqual(store.toJSON());
  });

  it('[S12] the last words before the page goes are kept, even while a save is under way', async () => {
    const { server, browser, client, open } = setUp();
    const { store } = open();
    await pass(50);
    client.behaviour = 'hangs';
    store.commands.setTitle('sent');
    await pass(500);
    store.commands.setTitle('typed at the end');
    page.dispatch('pagehide');
    browser.deliver();
    const next = openNote(onHost(browser.openTab(), server.connect()));
    await pass(1000);
    expect(next.store.toJSON().title).toBe('typed at the end');
    expect(onServer(server)).toMatchObject({ title: 'typed at the end' });
  });

  it('[S12] without room on the device nothing pretends to be kept', async () => {
    const { client, open } = setUp();
    const { store, tab } = open();
    await pass(50);
    tab.room = 0;
    client.behaviour = 'away';
    store.commands.setTitle('x');
    await pass(1000);
    expect(store.getState().saving).toMatchObject({ status: 'failed', reason: 'full' });
    client.behaviour = 'up';
    await settle();
    expect(status(store)).toBe('saved');
  });

  it('[S12] what has been sent is noted on the device, as soon as there is room', async () => {
    const { server, browser, open } = setUp();
    const { store, tab } = open();
    await pass(1000);
    store.commands.setTitle('sent');
    await pass(410);
    tab.room = 0;
    await pass(1000);
    expect(onServer(server).title).toBe('sent');
    tab.room = Number.POSITIVE_INFINITY;
    await pass(30_000);
    const { text } = JSON.parse(browser.storage.get('note') ?? '');
    expect(JSON.parse(text)).toMatchObject({
      document: { title: 'sent' },
      origin: { revision: server.state.stored?.etag },
    });
  });

  it('[S12] a device that may store nothing is no matter while the server is there', async () => {
    const { server, browser, client } = setUp();
    const tab = browser.openTab();
    tab.fails = securityError();
    const { store } = openNote(onHost(tab, client));
    await pass(100);
    expect(store.toJSON()).toEqual(START);
    store.commands.setTitle('x');
    await pass(1000);
    expect(status(store)).toBe('saved');
    expect(onServer(server)).toMatchObject({ title: 'x' });
    client.behaviour = 'away';
    store.commands.setTitle('y');
    await pass(1000);
    expect(store.getState().saving).toMatchObject({ status: 'failed', reason: 'blocked' });
  });
});
