import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchOptions } from '../scripts/browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    portalUrl: string;
  }
}

/** Opens pages of the served portal; a test fails if one of its pages reports an error. */
export function usePortal() {
  let browser: Browser;
  const errors: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch(launchOptions());
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(errors.splice(0), 'errors in the console of the page').toEqual([]);
  });
  afterAll(() => browser.close());

  return async (path = '/', options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ baseURL: inject('portalUrl'), ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(path);
    return page;
  };
}
