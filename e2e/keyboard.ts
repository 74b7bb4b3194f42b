import type { Locator, Page } from 'playwright-core';

/** More tab stops than any page here has. */
const MOST_STOPS = 200;

/** Presses a key until an element has the focus: Tab between the stops of a page, arrows in one. */
export async function pressUntil(key: string, target: Locator): Promise<void> {
  for (let count = 0; count < MOST_STOPS; count += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await target.page().keyboard.press(key);
  }
  throw new Error(`${key} never reaches ${target}.`);
}

/** Presses an arrow key until a radio button of the focused group is chosen. */
export async function chooseRadio(page: Page, key: string, value: string): Promise<void> {
  for (let count = 0; count < 8; count += 1) {
    const chosen = await page.evaluate(
      () => (document.activeElement as HTMLInputElement | null)?.value,
    );
    if (chosen === value) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reaches ${value}.`);
}

/** Fails the test when anything was done with a pointer; call before the page is opened. */
export async function forbidPointer(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = window as unknown as { pointerEvents?: number };
    counted.pointerEvents = 0;
    for (const type of ['pointerdown', 'mousedown', 'touchstart']) {
      const count = () => {
        counted.pointerEvents = (counted.pointerEvents ?? 0) + 1;
      };
      window.addEventListener(type, count, { capture: true });
    }
  });
  return () =>
    page.evaluate(() => (window as unknown as { pointerEvents?: number }).pointerEvents ?? -1);
}
