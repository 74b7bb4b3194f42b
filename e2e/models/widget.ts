import type { Locator, Page } from 'playwright-core';

/** What is said about saving; the widget's own words for it. */
export type SaveStatus = 'saved' | 'saving' | 'waiting' | 'failed' | 'unreadable' | 'conflict';

/** A part of a widget by the name that hosts select it by. */
export function part(within: Page | Locator, name: string): Locator {
  return within.locator(`[data-uptake-part~="${name}"]`);
}

/** What every widget has: saving, conflicts, files. */
export class WidgetModel {
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page, root: string) {
    this.page = page;
    this.root = part(page, root);
  }

  /** Waits until the widget says that about saving. */
  async untilStatus(status: SaveStatus): Promise<string> {
    const line = part(this.root, 'ui-save-status').and(
      this.page.locator(`[data-status="${status}"]`),
    );
    await line.waitFor();
    return (await line.textContent()) ?? '';
  }

  /** Settles a conflict in its dialog; gives the places that it names. */
  async settle(choice: 'Keep my version' | 'Take the other version'): Promise<string> {
    await this.root.getByRole('button', { name: 'Compare and choose' }).click();
    const dialog = this.page.getByRole('dialog');
    const places = await part(dialog, 'ui-conflict').textContent();
    await dialog.getByRole('button', { name: choice }).click();
    return places ?? '';
  }
}
