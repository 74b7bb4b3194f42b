import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { FAILED_REQUEST, withPortal } from './portal.ts';

const PAGES = [
  '/',
  '/lifecycle-plan',
  '/force-field',
  '/theory-of-change',
  '/poll',
  '/poll/control',
  '/convening',
  '/convening/practise',
  '/settings',
];

describe('the pages of the portal', () => {
  const portal = withPortal({ shared: true });

  it.each(PAGES)('shows %s before any script runs', async (path) => {
    const page = await portal.open(path, { javaScriptEnabled: false });
    expect(await page.title()).toContain('Lakeside Learning Network');
    expect(await page.locator('h1').count()).toBe(1);
    const text = await page.locator('main').textContent();
    if (path === '/lifecycle-plan') expect(text).toContain('Peer learning and exchange');
    if (path === '/force-field') expect(text).toContain('Limited time');
    if (path === '/theory-of-change') expect(text).toContain('Mornings at a host school');
  });

  it.each(PAGES)('fits %s into 320 pixels', async (path) => {
    const page = await portal.open(path, { viewport: { width: 320, height: 640 } });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  it('goes from page to page without loading them anew, and back', async () => {
    const page = await portal.open('/');
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Where our work stands' }).waitFor();
    expect(await page.title()).toContain('Overview');
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  });

  it('skips to the content by keyboard', async () => {
    const page = await portal.open('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  it('changes the language at once, and keeps it', async () => {
    const page = await portal.open('/settings');
    const kept = page.waitForResponse(/api\/settings/);
    await page.getByRole('radio', { name: 'العربية' }).click();
    await page.getByRole('heading', { level: 1, name: 'الإعدادات' }).waitFor();
    const root = page.locator('html');
    expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual([
      'ar',
      'rtl',
    ]);
    await kept;
    await page.goto('/lifecycle-plan');
    expect(await root.getAttribute('dir')).toBe('rtl');
    expect(await page.locator('[data-uptake-root]').getAttribute('dir')).toBe('rtl');
  });

  it('takes the language that the browser asks for', async () => {
    const page = await portal.open('/', { locale: 'sw-KE' });
    expect(await page.locator('html').getAttribute('lang')).toBe('sw');
  });

  it('changes the theme at once, and keeps it', async () => {
    const page = await portal.open('/settings');
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    const kept = page.waitForResponse(/api\/settings/);
    await page.getByRole('radio', { name: 'Dark' }).check();
    await kept;
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await paper()).toBe(dark);
  });

  it('says that a page does not exist', async () => {
    portal.allowErrors(FAILED_REQUEST);
    const page = await portal.open('/nowhere');
    await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
    await page.getByRole('link', { name: 'Go to the overview' }).click();
    await page.getByRole('heading', { level: 1, name: 'Where our work stands' }).waitFor();
  });

  it('opens without the server once it was open', async () => {
    portal.allowErrors(FAILED_REQUEST);
    const page = await portal.open('/');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await portal.stop();
    for (const path of PAGES) {
      await page.goto(`${portal.url}${path}`);
      await page.locator('h1').waitFor();
    }
    await portal.start();
  });
});

describe('axe finds nothing wrong', () => {
  const portal = withPortal({ shared: true });
  const settings = (language: string, theme: string): BrowserContextOptions => ({
    storageState: {
      cookies: Object.entries({ language, theme }).map(([name, value]) => ({
        ...{ name, value, domain: '127.0.0.1', path: '/', expires: -1 },
        ...{ httpOnly: false, secure: false, sameSite: 'Lax' },
      })),
      origins: [],
    },
  });

  for (const [language, theme] of [
    ['en', 'light'],
    ['en', 'dark'],
    ['ar', 'light'],
    ['ar', 'dark'],
  ] as const) {
    it.each(PAGES)(`on %s in ${language}, ${theme}`, async (path) => {
      const page = await portal.open(path, settings(language, theme));
      expect(await violationsOf(page)).toEqual([]);
    });
  }
});
