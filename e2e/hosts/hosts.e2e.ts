import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOptions } from '../../scripts/browser.mjs';
import { BoardModel } from '../models/board.ts';
import { MatrixModel } from '../models/matrix.ts';
import { startPortal, temporaryData } from '../portal-process.mjs';
import { startServer } from '../server-process.mjs';
import { installHost } from './host.mjs';

interface Running {
  readonly url: string;
  stop(): Promise<unknown>;
}

interface Host {
  readonly name: string;
  readonly example: string;
  readonly react: string;
  /** Where each widget is. */
  readonly matrix: string;
  readonly board: string;
  start(folder: string): Promise<Running>;
}

const next: Host = {
  name: 'Next.js, React 19',
  example: 'examples/next',
  react: '19.3.1',
  matrix: '/en',
  board: '/en',
  start: (cwd) =>
    startServer(['node_modules/next/dist/bin/next', 'start', '-p', '0', '-H', '127.0.0.1'], {
      cwd,
      env: { NEXT_TELEMETRY_DISABLED: '1' },
      ready: /Local:\s+(http:\S+)[\s\S]*Ready/,
    }),
};

const portal = (react: string): Host => ({
  name: `the portal, React ${react}`,
  example: 'examples/portal',
  react,
  matrix: '/lifecycle-plan',
  board: '/force-field',
  async start(cwd) {
    const data = temporaryData();
    const { url, stop } = await startPortal({ dataFile: data.file, cwd });
    return { url, stop: () => stop().finally(data.remove) };
  },
});

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});
afterAll(() => browser.close());

describe.each([next, portal('18.3.1'), portal('19.3.1')])('in $name', (host) => {
  let installed: Awaited<ReturnType<typeof installHost>>;
  let running: Running;

  beforeAll(async () => {
    installed = await installHost(host);
    await installed.build();
    running = await host.start(installed.folder);
  });
  afterAll(async () => {
    await running?.stop();
    installed?.remove();
  });

  /** Opens a page, works on it, and fails when it reports an error or a warning. */
  async function visit(path: string, work: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage({ baseURL: running.url });
    const messages: string[] = [];
    page.on('pageerror', (error) => messages.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) messages.push(message.text());
    });
    try {
      await page.goto(path);
      await work(page);
    } finally {
      await page.close();
    }
    expect(messages).toEqual([]);
  }

  it('the content of both widgets is in the HTML', async () => {
    const html = async (path: string) => (await fetch(`${running.url}${path}`)).text();
    expect(await html(host.matrix)).toContain('Fostering and strengthening relationships');
    expect(await html(host.board)).toContain('Limited political support or incentives');
  });

  it('the board comes alive without a warning, and rates a force', async () => {
    await visit(host.board, async (page) => {
      const board = new BoardModel(page);
      await board.rate('Sufficient time', 'High');
      await expect.poll(() => board.importanceOf('Sufficient time')).toBe('high');
      await page.reload();
      await expect.poll(() => board.importanceOf('Sufficient time')).toBe('high');
    });
  });

  it('the matrix comes alive without a warning; its dialog holds the focus and gives it back', async () => {
    await visit(host.matrix, async (page) => {
      const matrix = new MatrixModel(page);
      const cell = matrix.cell('Advocacy and dissemination', 'generation');
      // A key that is pressed before the page is hydrated is lost.
      const open = async () => {
        await cell.press('Enter');
        return matrix.dialog.isVisible();
      };
      await expect.poll(open).toBe(true);
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let count = 0; count < 40; count += 1) {
          await page.keyboard.press(key);
          const isInside = await page.evaluate(
            () => document.activeElement?.closest('dialog') !== null,
          );
          expect(isInside, `after ${count + 1} × ${key}`).toBe(true);
        }
      }
      await matrix.dialog.getByRole('radio', { name: 'Planned', exact: true }).check();
      await page.keyboard.press('Escape');
      await matrix.dialog.waitFor({ state: 'hidden' });
      expect(await cell.getAttribute('data-status')).toBe('planned');
      expect(await cell.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });
});
