import { describe, expect, it, vi } from 'vitest';
import { changeElsewhere, onServer, START, settle, setUp } from './http.fixture.ts';
import { pass, status, usePage } from './page.fixture.ts';
import { answer } from './server.fixture.ts';

usePage();

describe('a server that refuses', () => {
  it.each([401, 403, 500])('[S14] %s is said, and it is tried again', async (code) => {
    const { server, client, open } = setUp();
    const { store } = open();
    await pass(50);
    client.behaviour = code;
    store.commands.setTitle('x');
    await pass(1000);
    expect(store.getState().saving).toMatchObject({
      status: 'failed',
      reason: 'refused',
      message: `/note answered ${code} to PUT.`,
    });
    client.behaviour = 'up';
    const saved = store.saveNow();
    await pass(50);
    await saved;
    expect(onServer(server)).toMatchObject({ title: 'x' });
    expect(status(store)).toBe('saved');
  });

  it('[S14] a page that cannot read it works from the device', async () => {
    const { browser, client, open } = setUp();
    open();
    await pass(1000);
    browser.deliver();
    client.behaviour = 403;
    const { store } = open();
    await pass(1000);
    expect(store.toJSON()).toEqual(START);
    expect(store.getState().saving).toMatchObject({ status: 'failed', reason: 'refused' });
  });

  it('[S14] an answer without an ETag, such as a login page, is refused', async () => {
    const { server, client, open } = setUp();
    client.reword = () => answer(200, null, '<!doctype html>');
    const { store } = open();
    store.commands.setTitle('early');
    await pass(1000);
    expect(store.getState().saving).toMatchObject({ status: 'failed', reason: 'refused' });
    expect(onServer(server)).toEqual(START);
    client.reword = (answered) => answered;
    await settle();
    expect(onServer(server)).toEqual({ ...START, title: 'early' });
  });

  it('[S14] a PUT without an ETag is looked up', async () => {
    const { server, client, open } = setUp();
    const { store } = open();
    await pass(50);
    client.reword = (answered) =>
      answered.status === 200 && server.state.log.at(-1)?.startsWith('PUT')
        ? answer(204)
        : answered;
    store.commands.setTitle('x');
    await pass(1000);
    store.commands.setTitle('y');
    await pass(1000);
    expect(server.state.log).toEqual(['GET', 'PUT "0"', 'GET', 'PUT "1"', 'GET']);
    expect(status(store)).toBe('saved');
  });

  it('[S14] a server that contradicts itself is not asked without end', async () => {
    const { server, client, open } = setUp();
    const { store } = open();
    await pass(50);
    client.reword = (answered) => (answered.status === 200 ? answered : answer(412));
    const { fetch } = client;
    vi.spyOn(client, 'fetch').mockImplementation((url, init) =>
      init.method === 'PUT' ? Promise.resolve(answer(412)) : fetch(url, init),
    );
    store.commands.setTitle('x');
    await pass(1900);
    expect(server.state.log.length).toBeLessThan(10);
    expect(store.getState().saving).toMatchObject({ status: 'failed', reason: 'refused' });
    vi.restoreAllMocks();
    client.reword = (answered) => answered;
    changeElsewhere(server, { body: 'theirs' });
    await settle();
    expect(onServer(server)).toMatchObject({ title: 'x', body: 'theirs' });
  });

  it('[S14] a document that was deleted there is created again with the next change', async () => {
    const { server, open } = setUp();
    const { store } = open();
    await pass(50);
    server.state.stored = undefined;
    store.commands.setTitle('x');
    await pass(1000);
    expect(onServer(server)).toEqual({ ...START, title: 'x' });
  });

  it('[S7] a newer version on the server is left untouched', async () => {
    const { server, open } = setUp();
    const newer = JSON.stringify({ ...START, version: 9 });
    server.put(newer);
    const { store } = open();
    await pass(1000);
    expect(store.getState().saving).toMatchObject({ status: 'unreadable', keptAt: undefined });
    store.commands.setTitle('mine');
    await settle();
    expect(server.state.stored?.text).toBe(newer);
  });

  it('[S6] garbage on the server or on the device is set aside', async () => {
    const { server, browser, open } = setUp();
    server.put('garbage');
    browser.storage.set('note', 'rubbish');
    const { store } = open();
    await pass(1000);
    expect(store.getState().keptAside.map(({ text }) => text)).toEqual(['rubbish', 'garbage']);
    store.commands.setTitle('new');
    await pass(1000);
    expect(onServer(server)).toMatchObject({ title: 'new' });
    expect(status(store)).toBe('saved');
  });
});
