import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { forbidPointer, pressUntil } from './keyboard.ts';
import { part } from './models/widget.ts';
import { withPortal } from './portal.ts';

const PEOPLE = 6;

/** Presses Tab until a button has the focus, and then Enter. */
async function pressButton(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name, exact: typeof name === 'string' });
  await button.waitFor();
  await pressUntil('Tab', button);
  await page.keyboard.press('Enter');
}

/** What can be picked. */
const options = (page: Page) =>
  page.locator('[data-uptake-part~="poll-ballot-step"][data-kind="choice"] input[type="checkbox"]');

/** Says one thing to the question with options: the first that is asked. */
async function pickOne(page: Page): Promise<void> {
  const option = options(page).first();
  await option.waitFor();
  await pressUntil('Tab', option);
  await page.keyboard.press('Space');
}

describe('a poll on one device', () => {
  const portal = withPortal();

  it('goes through a whole round by keyboard, in two windows that follow each other', async () => {
    const control = await portal.open('/settings');
    const pointerEvents = await forbidPointer(control);
    await control.goto('/poll/control');
    const screen = await portal.openTab(control.context(), '/poll/screen');
    const kiosk = await portal.openTab(control.context(), '/poll');
    const shown = part(screen, 'poll-presenter');
    await shown.waitFor();

    await pressButton(control, 'Open voting');
    for (let person = 0; person < PEOPLE; person += 1) {
      await pressButton(kiosk, 'Begin');
      await pickOne(kiosk);
      await pressButton(kiosk, 'I am done');
      await kiosk.getByRole('heading', { name: 'Thank you' }).waitFor();
      await pressButton(kiosk, 'Next person');
    }
    await control.getByText(`${PEOPLE} people have answered`).waitFor();
    await screen
      .getByText(new RegExp(`\\b${PEOPLE}\\b`))
      .first()
      .waitFor();

    await control.bringToFront();
    await pressButton(control, 'Close voting');
    await kiosk.getByText('This question is not open for answers at the moment.').waitFor();
    await pressButton(control, 'Show results');
    await screen.locator('[data-uptake-part~="poll-presenter"][data-status="shown"]').waitFor();
    await pressButton(control, 'Hide results');
    await screen.locator('[data-uptake-part~="poll-presenter"][data-status="hidden"]').waitFor();

    await control.reload();
    await control.getByText(`${PEOPLE} people have answered`).waitFor();
    expect(await pointerEvents()).toBe(0);
  });

  it('shows nobody the answers of the person before, and goes on after a reload', async () => {
    const page = await portal.open('/poll');
    await pressButton(page, 'For the facilitator');
    await pressButton(page, 'Open voting');
    await pressButton(page, 'Back to the start screen');
    await pressButton(page, 'Begin');
    await pickOne(page);
    await page.reload();
    const picked = options(page).and(page.locator(':checked'));
    await picked.first().waitFor();
    await pressButton(page, 'I am done');
    await pressButton(page, 'Next person');
    await pressButton(page, 'Begin');
    await options(page).first().waitFor();
    expect(await picked.count()).toBe(0);
  });

  it.each(['/poll', '/poll/control', '/poll/screen'])(
    'has nothing on %s that axe objects to',
    async (path) => {
      const page = await portal.open(path);
      await page.locator('[data-uptake-root]').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await violationsOf(page)).toEqual([]);
    },
  );
});
