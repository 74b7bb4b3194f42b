import { createServer, request } from 'node:http';
import { createForcefieldBoardStore } from '@uptake/core/forcefield-board';
import { describe, expect, it } from 'vitest';
import { withPortal } from './portal.ts';
import { runPortal, startPortal, temporaryData } from './portal-process.mjs';

const BOARD = '/api/documents/force-field';
const json = { 'content-type': 'application/json' };
const withGoal = (goal: string) => {
  const store = createForcefieldBoardStore();
  store.commands.setGoal(store.commands.addBoard(), goal);
  return JSON.stringify(store.toJSON());
};
const ONE = withGoal('One');
const TWO = withGoal('Two');

describe('the documents of the portal', () => {
  const portal = withPortal({ sample: false });
  const call = (path: string, init?: RequestInit) => fetch(`${portal.url}${path}`, init);
  const put = (body: string, headers: Record<string, string>, path = BOARD) =>
    call(path, { method: 'PUT', headers: { ...json, ...headers }, body });

  it('creates, gives and replaces a document by its entity tag', async () => {
    expect((await call(BOARD)).status).toBe(404);
    const created = await put(ONE, { 'if-none-match': '*' });
    expect(created.status).toBe(201);
    const etag = created.headers.get('etag') ?? '';
    const given = await call(BOARD);
    expect(given.headers.get('etag')).toBe(etag);
    expect(await given.text()).toBe(ONE);
    const replaced = await put(TWO, { 'if-match': etag });
    expect(replaced.status).toBe(200);
    expect(replaced.headers.get('etag')).not.toBe(etag);
    expect(await (await call(BOARD)).text()).toBe(TWO);
  });

  it('answers 304 to a reader who has the state already', async () => {
    const { headers } = await put(ONE, { 'if-none-match': '*' });
    const again = await call(BOARD, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it.each([
    ['a second document where one is', { 'if-none-match': '*' }],
    ['a state that was replaced meanwhile', { 'if-match': '"old"' }],
  ])('refuses %s with 412 and keeps what is there', async (_what, headers) => {
    await put(ONE, { 'if-none-match': '*' });
    const refused = await put(TWO, headers);
    expect(refused.status).toBe(412);
    expect(await (await call(BOARD)).text()).toBe(ONE);
  });

  it('refuses a PUT that says no condition with 428', async () => {
    expect((await put(ONE, {})).status).toBe(428);
  });

  it.each([
    ['text that is no JSON', '{"kind":', 'not-json'],
    ['a document of another area', '{"kind":"lifecycle-matrix","version":1}', 'wrong-kind'],
    ['a newer version', '{"kind":"forcefield-board","version":99}', 'newer-version'],
    ['a broken field', '{"kind":"forcefield-board","version":1,"boards":[]}', 'invalid'],
  ])('refuses %s with 422 and names the place', async (_what, text, code) => {
    const refused = await put(text, { 'if-none-match': '*' });
    expect(refused.status).toBe(422);
    const { error } = await refused.json();
    expect(error).toMatchObject({ code, message: expect.stringContaining('Nothing was changed') });
    expect(error).toHaveProperty('path');
    expect((await call(BOARD)).status).toBe(404);
  });

  it('refuses a body that is too long with 413', async () => {
    const refused = await put(`"${'x'.repeat(8_100_000)}"`, { 'if-none-match': '*' });
    expect(refused.status).toBe(413);
  });

  it('refuses another content type, another site and another host name', async () => {
    const first = { 'if-none-match': '*' };
    expect((await put(ONE, { ...first, 'content-type': 'text/plain' })).status).toBe(415);
    expect((await put(ONE, { ...first, origin: 'https://evil.example' })).status).toBe(403);
    expect((await put(ONE, { ...first, origin: portal.url })).status).toBe(201);
    expect(await statusUnder('evil.example', portal.url)).toBe(421);
  });

  it.each([
    '/api/documents/unknown',
    '/api/documents/..%2Fportal.db',
    '/api/documents/__proto__',
    '/api/else',
    '/%E0%A4%A',
  ])('answers %s with an error in JSON', async (path) => {
    const answer = await call(path);
    expect([400, 404]).toContain(answer.status);
    expect(await answer.json()).toHaveProperty('error.message');
  });

  it('answers a method it does not know with 405', async () => {
    const answer = await call(BOARD, { method: 'DELETE' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toContain('PUT');
  });
});

describe('the portal and the phones in a room', () => {
  it('lets them take part at their address, and nothing else', async () => {
    const data = temporaryData();
    const env = { PUBLIC_URL: 'http://poll.example' };
    const { url, stop } = await startPortal({ dataFile: data.file, env });
    const status = (path: string, method?: string) =>
      statusUnder('poll.example', `${url}${path}`, method);
    expect(await status('/live/join')).toBe(200);
    expect(await status('/')).toBe(303);
    expect(await status('/live/polls', 'POST')).toBe(403);
    expect(await status('/force-field')).toBe(403);
    expect(await status(BOARD)).toBe(403);
    expect(await statusUnder(new URL(url).host, `${url}${BOARD}`)).toBe(200);
    await stop();
    data.remove();
  });
});

/** fetch sets the Host header itself, so this asks by hand. */
function statusUnder(host: string, url: string, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { method, headers: { host } }, ({ statusCode }) => resolve(statusCode ?? 0))
      .on('error', reject)
      .end();
  });
}

describe('the portal as a program', () => {
  it('says what to do when the port is taken, and fails', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const data = temporaryData();
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, output } = await runPortal({ PORT: String(port), PORTAL_DATA: data.file }).ended;
    other.close();
    data.remove();
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} is taken`);
    expect(output).toMatch(/PORT=\d+ ?(&& )?npm start/);
  });

  it('says when PORT is no port', async () => {
    const data = temporaryData();
    const { code, output } = await runPortal({ PORT: 'abc', PORTAL_DATA: data.file }).ended;
    data.remove();
    expect(code).toBe(1);
    expect(output).toContain('“abc”');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends with code 0 on %s', async (signal) => {
    const data = temporaryData();
    const portal = await startPortal({ dataFile: data.file });
    // A browser's connection that stays open must not hold the program back.
    await fetch(portal.url, { headers: { connection: 'keep-alive' } });
    expect(await portal.stop(signal)).toBe(0);
    data.remove();
  });
});
