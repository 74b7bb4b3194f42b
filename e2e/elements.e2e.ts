import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { OTHER_VERSION, withSite } from './host-pages.ts';
import { startLivePoll } from './models/live-poll.ts';

const site = withSite();

const SCRIPT = '<script async src="/uptake/uptake.js"></script>';
const BOARD = '<uptake-forcefield-board><p>The board of our network</p></uptake-forcefield-board>';
const POLL = '<uptake-outcome-poll>A poll</uptake-outcome-poll>';
const MATRIX = '<uptake-lifecycle-matrix>A plan</uptake-lifecycle-matrix>';

const inBoard = (page: Page) => page.locator('uptake-forcefield-board');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const shown = (page: Page) => inBoard(page).locator('[data-uptake-part~="board-root"]');

describe('A site', () => {
  it('with rude rules changes nothing inside an element but its colours and its font', async () => {
    const page = await site.open({
      head: `<style>
        html { font-size: 62.5% }
        body { font: 20px/2.2 Georgia; letter-spacing: 3px; text-transform: uppercase; color: navy }
        * { box-sizing: content-box; margin: 7px !important; text-align: right; cursor: wait }
        *, *::before { letter-spacing: 5px !important; font-size: 11px }
        h2, p { color: red !important; font-size: 50px !important }
        button { all: unset !important; background: lime !important; display: block !important }
        input, textarea { width: 100% !important; height: 90px !important }
      </style>${SCRIPT}`,
      body: BOARD,
    });
    const styleOf = (locator: ReturnType<Page['locator']>) =>
      locator.evaluate((element) => {
        const style = getComputedStyle(element);
        const { letterSpacing, textTransform, fontSize, fontFamily, color, cursor } = style;
        const { backgroundColor, marginInlineStart, textAlign } = style;
        return {
          ...{ letterSpacing, textTransform, fontSize, fontFamily, color, cursor },
          ...{ backgroundColor, marginInlineStart, textAlign },
        };
      });
    expect(await styleOf(shown(page))).toMatchObject({
      letterSpacing: 'normal',
      textTransform: 'none',
      fontSize: '16px',
      fontFamily: 'Georgia',
      color: 'rgb(0, 0, 128)',
      textAlign: 'start',
    });
    expect(await styleOf(button(page, 'New board'))).toMatchObject({
      backgroundColor: 'rgba(0, 0, 0, 0)',
      marginInlineStart: '0px',
      letterSpacing: 'normal',
      fontSize: '16px',
    });
  });

  it('hands its tokens in, and keeps its say about the place of an element', async () => {
    const page = await site.open({
      head: `<style>
        uptake-forcefield-board { display: block; max-width: 400px; --uptake-accent: rgb(200 0 80) }
      </style>${SCRIPT}`,
      body: BOARD,
    });
    const begin = button(page, 'Begin with a goal');
    expect(await begin.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe(
      'rgb(200, 0, 80)',
    );
    expect(await shown(page).evaluate((node) => node.clientWidth)).toBe(400);
  });

  it('with the strictest policy sees no violation, no request elsewhere, no cookie', async () => {
    const page = await site.open({
      policy: "default-src 'none'; script-src 'self'; style-src 'self'; report-uri /violations",
      head: SCRIPT,
      body: `<main><h1>Tools</h1>${BOARD}${POLL}</main>`,
    });
    await button(page, 'Open an example').click();
    await page.getByText('Import and export').click();
    await page.keyboard.press('Escape');
    await button(page, 'For the facilitator').click();
    await button(page, 'Back to the start screen').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(
      site.requests.filter(
        (url) => !/^\/(uptake\/[^?]+\.js(\?[\w-]+)?)?$/.test(url.slice(site.url.length)),
      ),
    ).toEqual([]);
    expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0]);
  });

  it('in a sandbox without an origin shows the widgets, and keeps nothing', async () => {
    const framed = `<script async src="${'/uptake/uptake.js'}"></script>${BOARD.replace('>', ' storage-key="a">')}${POLL}`;
    const page = await site.open({
      body: `<base href="/"><iframe sandbox="allow-scripts" width="900" height="900" srcdoc='${framed}'></iframe>`,
    });
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Open an example' }).click();
    await frame.locator('[data-uptake-part~="board-force"]').first().waitFor();
    await frame.getByRole('button', { name: 'For the facilitator' }).waitFor();
  });

  it('that is read from right to left is met in its language, with the words of no other', async () => {
    const page = await site.open({ html: 'lang="ar" dir="rtl"', head: SCRIPT, body: BOARD });
    expect(await shown(page).getAttribute('dir')).toBe('rtl');
    expect(await shown(page).getAttribute('lang')).toBe('ar');
    await inBoard(page).getByText('لوحة جديدة').waitFor();
    await inBoard(page).evaluate((board) => board.setAttribute('locale', 'sw'));
    await page.locator('[data-uptake-part~="board-root"][dir="ltr"][lang="sw"]').waitFor();
    expect(site.requests.filter((url) => /\.en\.js/.test(url))).toEqual([]);
  });
});

describe('A dialog in an element', () => {
  it('keeps Tab and the wheel, closes on Escape, gives focus back and leaves the page alone', async () => {
    const page = await site.open({
      head: `<style>body { height: 3000px }</style>${SCRIPT}`,
      body: `<a href="#before">Before</a>${MATRIX}<a href="#after">After</a>`,
    });
    const opener = page.locator('table [data-uptake-part~="matrix-cell"]').first();
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const isInside = () =>
      page.evaluate(() => {
        const { shadowRoot } = document.querySelector('uptake-lifecycle-matrix') as HTMLElement;
        return shadowRoot?.activeElement?.closest('dialog') != null;
      });
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let press = 0; press < 12; press += 1) {
        await page.keyboard.press(key);
        expect(await isInside(), `${key} ${press}`).toBe(true);
      }
    }
    await dialog.hover();
    await page.mouse.wheel(0, 200);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    const link = page.getByRole('link', { name: 'After', includeHidden: true });
    expect(await link.evaluate((node) => node.closest('[inert], [aria-hidden]'))).toBe(null);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await opener.evaluate((node) => node.matches(':focus'))).toBe(true);
  });
});

describe('An element', () => {
  it('shows what stands in it where the script is off, or a file does not come', async () => {
    site.lose(/\/files\/forcefield-board-/);
    site.allowMessages(/Failed to load resource|cannot be shown/);
    const page = await site.open({
      head: SCRIPT,
      body: `${BOARD}<script>
        addEventListener('uptake-error', ({ target }) => { document.title = target.localName })
      </script>`,
    });
    await expect.poll(() => page.title()).toBe('uptake-forcefield-board');
    expect(await page.getByText('The board of our network').isVisible()).toBe(true);
  });

  it('keeps its document when it is moved, and when it is taken out and put in again', async () => {
    const page = await site.open({ head: SCRIPT, body: `${BOARD}<div id="other"></div>` });
    await button(page, 'Open an example').click();
    const force = page.locator('[data-uptake-part~="board-force"]').first();
    await force.waitFor();
    await force.evaluate((node) => {
      node.id = 'the-same';
    });
    await page.evaluate(() => {
      const board = document.querySelector('uptake-forcefield-board') as HTMLElement;
      document.querySelector('#other')?.append(board);
    });
    expect(await page.locator('#other #the-same').count()).toBe(1);
    await page.evaluate(async () => {
      const board = document.querySelector('uptake-forcefield-board') as HTMLElement;
      board.remove();
      await new Promise((resolve) => setTimeout(resolve));
      document.body.append(board);
    });
    await force.waitFor();
    expect(await page.locator('#the-same').count()).toBe(0);
  });

  it('takes a document by property, before the script is there and after, and tells of changes', async () => {
    const page = await site.open({
      body: `${BOARD}<script>
        const board = document.querySelector('uptake-forcefield-board');
        const record = { kind: 'forcefield-board', version: 1 };
        board.messages = { 'board.empty.begin': 'Los' };
        window.told = [];
        for (const type of ['uptake-change', 'uptake-error']) {
          document.addEventListener(type, ({ type, detail }) => told.push([type, detail.source ?? detail.error.name]));
        }
        board.document = { kind: 'something-else' };
      </script>`,
    });
    site.allowMessages(/cannot be shown/);
    await page.addScriptTag({ url: '/uptake/uptake.js' });
    const told = () => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
    await expect.poll(told).toEqual([['uptake-error', 'DocumentError']]);
    expect(await page.getByText('The board of our network').isVisible()).toBe(true);
    await inBoard(page).evaluate((board: HTMLElement & { document?: unknown }) => {
      board.document = null;
    });
    await button(page, 'Open an example').click();
    await expect.poll(told).toContainEqual(['uptake-change', 'user']);
    const kind = await inBoard(page).evaluate(
      (board: HTMLElement & { document?: { kind?: string } }) => board.document?.kind,
    );
    expect(kind).toBe('forcefield-board');
  });

  it('is made of markup that an editor lets pass, also when it comes later', async () => {
    const mark = (locale: string) =>
      `<div data-uptake-widget="forcefield-board" data-uptake-locale="${locale}">${locale}</div>`;
    const page = await site.open({ head: SCRIPT, body: `<div id="later"></div>${mark('fr')}` });
    await page.locator('[data-uptake-part~="board-root"][lang="fr"]').waitFor();
    await page.evaluate((html) => {
      (document.querySelector('#later') as HTMLElement).innerHTML = html;
    }, mark('sw'));
    await page.locator('[data-uptake-part~="board-root"][lang="sw"]').waitFor();
    expect(await page.locator('uptake-forcefield-board').count()).toBe(2);
  });

  it('is registered once when the script comes twice and in two versions, and says so', async () => {
    site.allowMessages(/already, in version 0\.0\.0/);
    const heard: string[] = [];
    const page = await site.open({ head: SCRIPT, body: BOARD + BOARD });
    await shown(page).nth(1).waitFor();
    page.on('console', (message) => heard.push(message.text()));
    await page.addScriptTag({ url: '/uptake/uptake.js' });
    await page.addScriptTag({ url: '/newer/uptake.js' });
    expect(heard).toHaveLength(2);
    expect(heard[1]).toContain(`Version ${OTHER_VERSION} leaves them`);
    expect(await shown(page).count()).toBe(2);
  });
});

describe('A poll on a server', () => {
  it('is answered, tells what was answered but not how, and shows results when they are revealed', async () => {
    const poll = await startLivePoll({ args: ['--origin', site.url] });
    try {
      const page = await site.open({
        policy: `default-src 'none'; script-src 'self' 'unsafe-inline'; connect-src ${poll.url} ${poll.url.replace('http', 'ws')}`,
        head: SCRIPT,
        body: `<main><h1>Spring</h1><uptake-outcome-poll server="${poll.url}/" code="${poll.code}">
          <a href="${poll.page}">Answer here</a>
        </uptake-outcome-poll></main><script>
          window.told = [];
          addEventListener('uptake-rated', ({ detail }) => told.push(JSON.stringify(detail)));
        </script>`,
      });
      const ballot = page.locator('[data-uptake-part~="poll-ballot"]');
      await ballot.waitFor();
      expect(await violationsOf(page)).toEqual([]);
      const item = 'outcomes/trusting-relationships';
      // Results come with a style sheet, which must not take the ballot's look away.
      await expect.poll(() => site.requests.some((url) => /live-results-/.test(url))).toBe(true);
      await page.waitForLoadState('networkidle');
      await page.locator(`label:has(input[name="${item}"][value="7"])`).click();
      await expect.poll(() => ballot.textContent()).toContain('Counted (1)');
      expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([
        JSON.stringify({ item }),
      ]);
      await poll.vote(11);
      await poll.control({ type: 'close' }, { type: 'reveal' });
      await page.locator('[data-uptake-part~="poll-results"] svg').first().waitFor();
      expect(await violationsOf(page)).toEqual([]);
    } finally {
      await poll.close();
    }
  });

  it('that is not there leaves what stands in the element', async () => {
    site.allowMessages(/Failed to load resource|cannot be shown/);
    const page = await site.open({
      head: SCRIPT,
      body: '<uptake-outcome-poll server="/none" code="a/../b"><a href="#">Answer here</a></uptake-outcome-poll>',
    });
    await expect
      .poll(() => site.requests.some((url) => url.endsWith('/none/join/a%2F..%2Fb')))
      .toBe(true);
    expect(await page.getByText('Answer here').isVisible()).toBe(true);
  });
});
