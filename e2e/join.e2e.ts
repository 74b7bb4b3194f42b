import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { FIRST, passOver, point, rate, SECOND, THIRD, taken, words } from './models/join-page.ts';
import { withPhones } from './phones.ts';

const OFFLINE = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|WebSocket connection/;

const { begin, unlock, visit, allowErrors } = withPhones();

describe('A phone at the page of a poll', () => {
  it('[SV51] rates after one request for the page, sees what is counted, then the results', async () => {
    const poll = await begin();
    const context = await unlock();
    const asked: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const page = await visit(context);
    await taken(page);
    expect(asked.slice(0, 2)).toEqual([
      `/join/${poll.code}`,
      expect.stringMatching(/^\/page\/en-.*\.js$/),
    ]);
    const script = await fetch(new URL(asked[1] ?? '', poll.url));
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
    await passOver(page);
    await rate(page, FIRST, 7);
    await expect.poll(() => words(page)).toContain('Counted (1)');
    expect(await poll.participation()).toBe(1);
    expect(await violationsOf(page)).toEqual([]);
    await poll.vote(11);
    await poll.control({ type: 'close' }, { type: 'reveal' });
    await page.locator('#results svg').first().waitFor();
    expect(await page.locator('link[rel="stylesheet"]').count()).toBe(1);
    await expect.poll(() => words(page)).toContain('12 have answered');
    expect(await page.locator('[data-uptake-part~="poll-ballot-review"]').textContent()).toContain(
      '7 of 10',
    );
    expect(await violationsOf(page)).toEqual([]);
    await poll.control({ type: 'hide' });
    await expect.poll(() => page.locator('#results').isVisible()).toBe(false);
    await poll.remove();
    await expect.poll(() => page.locator('#lost').isVisible()).toBe(true);
    expect(await page.locator('#ballot').isVisible()).toBe(false);
    // Nothing came from anywhere else, and nothing that was not needed.
    expect(new Set(asked.filter((path) => !path.startsWith('/page/')))).toEqual(
      new Set([`/join/${poll.code}`]),
    );
  });

  it('[SV51] keeps what was ticked before its scripts came, in the page that was there', async () => {
    const poll = await begin();
    const context = await unlock();
    let arrive = () => {};
    const waiting = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await context.route('**/page/en-*.js', async (route) => {
      await waiting;
      await route.continue();
    });
    const page = await context.newPage();
    await page.goto(poll.page, { waitUntil: 'commit' });
    await point(page, FIRST, 4).click({ force: true });
    await page.evaluate(() => {
      document.querySelector('form')?.setAttribute('data-mark', '');
    });
    arrive();
    await taken(page);
    await expect.poll(() => words(page)).toContain('Counted (1)');
    expect(await page.locator('form[data-mark]').count()).toBe(1);
    expect(await poll.participation()).toBe(1);
  });

  it('[SV52] keeps answers without a connection, over a restart of the server and a closed tab', async () => {
    allowErrors(OFFLINE);
    const poll = await begin();
    const context = await unlock();
    const page = await visit(context);
    await taken(page);
    await passOver(page);
    await rate(page, FIRST, 7);
    await expect.poll(() => words(page)).toContain('Counted (1)');
    await context.setOffline(true);
    await poll.stop();
    await rate(page, SECOND, 3);
    await expect.poll(() => words(page)).toContain('Kept on this device, not counted yet (1)');
    expect(await words(page)).toContain('No connection');
    await page.close();
    await context.setOffline(false);
    await poll.start();
    const again = await visit(context);
    await expect.poll(() => words(again)).toContain('Counted (2)');
    await poll.stop();
    await rate(again, THIRD, 9);
    await expect.poll(() => words(again)).toContain('not counted yet (1)');
    await poll.start();
    // It comes back by itself.
    await expect.poll(() => words(again), { timeout: 30_000 }).toContain('Counted (3)');
    expect(await poll.participation()).toBe(1);
  });

  it('[SV52] says that nothing can be stored, counts all the same, and stays the same voter', async () => {
    allowErrors(OFFLINE);
    const poll = await begin();
    const context = await unlock();
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    const page = await visit(context);
    await taken(page);
    await passOver(page);
    await rate(page, FIRST, 7);
    await expect.poll(() => words(page)).toContain('Counted (1)');
    await context.setOffline(true);
    await rate(page, SECOND, 3);
    await expect.poll(() => words(page)).toContain('Not saved: keep this page open');
    await context.setOffline(false);
    await expect.poll(() => words(page), { timeout: 30_000 }).toContain('Counted (2)');
    // A reload knows the voter by the cookie, and the answers from the server.
    await page.reload();
    await taken(page);
    expect(await point(page, FIRST, 7).isChecked()).toBe(true);
    expect(await poll.participation()).toBe(1);
  });

  it('[SV49] takes part without scripts: sends a form, is told what was counted, sees results', async () => {
    const poll = await begin();
    const page = await visit(await unlock({ javaScriptEnabled: false }));
    await point(page, FIRST, 7).check({ force: true });
    await point(page, SECOND, 2).check({ force: true });
    await page.getByRole('button', { name: 'Send answers' }).click();
    await expect
      .poll(() => page.getByRole('status').first().textContent())
      .toContain('2 answers were counted.');
    await poll.vote(11);
    await poll.control({ type: 'close' });
    await point(page, FIRST, 9).check({ force: true });
    await page.getByRole('button', { name: 'Send answers' }).click();
    expect(await words(page)).toContain('2 answers came too late');
    await poll.control({ type: 'reveal' });
    await page.getByRole('link', { name: 'Look again' }).click();
    await expect.poll(() => page.locator('#results table').count()).toBe(1);
    expect(await words(page)).toContain('7 of 10');
  });

  it('[SV51] reads from right to left in Arabic, results too, and has no barrier that axe finds', async () => {
    const poll = await begin();
    const page = await visit(await unlock({ locale: 'ar' }));
    await taken(page);
    await passOver(page);
    expect(await violationsOf(page)).toEqual([]);
    const [low, high] = await Promise.all(
      [1, 5].map(async (value) => (await point(page, FIRST, value).boundingBox())?.x ?? 0),
    );
    expect(low).toBeGreaterThan(high ?? Infinity);
    await rate(page, FIRST, 7);
    await poll.vote(11);
    await poll.control({ type: 'close' }, { type: 'reveal' });
    await page.locator('#results[dir], #results [dir="rtl"] svg').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  it('[SV19] takes its seat with the code of a card, once, and holds it', async () => {
    const poll = await begin({ seats: 1 });
    const [seat = ''] = poll.seats;
    const context = await unlock();
    const page = await visit(context);
    await page.getByLabel('Code on your card').fill(seat.toLowerCase());
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Join' }).click();
    await taken(page);
    await passOver(page);
    await rate(page, FIRST, 7);
    await expect.poll(() => words(page)).toContain('Counted (1)');
    // Without the cookie, the device itself still knows its seat.
    await context.clearCookies();
    await page.goto(poll.page);
    await taken(page);
    await expect.poll(() => words(page)).toContain('Counted (1)');
  });
});

describe('The page elsewhere', () => {
  let site: Server | undefined;
  afterEach(() => site?.close());

  it('[SV53] works in a frame of a listed site, below the path of its mount', async () => {
    let framed = '';
    site = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><title>A site</title><iframe src="${framed}"></iframe>`);
    });
    await new Promise<void>((resolve) => site?.listen(0, '127.0.0.1', resolve));
    const origin = `http://localhost:${(site.address() as AddressInfo).port}`;
    const { page: address } = await begin({ args: ['--path', '/live/polls', '--origin', origin] });
    framed = address;
    const context = await unlock();
    const page = await visit(context, origin);
    const frame = page.frameLocator('iframe');
    await frame.locator('[data-scripted]').waitFor();
    await frame.locator('[data-uptake-part~="poll-ballot-nav"] [type="submit"]').click();
    await frame.locator(`input[name="${FIRST}"][value="7"]`).click({ force: true });
    await expect.poll(() => frame.locator('main').textContent()).toContain('Counted (1)');
  });
});
