import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchOptions } from '../scripts/browser.mjs';
import { root } from '../scripts/run.mjs';

const FILES = join(root, 'packages', 'elements', 'dist');

/** What the script is when it is loaded as another version. */
export const OTHER_VERSION = '99.9.9';

/** A page of some site. */
export interface HostPage {
  readonly body: string;
  readonly head?: string;
  /** Attributes of `<html>`. */
  readonly html?: string;
  /** The content security policy it is served with. */
  readonly policy?: string;
}

/** A site that has the files of the elements in `/uptake/`, and the browsers that visit it. */
export interface Site {
  readonly url: string;
  /** Opens a page of it. A test fails when the page reports an error or a warning. */
  open(page: HostPage): Promise<Page>;
  /** What the browser asked for since the test began. */
  readonly requests: readonly string[];
  /** Says which messages in the console belong to the test. */
  allowMessages(pattern: RegExp): void;
  /** The next requests for these files are not answered. */
  lose(pattern: RegExp): void;
}

/** Gives the tests of a file a site. */
export function withSite(): Site {
  let browser: Browser;
  let page: HostPage = { body: '' };
  let requests: string[] = [];
  let messages: string[] = [];
  let allowed: RegExp[] = [];
  let lost: RegExp | undefined;

  const server = createServer(async ({ url = '/' }, response) => {
    if (lost?.test(url) || url === '/favicon.ico' || url.startsWith('/none/')) {
      response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const [, folder, file] = /^\/(uptake|newer)\/([\w/.-]+\.js)(?:\?[\w-]+)?$/.exec(url) ?? [];
    if (file) {
      const script = await readFile(join(FILES, file), 'utf8');
      // A page in a sandbox has no origin, and modules are fetched with its permission only.
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('content-type', 'text/javascript');
      response.end(folder === 'newer' ? script.replaceAll('0.0.0', OTHER_VERSION) : script);
      return;
    }
    const { html = 'lang="en"', head = '', body, policy } = page;
    if (policy !== undefined) response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html ${html}><head><title>A network</title>${head}</head><body>${body}</body></html>`,
    );
  });

  const site: Site = {
    get url() {
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    get requests() {
      return requests;
    },
    async open(wanted) {
      page = wanted;
      const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
      const opened = await context.newPage();
      opened.on('request', (request) => requests.push(request.url()));
      opened.on('pageerror', (error) => messages.push(String(error)));
      opened.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) messages.push(message.text());
      });
      await opened.goto(site.url);
      return opened;
    },
    allowMessages(pattern) {
      allowed.push(pattern);
    },
    lose(pattern) {
      lost = pattern;
    },
  };

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await chromium.launch(launchOptions());
  });
  beforeEach(() => {
    [requests, messages, allowed, lost] = [[], [], [], undefined];
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const unexpected = messages.filter((text) => !allowed.some((pattern) => pattern.test(text)));
    expect(unexpected, 'messages in the console of the page').toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  return site;
}
