import type { Locator, Page } from 'playwright-core';
import { part, WidgetModel } from './widget.ts';

/** The forcefield board on a page. */
export class BoardModel extends WidgetModel {
  constructor(page: Page) {
    super(page, 'board-root');
  }

  get goal(): Locator {
    return part(this.root, 'board-goal-text');
  }

  /** A force by a part of its name. */
  force(name: string): Locator {
    return part(this.root, 'board-force').filter({ hasText: name });
  }

  /** Rates a force by a press on the axis; the radio button itself lies under its label. */
  async rate(name: string, importance: 'Low' | 'Medium' | 'High'): Promise<void> {
    await part(this.force(name), 'board-stop').filter({ hasText: importance }).click();
  }

  /** The importance that is chosen for a force. */
  async importanceOf(name: string): Promise<string> {
    return (await this.force(name).getAttribute('data-importance')) ?? '';
  }
}
