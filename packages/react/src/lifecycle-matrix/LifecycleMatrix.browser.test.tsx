import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find, settled } from '../testing/stage.tsx';
import { plannedStore } from './matrix.fixture.tsx';
import {
  dialog,
  focused,
  inPage,
  leave,
  opened,
  placeOf,
  press,
  said,
  show,
  stage,
  store,
  table,
  tabTo,
} from './matrix.page.fixture.tsx';

afterEach(leave);

describe('A matrix', () => {
  it('mirrors the arrow keys where the text runs from right to left', async () => {
    await show(inPage, {}, { dir: 'rtl' });
    await tabTo((element) => table().contains(element));
    await press('{ArrowLeft}');
    expect(placeOf(focused())).toBe('Capacity strengthening, Evidence generation');
    await press('{ArrowRight}');
    expect(focused()?.textContent).toBe('Capacity strengthening');
  });

  it('is a table whose every cell Tab reaches when it is only read', async () => {
    await show(inPage, { store: plannedStore(), readOnly: true });
    expect(table().getAttribute('role')).toBe(null);
    await tabTo((element) => table().contains(element));
    await userEvent.tab();
    expect(placeOf(focused())).toBe('Capacity strengthening, Evidence generation');
    await press('{Enter}');
    await opened();
    expect(dialog()?.querySelector('dl')?.textContent).toContain('UNICEF and the ministry');
    expect(dialog()?.querySelectorAll('input, select, textarea')).toHaveLength(0);
    await press('{Escape}{Control>}z{/Control}');
    expect(store.undo()).toBe(false);
  });

  it('teaches the exercise until something is planned, and shows an example', async () => {
    await show(inPage);
    await userEvent.click(find(stage, 'button', 'Write the goal'));
    expect(focused()?.matches('textarea')).toBe(true);
    await userEvent.click(find(stage, 'button', 'Look at an example'));
    await settled();
    expect(stage.mount.textContent).not.toContain('Look at an example');
    expect(stage.mount.textContent).toContain('5 of 18 cells are covered');
    await userEvent.click(find(stage, 'button', 'Undo: Plan opened'));
    await settled();
    expect(stage.mount.textContent).toContain('Look at an example');
  });

  it('says what a new status does to the stage', async () => {
    await show(inPage);
    store.commands.setStatus({ category: 'relationships', stage: 'use' }, 'running');
    await settled();
    expect(said()).toBe('Covered for Evidence use: 1 of 6');
  });

  it('filters, says how many cells match, and shows everything again', async () => {
    await show(inPage, { store: plannedStore() });
    await userEvent.click(find(stage, 'summary', 'Filter'));
    await settled();
    const status = [...stage.mount.querySelectorAll('select')].find((select) =>
      select.textContent?.includes('Considering'),
    );
    await userEvent.selectOptions(status as HTMLSelectElement, 'running');
    await settled();
    expect(table().querySelectorAll('tbody tr')).toHaveLength(3);
    expect(table().querySelectorAll('[data-unmatched]')).toHaveLength(5);
    expect(find(stage, 'summary [role="status"]').textContent).toBe('4 cells match.');
    await userEvent.click(find(stage, 'button', 'Show everything'));
    await settled();
    expect(table().querySelectorAll('tbody tr')).toHaveLength(6);
  });

  it('is a list for each stage in a narrow place', async () => {
    await show(inPage);
    expect(getComputedStyle(find(stage, '[data-uptake-part="matrix-stage-list"]')).display).toBe(
      'none',
    );
    stage.mount.style.inlineSize = '320px';
    await settled();
    expect(getComputedStyle(table()).display).toBe('none');
    const list = find(stage, '[data-uptake-part="matrix-stage-list"]');
    expect(list.querySelectorAll('section')).toHaveLength(3);
    const first = list.querySelector('button') as HTMLButtonElement;
    await userEvent.click(first);
    await opened();
    expect(dialog()?.open).toBe(true);
    await press('{Escape}');
    await settled();
    expect(focused()).toBe(first);
  });
});
