import { inOrder } from '@uptake/core';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find, STAGES, settled } from '../testing/stage.tsx';
import {
  dialog,
  focused,
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

describe.each(Object.entries(STAGES))('A matrix %s', (_name, createStage) => {
  it('plans six cells by keyboard alone', { timeout: 60_000 }, async () => {
    await show(createStage);
    const pointed: string[] = [];
    for (const type of ['pointerdown', 'mousedown', 'touchstart']) {
      window.addEventListener(type, () => pointed.push(type), { capture: true });
    }
    await tabTo((element) => table().contains(element));
    expect(focused()?.textContent).toBe('Capacity strengthening');

    await press('{ArrowRight}');
    for (let cell = 0; cell < 6; cell++) {
      const opener = focused();
      await press('{Enter}');
      await opened();
      expect(stage.mount.querySelectorAll('dialog[open]')).toHaveLength(1);
      await press('{ArrowRight}{ArrowRight}');
      await tabTo((element) => element.matches('input:not([type="radio"])'));
      await press(`Owner ${cell}`);
      await tabTo((element) => element.matches('[type="checkbox"]'));
      await press(' ');
      await press('{Escape}');
      await settled();
      expect(dialog()).toBe(null);
      expect(focused()).toBe(opener);
      await press(cell === 2 ? '{ArrowDown}' : cell < 2 ? '{ArrowRight}' : '{ArrowLeft}');
    }
    const plan = inOrder(store.getState().document.categories)
      .slice(0, 2)
      .flatMap(({ cells }) => Object.values(cells));
    expect(plan.map(({ status, owner }) => [status, owner])).toEqual([
      ['planned', 'Owner 0'],
      ['planned', 'Owner 1'],
      ['planned', 'Owner 2'],
      ['planned', 'Owner 5'],
      ['planned', 'Owner 4'],
      ['planned', 'Owner 3'],
    ]);
    expect(plan.every(({ activities }) => Object.keys(activities).length === 1)).toBe(true);
    expect(pointed).toEqual([]);
  });

  it('is one tab stop, in which arrow keys, Home and End move', async () => {
    await show(createStage);
    expect(table().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await tabTo((element) => table().contains(element));
    await press('{ArrowDown}{End}');
    expect(placeOf(focused())).toBe('Participatory evidence generation, Evidence use');
    await press('{Control>}{Home}{/Control}');
    expect(focused()?.textContent).toBe('Capacity strengthening');
    await userEvent.tab();
    expect(table().contains(focused())).toBe(false);
    await userEvent.tab({ shift: true });
    expect(focused()?.textContent).toBe('Capacity strengthening');
  });

  it('opens a cell by F2 and by Space as well', async () => {
    await show(createStage);
    await tabTo((element) => table().contains(element));
    await press('{ArrowRight}{F2}');
    await opened();
    expect(find(stage, 'dialog h2').textContent).toBe(
      'Capacity strengthening, Evidence generation',
    );
    await press('{Escape}');
    await settled();
    await press(' ');
    await opened();
    expect(dialog()?.open).toBe(true);
  });

  it('moves a category by Alt and the arrow keys, and keeps the focus on it', async () => {
    await show(createStage);
    await tabTo((element) => table().contains(element));
    await press('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    await settled();
    expect(focused()?.textContent).toBe('Capacity strengthening');
    expect(inOrder(store.getState().document.categories)[2]?.id).toBe('capacity-strengthening');
    expect(said()).toBe('Moved: Capacity strengthening, now 3 of 6');
    expect(table().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });
});
