import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chooseRadio, forbidPointer, pressUntil } from './keyboard.ts';
import { BoardModel } from './models/board.ts';
import { MatrixModel, type Stage } from './models/matrix.ts';
import { part } from './models/widget.ts';
import { FAILED_REQUEST, withPortal } from './portal.ts';

const portal = withPortal({ sample: false });

const DRIVERS = [
  'Strong networks and relationships',
  'Strong, accessible evidence',
  'Strong political support or incentives',
  'Alignment with policies and practices',
  'Strong capacity',
  'Sufficient time',
  'Sufficient resources',
];
const CONSTRAINTS = [
  'Weak networks and relationships',
  'Weaknesses in available evidence',
  'Limited political support or incentives',
  'Incompatible policies and practices',
  'Limited capacity',
  'Limited time',
  'Limited resources',
];
const RATINGS = ['high', 'medium', 'low'] as const;

interface Exported {
  readonly boards: {
    readonly [id: string]: {
      readonly goal: string;
      readonly forces: {
        readonly [id: string]: {
          readonly importance: string;
          readonly actions: object;
        };
      };
    };
  };
}

/** Opens a page on which nothing may be done with a pointer. */
async function open(path: string) {
  // The server answers 404 where there is no document yet.
  portal.allowErrors(FAILED_REQUEST);
  const page = await portal.open('/settings');
  const pointerEvents = await forbidPointer(page);
  await page.goto(path);
  return { page, pointerEvents };
}

it('does the whole force field exercise by keyboard: goal, ratings, plan, export', async () => {
  const { page, pointerEvents } = await open('/force-field');
  const board = new BoardModel(page);
  const { keyboard } = page;
  const plannedFor: string[] = [];

  await pressUntil('Tab', board.root.getByRole('button', { name: 'Begin with a goal' }));
  await keyboard.press('Enter');
  await pressUntil('Tab', board.goal);
  await keyboard.type('Schools decide with their own results');

  for (const [index, name] of [...DRIVERS, ...CONSTRAINTS].entries()) {
    const rating = RATINGS[index % RATINGS.length] ?? 'low';
    const key = DRIVERS.includes(name) ? 'ArrowLeft' : 'ArrowRight';
    await pressUntil('Tab', board.force(name).locator('input[type="radio"]:checked'));
    await chooseRadio(page, key, rating);
    if (rating !== 'high') continue;
    await pressUntil('Shift+Tab', part(board.force(name), 'board-force-name'));
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name });
    await pressUntil('Tab', dialog.getByRole('textbox', { name: 'Add an action' }));
    await keyboard.type(`Work on: ${name}`);
    await keyboard.press('Enter');
    await pressUntil('Tab', dialog.getByRole('textbox', { name: 'Add an actor' }));
    await keyboard.type('Secretariat');
    await keyboard.press('Enter');
    await keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    plannedFor.push(name);
  }

  const tools = part(board.root, 'ui-toolbar');
  await pressUntil('Shift+Tab', tools.locator('[tabindex="0"]'));
  await pressUntil('ArrowRight', tools.getByRole('button', { name: 'Import and export' }));
  await keyboard.press('Enter');
  const item = page.getByRole('menuitem', { name: 'Export all boards (JSON)' });
  await pressUntil('ArrowDown', item);
  const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
  const exported: Exported = JSON.parse(readFileSync(await download.path(), 'utf8'));
  const [only] = Object.values(exported.boards);
  const forces = Object.values(only?.forces ?? {});
  expect(only?.goal).toBe('Schools decide with their own results');
  expect(forces.map(({ importance }) => importance)).not.toContain('unrated');
  expect(forces.filter(({ actions }) => Object.keys(actions).length > 0)).toHaveLength(
    plannedFor.length,
  );
  expect(await pointerEvents()).toBe(0);
});

it('plans six cells of the matrix by keyboard', async () => {
  const { page, pointerEvents } = await open('/lifecycle-plan');
  const matrix = new MatrixModel(page);
  const { keyboard } = page;
  const CELLS: readonly [category: string, stage: Stage, keys: readonly string[]][] = [
    ['Capacity strengthening', 'generation', ['ArrowRight']],
    ['Capacity strengthening', 'translation', ['ArrowRight']],
    ['Participatory evidence generation', 'translation', ['ArrowDown']],
    ['Participatory evidence generation', 'use', ['ArrowRight']],
    ['Advocacy and dissemination', 'use', ['ArrowDown', 'ArrowDown']],
    ['Fostering and strengthening relationships', 'use', ['ArrowDown', 'ArrowDown']],
  ];

  await pressUntil('Tab', part(matrix.root, 'matrix-category').first());
  for (const [index, [category, stage, keys]] of CELLS.entries()) {
    for (const key of keys) await keyboard.press(key);
    const cell = matrix.cell(category, stage);
    expect(await cell.evaluate((element) => element === document.activeElement)).toBe(true);
    await keyboard.press('Enter');
    const { dialog } = matrix;
    await pressUntil('Tab', dialog.getByRole('group', { name: 'Status' }).locator('input:checked'));
    await chooseRadio(page, 'ArrowRight', 'planned');
    await pressUntil('Tab', dialog.getByRole('textbox', { name: 'Owner' }));
    await keyboard.type(`Team ${index + 1}`);
    await keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }

  await matrix.untilStatus('saved');
  await page.reload();
  for (const [index, [category, stage]] of CELLS.entries()) {
    const cell = matrix.cell(category, stage);
    expect(await cell.getAttribute('data-status')).toBe('planned');
    expect(await cell.textContent()).toContain(`Team ${index + 1}`);
  }
  expect(await pointerEvents()).toBe(0);
});
