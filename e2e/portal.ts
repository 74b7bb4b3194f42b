import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchOptions } from '../scripts/browser.mjs';
import { startPortal, temporaryData } from './portal-process.mjs';

/** What a portal in a test is begun with. */
export interface PortalOptions {
  /** Whether the sample documents are there. They are unless told otherwise. */
  readonly sample?: boolean;
  /** One portal for all tests of the group: for tests that leave the documents alone. */
  readonly shared?: boolean;
}

/** A running portal, and the browsers that visit it. */
export interface Portal {
  readonly url: string;
  /** Opens a page as somebody new, or in another tab of `context`. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  openTab(context: BrowserContext, path: string): Promise<Page>;
  /** Stops the server; `start` brings it back at the same address with the same documents. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Says which messages in the console belong to the test. */
  allowErrors(pattern: RegExp): void;
  /** What the server keeps of a document. */
  stored(id: string): Promise<string>;
}

/** What a browser says when the server does not answer or refuses; the page copes with it. */
export const FAILED_REQUEST = /Failed to load resource|error occurred when fetching the script/;

/**
 * Gives every test of a group a portal of its own. A test fails when one of its pages reports an
 * error or a warning.
 */
export function withPortal({ sample = true, shared = false }: PortalOptions = {}): Portal {
  let browser: Browser;
  let data: ReturnType<typeof temporaryData>;
  let server: Awaited<ReturnType<typeof startPortal>> | undefined;
  let port = 0;
  let messages: string[] = [];
  let allowed: RegExp[] = [];

  const env = sample ? {} : { PORTAL_SAMPLE: 'none' };
  const listen = (page: Page) => {
    page.on('pageerror', (error) => messages.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) messages.push(message.text());
    });
  };
  const portal: Portal = {
    get url() {
      return `http://127.0.0.1:${port}`;
    },
    async open(path, options) {
      const context = await browser.newContext({ baseURL: portal.url, ...options });
      return portal.openTab(context, path);
    },
    async openTab(context, path) {
      const page = await context.newPage();
      listen(page);
      await page.goto(path);
      return page;
    },
    async start() {
      server = await startPortal({ dataFile: data.file, port, env });
      port = server.port;
    },
    async stop() {
      await server?.stop();
      server = undefined;
    },
    allowErrors(pattern) {
      allowed.push(pattern);
    },
    async stored(id) {
      return (await fetch(`${portal.url}/api/documents/${id}`)).text();
    },
  };

  const begin = async () => {
    port = 0;
    data = temporaryData();
    await portal.start();
  };
  const end = async () => {
    await portal.stop();
    data.remove();
  };

  beforeAll(async () => {
    browser = await chromium.launch(launchOptions());
    if (shared) await begin();
  });
  beforeEach(async () => {
    [messages, allowed] = [[], []];
    if (!shared) await begin();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    if (!shared) await end();
    const unexpected = messages.filter((text) => !allowed.some((pattern) => pattern.test(text)));
    expect(unexpected, 'messages in the console of the page').toEqual([]);
  });
  afterAll(async () => {
    if (shared) await end();
    await browser.close();
  });
  return portal;
}
