import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BoardModel } from './models/board.ts';
import { MatrixModel } from './models/matrix.ts';
import { withPortal } from './portal.ts';

/** Chooses an item of a menu and gives the text of the file that comes of it. */
async function exported(page: Page, menu: Locator, item: string): Promise<string> {
  await menu.click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

/** Chooses a file with the button that asks for one. */
async function choose(page: Page, button: Locator, text: string, name = 'plan.json') {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

describe('the lifecycle plan as a file', () => {
  const portal = withPortal();
  const openPlan = async () => {
    const page = await portal.open('/lifecycle-plan');
    const matrix = new MatrixModel(page);
    await matrix.untilStatus('saved');
    const goal = matrix.root.getByRole('textbox', { name: 'What do we want to achieve' });
    const open = matrix.root.getByRole('button', { name: 'Open a file' });
    const file = () =>
      exported(page, matrix.root.getByRole('button', { name: 'Export' }), 'Document (JSON)');
    return { page, matrix, goal, open, file };
  };

  it('comes back from its file, and the step can be undone', async () => {
    const { page, matrix, goal, open, file } = await openPlan();
    const before = await goal.inputValue();
    const text = await file();
    await goal.fill('Something else');
    await choose(page, open, text);
    await expect.poll(() => goal.inputValue()).toBe(before);
    await matrix.root.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => goal.inputValue()).toBe('Something else');
    await matrix.root.getByRole('button', { name: 'Redo' }).click();
    await matrix.untilStatus('saved');
    expect(await portal.stored('lifecycle-plan')).toContain(before.slice(0, 40));
  });

  it.each<[what: string, broken: (text: string) => string, said: RegExp]>([
    ['a truncated file', (text) => text.slice(0, text.length / 2), /damaged or incomplete/],
    [
      'a file of another tool',
      (text) => text.replace('"lifecycle-matrix"', '"forcefield-board"'),
      /belongs to another tool/,
    ],
    [
      'a file of a newer version',
      (text) => text.replace('"version":1', '"version":99'),
      /newer version/,
    ],
    [
      'a file with a wrong field',
      (text) => text.replace('"status":"running"', '"status":"ruined"'),
      /“categories\..*status”.*ruined/,
    ],
    ['a file of 20 MB', (text) => text.replace('{', `{${' '.repeat(20_000_000)}`), /larger than/],
  ])('refuses %s, says why and where, and loses nothing', async (_what, broken, said) => {
    const { page, matrix, goal, open, file } = await openPlan();
    const before = await goal.inputValue();
    const stored = await portal.stored('lifecycle-plan');
    const text = await file();
    const changed = broken(text);
    expect(changed).not.toBe(text);
    await choose(page, open, changed);
    const alert = matrix.root.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(said);
    expect(await goal.inputValue()).toBe(before);
    expect(await portal.stored('lifecycle-plan')).toBe(stored);
  });

  it('takes text of every script and mark-up as plain text', async () => {
    const { page, matrix, goal } = await openPlan();
    const text = '<script>window.hacked = 1</script> هدفنا: القراءة 📚👩🏽‍🏫 लक्ष्य';
    await goal.fill(text);
    await matrix.untilStatus('saved');
    await page.goto(`${portal.url}/`);
    await page.getByText('هدفنا').waitFor();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await page.goto(`${portal.url}/lifecycle-plan`);
    expect(await goal.inputValue()).toBe(text);
  });
});

describe('the force fields as a file', () => {
  const portal = withPortal();

  it('come back from their file', async () => {
    const page = await portal.open('/force-field');
    const board = new BoardModel(page);
    await board.untilStatus('saved');
    const before = await board.goal.inputValue();
    const menu = board.root.getByRole('button', { name: 'Import and export' });
    const text = await exported(page, menu, 'Export all boards (JSON)');
    await board.goal.fill('Something else');
    await menu.click();
    await page.getByRole('menuitem', { name: 'Import a table' }).click();
    const dialog = page.getByRole('dialog');
    await choose(page, dialog.getByRole('button', { name: 'Choose a file' }), text);
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => board.goal.inputValue()).toBe(before);
  });

  it('take over a table, and say which rows were not understood', async () => {
    const page = await portal.open('/force-field');
    const board = new BoardModel(page);
    await board.root.getByRole('button', { name: 'Import and export' }).click();
    await page.getByRole('menuitem', { name: 'Import a table' }).click();
    const dialog = page.getByRole('dialog');
    const table = [
      'Drivers,Importance,Supporting actions,Supporting actors,Notes',
      '"A radio programme, weekly",High,"Ask for ""reading"" minutes",Radio station,"two',
      'lines"',
      '=SUM(A1),enormous,,,',
    ].join('\n');
    await choose(page, dialog.getByRole('button', { name: 'Choose a file' }), table, 'table.csv');
    await dialog.getByText('“enormous” is no importance').waitFor();
    await dialog.getByRole('button', { name: 'Take 2 forces over' }).click();
    expect(await board.importanceOf('A radio programme, weekly')).toBe('high');
    expect(await board.importanceOf('=SUM(A1)')).toBe('unrated');
  });
});
