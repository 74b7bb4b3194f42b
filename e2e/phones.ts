import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchOptions } from '../scripts/browser.mjs';
import { type LivePoll, type LivePollOptions, startLivePoll } from './models/live-poll.ts';

/** A live poll in a test, and the phones at it. */
export interface Phones {
  /** Starts a server with an open poll; it ends with the test. */
  begin(options?: LivePollOptions): Promise<LivePoll>;
  /** A new phone, on which nothing is kept yet. */
  unlock(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Opens a page on a phone: that of the poll, unless told otherwise. */
  visit(phone: BrowserContext, address?: string): Promise<Page>;
  /** Says which messages in the console belong to the test. */
  allowErrors(pattern: RegExp): void;
}

/** A small phone. */
const PHONE: BrowserContextOptions = { viewport: { width: 320, height: 640 }, hasTouch: true };

/** A test fails when a page reports an error or a warning, for instance of its content policy. */
export function withPhones(): Phones {
  let browser: Browser;
  let poll: LivePoll | undefined;
  let messages: string[] = [];
  let allowed: RegExp[] = [];

  beforeAll(async () => {
    browser = await chromium.launch(launchOptions());
  });
  afterAll(() => browser.close());
  beforeEach(() => {
    [messages, allowed] = [[], []];
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await poll?.close();
    const unexpected = messages.filter((text) => !allowed.some((pattern) => pattern.test(text)));
    expect(unexpected, 'messages in the console of the page').toEqual([]);
  });

  return {
    async begin(options) {
      poll = await startLivePoll(options);
      return poll;
    },
    unlock: (options = {}) => browser.newContext({ ...PHONE, ...options }),
    async visit(phone, address = poll?.page ?? '') {
      const page = await phone.newPage();
      page.on('pageerror', (error) => messages.push(String(error)));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) messages.push(message.text());
      });
      await page.goto(address);
      return page;
    },
    allowErrors(pattern) {
      allowed.push(pattern);
    },
  };
}
