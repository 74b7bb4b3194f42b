import { describe, expect, it } from 'vitest';
import { noteKind } from '../note.fixture.ts';
import { changeElsewhere, onServer, settle, setUp } from './http.fixture.ts';
import { page, pass, status, usePage } from './page.fixture.ts';

usePage();

describe('an answer that does not come as it should', () => {
  it('[S13] an answer that is lost is no conflict with oneself', async () => {
    const { server, client, open } = setUp();
    const { store, said } = open();
    await pass(50);
    client.behaviour = 'deaf';
    store.commands.setTitle('one');
    await pass(1000);
    expect(onServer(server)).toMatchObject({ title: 'one' });
    changeElsewhere(server, { body: 'theirs' });
    store.commands.setTitle('two');
    client.behaviour = 'up';
    await settle();
    expect(said).not.toContain('conflict');
    expect(onServer(server)).toMatchObject({ title: 'two', body: 'theirs' });
    expect(store.toJSON()).toEqual(onServer(server));
  });

  it('[S13] a request that hangs is given up, and the work goes on', async () => {
    const { server, client, open } = setUp();
    const { store } = open();
    await pass(50);
    client.behaviour = 'hangs';
    store.commands.setTitle('x');
    await pass(20_000);
    client.behaviour = 'up';
    await pass(3000);
    expect(onServer(server)).toMatchObject({ title: 'x' });
    expect(status(store)).toBe('saved');
  });

  it('[S13] what arrives after the connection has stopped changes nothing', async () => {
    const { server, client, open } = setUp();
    const opened = open();
    opened.disconnect();
    await settle();
    expect(opened.store.toJSON()).toEqual(noteKind.empty());
    expect(status(opened.store)).toBe('off');

    const { store, disconnect } = open();
    await pass(1000);
    client.latency = 5000;
    changeElsewhere(server, { body: 'theirs' });
    store.commands.setTitle('mine');
    await pass(500);
    disconnect();
    await settle();
    expect(store.toJSON()).toMatchObject({ title: 'mine', body: '' });
    expect(page.count()).toBe(0);
    client.latency = 10;
    store.connect();
    await settle();
    expect(onServer(server)).toMatchObject({ title: 'mine', body: 'theirs' });
  });

  it('[S3] stopping sends what is not sent, also what was typed during a save', async () => {
    const { server, client, open } = setUp();
    const { store, disconnect } = open();
    await pass(50);
    client.latency = 1000;
    store.commands.setTitle('one');
    await pass(500);
    store.commands.setTitle('two');
    disconnect();
    await settle();
    expect(onServer(server)).toMatchObject({ title: 'two' });
    store.connect();
    store.commands.setTitle('three');
    await settle();
    expect(onServer(server)).toMatchObject({ title: 'three' });
    expect(status(store)).toBe('saved');
  });

  it('[S4] reconnecting while the last save is under way is no conflict with oneself', async () => {
    const { server, client, open } = setUp();
    const { store, disconnect, said } = open();
    await pass(50);
    client.latency = 1000;
    store.commands.setTitle('one');
    disconnect();
    store.connect();
    store.commands.setTitle('two');
    await settle();
    expect(said).not.toContain('conflict');
    expect(onServer(server)).toMatchObject({ title: 'two' });
  });
});
