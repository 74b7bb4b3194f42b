import { describe, expect, it, vi } from 'vitest';
import { toText } from '../index.ts';
import { changeElsewhere, onServer, START, settle, setUp } from './http.fixture.ts';
import { page, pass, status, usePage } from './page.fixture.ts';

usePage();

describe('a document on a server', () => {
  it('[S10] is read with GET and written with the revision it was made from', async () => {
    const { server, open } = setUp();
    const { store, said } = open();
    await pass(50);
    expect(store.toJSON()).toEqual(START);
    store.commands.setTitle('a');
    await pass(450);
    store.commands.setTitle('b');
    await pass(450);
    expect(onServer(server)).toMatchObject({ title: 'b' });
    expect(server.state.log).toEqual(['GET', 'PUT "0"', 'PUT "1"']);
    expect(said).toEqual(['loading', 'saved', 'saving', 'saved', 'saving', 'saved']);
  });

  it('[S10] is created when there is none yet', async () => {
    const { server, open } = setUp(null);
    const { store } = open();
    await pass(50);
    expect(status(store)).toBe('saved');
    store.commands.setTitle('first');
    await pass(450);
    expect(onServer(server)).toMatchObject({ title: 'first' });
    expect(server.state.log).toEqual(['GET', 'PUT *']);
  });

  it('[S10] sends the headers of the host, and small saves outlive the page', async () => {
    const { client, open } = setUp();
    const fetch = vi.spyOn(client, 'fetch');
    const { store } = open();
    await pass(50);
    store.commands.setTitle('x');
    await pass(450);
    store.commands.setBody('x'.repeat(16_000));
    await pass(450);
    expect(
      fetch.mock.calls.map(([url, { method, headers, keepalive, cache }]) => [
        url,
        method,
        headers,
        keepalive,
        cache,
      ]),
    ).toEqual([
      [
        '/note',
        'GET',
        { accept: 'application/json', authorization: 'Bearer x' },
        false,
        'no-store',
      ],
      [
        '/note',
        'PUT',
        { 'content-type': 'application/json', authorization: 'Bearer x', 'if-match': '"0"' },
        true,
        'no-store',
      ],
      ['/note', 'PUT', expect.objectContaining({ 'if-match': '"1"' }), false, 'no-store'],
    ]);
  });

  it('[S10] goes on saving while a save is under way', async () => {
    const { server, client, open } = setUp();
    const { store } = open();
    await pass(50);
    client.latency = 5000;
    store.commands.setTitle('one');
    await pass(1000);
    store.commands.setTitle('two');
    store.commands.setBody('two');
    await pass(1000);
    expect(status(store)).toBe('saving');
    await pass(10_000);
    expect(onServer(server)).toMatchObject({ title: 'two', body: 'two' });
    expect(server.state.log).toEqual(['GET', 'PUT "0"', 'PUT "1"']);
    expect(status(store)).toBe('saved');
  });

  it('[S10] merges what others stored meanwhile', async () => {
    const { server, open } = setUp();
    const { store, said } = open();
    await pass(50);
    changeElsewhere(server, { body: 'theirs' });
    store.commands.setTitle('mine');
    await pass(600);
    expect(store.toJSON()).toMatchObject({ title: 'mine', body: 'theirs' });
    expect(onServer(server)).toMatchObject({ title: 'mine', body: 'theirs' });
    expect(said).not.toContain('conflict');
    store.undo();
    expect(store.toJSON()).toMatchObject({ title: '', body: 'theirs' });
  });

  it('[S11] asks now and then what others stored', async () => {
    const { server, open } = setUp();
    const { store } = open();
    await pass(16_000);
    changeElsewhere(server, { body: 'theirs' });
    await pass(15_000);
    expect(store.toJSON().body).toBe('theirs');
    expect(server.state.log).toEqual(['GET', 'GET "0"', 'GET "0"']);
    await pass(15_000);
    expect(server.state.log.at(-1)).toBe('GET "1"');
  });

  it.each(['focus', 'online', 'pageshow'])('[S11] asks on %s', async (event) => {
    const { server, open } = setUp();
    const { store } = open();
    await pass(50);
    changeElsewhere(server, { body: 'theirs' });
    page.dispatch(event);
    await pass(50);
    expect(store.toJSON().body).toBe('theirs');
  });

  it('[S11] an answer from before a save does not take the save back', async () => {
    const { server, client, open } = setUp();
    const { store } = open();
    await pass(14_900);
    server.put(toText({ ...START, body: 'theirs' }));
    client.latency = 4000;
    await pass(200);
    client.latency = 10;
    const bodies: string[] = [];
    store.subscribeChanges(({ after }) => bodies.push(after.body));
    store.commands.setBody('theirs');
    store.commands.setTitle('mine');
    await settle();
    expect(onServer(server)).toMatchObject({ title: 'mine', body: 'theirs' });
    expect(bodies.every((body) => body === 'theirs')).toBe(true);
  });

  it('[S9] the same place changed by two is a conflict, and both versions are kept', async () => {
    const { server, browser, open } = setUp();
    const { store } = open();
    await pass(50);
    changeElsewhere(server, { title: 'theirs', body: 'harmless' });
    store.commands.setTitle('mine');
    await settle();
    expect(store.getState().saving).toMatchObject({
      status: 'conflict',
      mine: { title: 'mine' },
      theirs: { title: 'theirs' },
      paths: [['title']],
    });
    expect(store.toJSON()).toMatchObject({ title: 'mine', body: 'harmless' });
    expect(onServer(server)).toMatchObject({ title: 'theirs' });
    store.resolveConflict('mine');
    await settle();
    expect(onServer(server)).toMatchObject({ title: 'mine', body: 'harmless' });
    expect(browser.storage.get('note.aside.1')).toContain('theirs');
    expect(status(store)).toBe('saved');
  });

  it('[S9] a conflict is still there after a reload', async () => {
    const { server, browser, open } = setUp();
    const first = open();
    await pass(50);
    changeElsewhere(server, { title: 'theirs', body: 'harmless' });
    first.store.commands.setTitle('mine');
    await settle();
    first.disconnect();
    await settle();
    browser.deliver();
    const { store } = open();
    await settle();
    expect(store.getState().saving).toMatchObject({ status: 'conflict', paths: [['title']] });
    store.resolveConflict('theirs');
    await settle();
    expect(store.toJSON()).toMatchObject({ title: 'theirs', body: 'harmless' });
    expect(onServer(server)).toEqual(store.toJSON());
    expect(browser.storage.get('note.aside.1')).toContain('mine');
  });
});
