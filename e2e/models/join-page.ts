import type { Page } from 'playwright-core';

/** The first three statements of the poll. */
export const FIRST = 'outcomes/trusting-relationships';
export const SECOND = 'outcomes/culture-and-capacity';
export const THIRD = 'outcomes/co-produced-evidence';

/** The box of a point of a scale. */
export const point = (page: Page, item: string, value: number) =>
  page.locator(`input[name="${item}"][value="${value}"]`);

/** Waits until scripts have taken the page over. */
export const taken = (page: Page) => page.locator('[data-scripted]').waitFor();

/** Everything that stands on the page. */
export const words = async (page: Page) =>
  ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');

/** Passes over the groups, which are asked for first. */
export const passOver = (page: Page) =>
  page.locator('[data-uptake-part~="poll-ballot-nav"] [type="submit"]').click();

/** Rates the statement that is shown, or will be in a moment. */
export async function rate(page: Page, item: string, value: number): Promise<void> {
  const field = point(page, item, value);
  await field.waitFor();
  await field.click({ force: true });
}
