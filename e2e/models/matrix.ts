import type { Locator, Page } from 'playwright-core';
import { part, WidgetModel } from './widget.ts';

/** A stage of the evidence lifecycle. */
export type Stage = 'generation' | 'translation' | 'use';

/** The lifecycle matrix on a page. */
export class MatrixModel extends WidgetModel {
  constructor(page: Page) {
    super(page, 'matrix-root');
  }

  /** The cell of a category, by the category's name. */
  cell(category: string, stage: Stage): Locator {
    return part(this.root, 'matrix-table')
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: category }) })
      .locator(`[data-uptake-part~="matrix-cell"][data-stage="${stage}"]`);
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }
}
