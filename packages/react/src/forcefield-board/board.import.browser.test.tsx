import { createForcefieldBoardStore } from '@uptake/core/forcefield-board';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { settled } from '../testing/stage.tsx';
import { says } from '../testing/widget-page.tsx';
import { createExample, createSample, type Sample } from './board.fixture.tsx';
import { BoardPage } from './board.page.fixture.tsx';

let page: BoardPage;
let sample: Sample;

beforeEach(async () => {
  sample = createExample();
  page = await BoardPage.open({ store: sample.store });
});
afterEach(() => page.close());

describe('Importing', () => {
  const dialog = () => page.all('dialog')[0]?.textContent ?? '';

  beforeEach(async () => {
    page.leave();
    await page.tabTo((element) => element.closest('[role="toolbar"]') !== null);
    await page.press('{ArrowLeft}');
    await page.choose('Import a table');
  });

  it('shows what was understood before it changes anything, then takes it over as one step', async () => {
    await userEvent.fill(
      page.focused,
      'Drivers,Importance,Owner\nChampions,high,x\nStrong capacity,very,',
    );
    await settled();
    await expect.poll(dialog).toContain('2 forces found, 1 thing not understood.');
    expect(dialog()).toContain('Columns left out: Owner.');
    expect(dialog()).toContain(
      'Row 3: “very” is no importance; write low, medium or high. The rating is left as it is.',
    );
    expect(page.names('driver')).toHaveLength(7);
    await page.tabTo(says('Take 2 forces over'));
    await page.press('{Enter}');
    await expect.poll(() => page.names('driver').at(-1)).toBe('Champions');
    sample.store.undo();
    await settled();
    expect(page.names('driver')).toHaveLength(7);
  });

  it('asks for the side of rows that say none', async () => {
    await userEvent.fill(page.focused, 'Floods,high');
    await settled();
    await expect
      .poll(dialog)
      .toContain('Row 1: “Floods” does not say whether it is a driver or a constraint.');
    await userEvent.selectOptions(page.all('dialog select')[0] as HTMLElement, 'constraint');
    await settled();
    expect(dialog()).toContain('1 force found, everything understood.');
  });

  it('takes a file, and says what is wrong with one it cannot take', async () => {
    const input = page.all('dialog input[type="file"]')[0] as HTMLInputElement;
    await userEvent.upload(input, new File(['{"kind":"lifecycle-matrix","version":1}'], 'a.json'));
    await settled();
    expect(dialog()).toContain('belongs to another tool');
    const { store } = createSample(({ commands }) => commands.addBoard());
    await userEvent.upload(input, new File([JSON.stringify(store.toJSON())], 'b.json'));
    await settled();
    expect(page.all('dialog')).toEqual([]);
    expect(createForcefieldBoardStore({ document: sample.store.toJSON() }).toJSON()).toEqual(
      store.toJSON(),
    );
    sample.store.undo();
    await settled();
    expect(page.names('constraint')).toContain('Limited time');
    expect(page.row('Limited time').dataset.importance).toBe('high');
  });
});
