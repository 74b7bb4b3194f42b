import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BoardModel } from './models/board.ts';
import { FAILED_REQUEST, withPortal } from './portal.ts';

const BOARD = 'force-field';
const DEVICE_KEY = 'lakeside.force-field';

/** The texts that were set aside on the device. */
const aside = (page: Page) =>
  page.evaluate(
    (key) =>
      Object.keys(localStorage)
        .filter((name) => name.startsWith(`${key}.aside.`))
        .map((name) => localStorage.getItem(name) ?? ''),
    DEVICE_KEY,
  );

describe('the documents of the network', () => {
  const portal = withPortal();

  const openBoard = async (page?: Page) => {
    const opened = page
      ? await portal.openTab(page.context(), '/force-field')
      : await portal.open('/force-field');
    const board = new BoardModel(opened);
    await board.untilStatus('saved');
    return board;
  };

  it('are read by the overview without a widget', async () => {
    const board = await openBoard();
    await board.goal.fill('Every school reads its own results');
    await board.rate('Limited time', 'Low');
    await board.page.getByRole('link', { name: 'Overview' }).click();
    const summary = board.page.getByRole('region', { name: 'Force fields' });
    await summary.getByText('Every school reads its own results').waitFor();
    const [first] = await summary.getByRole('article').all();
    expect(await first?.textContent()).not.toMatch(/Limited time\s*High/);
    await summary.getByText(/^Saved /).waitFor();
  });

  it('are still there after a reload, on the server and for others', async () => {
    const board = await openBoard();
    await board.goal.fill('A goal that stays');
    await board.untilStatus('saved');
    await board.page.reload();
    expect(await board.goal.inputValue()).toBe('A goal that stays');
    expect(await portal.stored(BOARD)).toContain('A goal that stays');
    const other = await openBoard();
    expect(await other.goal.inputValue()).toBe('A goal that stays');
  });

  it('stay in step in two tabs, also when both write', async () => {
    const one = await openBoard();
    const two = await openBoard(one.page);
    await one.goal.fill('Written in one tab');
    await expect.poll(() => two.goal.inputValue()).toBe('Written in one tab');
    await Promise.all([one.rate('Limited time', 'Low'), two.rate('Limited capacity', 'Medium')]);
    for (const board of [one, two]) {
      await expect.poll(() => board.importanceOf('Limited time')).toBe('low');
      await expect.poll(() => board.importanceOf('Limited capacity')).toBe('medium');
      await board.untilStatus('saved');
    }
  });

  it('are worked on without the server, and sent when it is back', async () => {
    portal.allowErrors(FAILED_REQUEST);
    const board = await openBoard();
    await board.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await portal.stop();
    await board.goal.fill('Written without a server');
    expect(await board.untilStatus('waiting')).toContain('Kept on this device');
    await board.page.reload();
    await expect.poll(() => board.goal.inputValue()).toBe('Written without a server');
    await board.untilStatus('waiting');
    await portal.start();
    await board.untilStatus('saved');
    expect(await portal.stored(BOARD)).toContain('Written without a server');
  });

  it.each([
    ['Keep my version', 'From the second', 'From the first'],
    ['Take the other version', 'From the first', 'From the second'],
  ] as const)(
    'show a conflict; with “%s” the other version is kept aside',
    async (choice, wins, loses) => {
      portal.allowErrors(FAILED_REQUEST);
      const first = await openBoard();
      const second = await openBoard();
      await first.goal.fill('From the first');
      await first.untilStatus('saved');
      await second.goal.fill('From the second');
      await second.untilStatus('conflict');
      expect(await second.settle(choice)).toContain('From the second');
      await second.untilStatus('saved');
      expect(await second.goal.inputValue()).toBe(wins);
      await expect.poll(() => portal.stored(BOARD)).toContain(wins);
      expect((await aside(second.page)).join()).toContain(loses);
    },
  );

  it('merge what two browsers changed in different places', async () => {
    portal.allowErrors(FAILED_REQUEST);
    const first = await openBoard();
    const second = await openBoard();
    await first.goal.fill('From the first');
    await first.untilStatus('saved');
    await second.rate('Limited time', 'Low');
    await second.untilStatus('saved');
    expect(await second.goal.inputValue()).toBe('From the first');
    expect(await second.importanceOf('Limited time')).toBe('low');
  });
});

describe('a document that begins on a device alone', () => {
  const portal = withPortal({ sample: false });

  it('does not overwrite what others stored first', async () => {
    portal.allowErrors(FAILED_REQUEST);
    const plan = await portal.open('/lifecycle-plan');
    const write = (page: Page, text: string) =>
      page.getByRole('textbox', { name: 'What do we want to achieve' }).fill(text);
    await plan.locator('[data-status="saved"]').waitFor();
    await portal.stop();
    await write(plan, 'Written on the device');
    await plan.locator('[data-status="waiting"]').waitFor();
    const context = plan.context();
    await plan.close();
    await portal.start();
    const other = await portal.open('/lifecycle-plan');
    await write(other, 'Stored by somebody else');
    await expect.poll(() => portal.stored('lifecycle-plan')).toContain('Stored by somebody else');
    const again = await portal.openTab(context, '/lifecycle-plan');
    await again.locator('[data-status="conflict"]').waitFor();
    expect(await portal.stored('lifecycle-plan')).toContain('Stored by somebody else');
  });
});

describe('the storage of the browser', () => {
  const portal = withPortal();
  const openBoard = async (init: () => void) => {
    const page = await portal.open('/settings');
    await page.addInitScript(init);
    await page.goto('/force-field');
    return new BoardModel(page);
  };
  const block = () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
    });
  };
  const fill = () => {
    localStorage.clear();
    for (let size = 1 << 20; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let index = 0; ; index += 1)
          localStorage.setItem(`full.${size}.${index}`, 'x'.repeat(size));
      } catch {
        // No room for this size any more; try a smaller one.
      }
    }
  };

  it.each([
    ['blocked', block, /may not store/],
    ['full', fill, /storage is full/],
  ] as const)(
    'may be %s: the server keeps the work, and without it the board says so',
    async (_what, init, said) => {
      portal.allowErrors(FAILED_REQUEST);
      const board = await openBoard(init);
      await board.goal.fill('Kept by the server');
      await board.untilStatus('saved');
      expect(await portal.stored(BOARD)).toContain('Kept by the server');
      await portal.stop();
      await board.goal.fill('Kept by nobody yet');
      expect(await board.untilStatus('failed')).toMatch(said);
      await portal.start();
      await board.untilStatus('saved');
      expect(await portal.stored(BOARD)).toContain('Kept by nobody yet');
    },
  );

  it('may hold a broken copy: it is set aside, and work goes on', async () => {
    const board = await openBoard(() => {
      if (!sessionStorage.getItem('broken')) localStorage.setItem('lakeside.force-field', '{"docu');
      sessionStorage.setItem('broken', 'once');
    });
    await board.goal.fill('After the broken copy');
    await board.untilStatus('saved');
    expect(await aside(board.page)).toContain('{"docu');
    await board.page.reload();
    expect(await board.goal.inputValue()).toBe('After the broken copy');
  });
});
