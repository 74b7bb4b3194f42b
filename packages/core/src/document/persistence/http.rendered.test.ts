import { describe, expect, it } from 'vitest';
import { toText } from '../index.ts';
import { noteOf } from '../note.fixture.ts';
import { onHost, onServer, settle, setUp } from './http.fixture.ts';
import { openNote, pass, status, usePage } from './page.fixture.ts';

usePage();

describe('a page that a server rendered with what it holds', () => {
  it('[S12] what waits from before anything was stored does not overwrite it', async () => {
    const { server, browser, client, open } = setUp(null);
    client.behaviour = 'away';
    const first = open();
    first.store.commands.setTitle('mine');
    await settle();
    expect(status(first.store)).toBe('waiting');
    first.disconnect();

    server.put(toText({ ...noteOf('theirs'), title: 'theirs' }));
    client.behaviour = 'up';
    browser.deliver();
    const { store } = openNote(onHost(browser.openTab(), client), onServer(server));
    await pass(1000);
    expect(status(store)).toBe('conflict');
    expect(onServer(server).title).toBe('theirs');
    store.resolveConflict('mine');
    await pass(1000);
    expect(onServer(server)).toMatchObject({
      title: 'mine',
      items: { theirs: { text: 'theirs' } },
    });
  });

  it('[S12] what waits is sent when still nothing is stored', async () => {
    const { server, browser, client, open } = setUp(null);
    client.behaviour = 'away';
    const first = open();
    first.store.commands.setTitle('mine');
    await settle();
    first.disconnect();

    client.behaviour = 'up';
    browser.deliver();
    const second = open();
    await pass(1000);
    expect(status(second.store)).toBe('saved');
    expect(onServer(server).title).toBe('mine');
  });
});
