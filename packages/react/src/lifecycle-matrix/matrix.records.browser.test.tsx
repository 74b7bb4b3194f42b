import { inOrder } from '@uptake/core';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find, settled } from '../testing/stage.tsx';
import {
  dialog,
  focused,
  inPage,
  leave,
  opened,
  press,
  said,
  show,
  stage,
  store,
  table,
} from './matrix.page.fixture.tsx';

afterEach(leave);

describe('A matrix of the network’s own', () => {
  it('shows the gaps, takes a reason, and lets one go when it is planned', async () => {
    await show(inPage);
    await userEvent.click(find(stage, 'label', 'Gaps'));
    const gaps = () => stage.mount.querySelectorAll('[data-uptake-part="matrix-gap"]');
    expect(gaps()).toHaveLength(18);
    await userEvent.selectOptions(gaps()[0]?.querySelector('select') as HTMLSelectElement, 'later');
    const { 'capacity-strengthening': category } = store.getState().document.categories;
    expect(category?.cells.generation.gapReason).toBe('later');
    store.commands.setStatus(
      { category: 'capacity-strengthening', stage: 'generation' },
      'planned',
    );
    await settled();
    expect(gaps()).toHaveLength(17);
  });

  it('adds an activity to a cell and takes it back in one step', async () => {
    await show(inPage, {
      defaultOpened: { kind: 'cell', category: 'relationships', stage: 'use' },
    });
    await userEvent.fill(find(stage, 'dialog [data-uptake-part="matrix-add"] input'), 'Radio');
    await press('{Enter}');
    await settled();
    expect(said()).toBe('Added: Radio');
    expect(find(stage, 'dialog label', 'Radio').querySelector('input')?.checked).toBe(true);
    store.undo();
    const { relationships } = store.getState().document.categories;
    expect(Object.keys(relationships?.activities ?? {})).toHaveLength(3);
    expect(relationships?.cells.use.activities).toEqual({});
  });

  it('renames, reorders and deletes what is in a category', async () => {
    await show(inPage, { defaultOpened: { kind: 'category', category: 'peer-learning' } });
    const category = () => store.getState().document.categories['peer-learning'];
    await userEvent.fill(find(stage, 'dialog input'), 'Swaps');
    await settled();
    expect(find(stage, 'dialog h2').textContent).toBe('Swaps');
    await userEvent.click(find(stage, 'button', 'More on Informal sharing'));
    await userEvent.click(find(stage, '[role="menuitem"]', 'Move down'));
    await settled();
    const names = () => inOrder(category()?.activities ?? {}).map(({ id }) => id);
    expect(names().slice(0, 2)).toEqual(['teacher-to-teacher', 'informal-sharing']);
    await press('{Alt>}{ArrowUp}{/Alt}');
    expect(names().slice(0, 2)).toEqual(['informal-sharing', 'teacher-to-teacher']);
    expect(focused()?.getAttribute('aria-label')).toBe('More on Informal sharing');
    await userEvent.click(find(stage, 'button', 'More on Exchange visits'));
    await userEvent.click(find(stage, '[role="menuitem"]', 'Delete'));
    await settled();
    expect(names()).not.toContain('exchange-visits');
    expect(dialog()?.contains(focused())).toBe(true);
    await userEvent.click(find(stage, 'button', 'Delete category'));
    await settled();
    expect(dialog()).toBe(null);
    expect(said()).toBe('Deleted: Swaps');
    expect(focused()?.matches('[data-uptake-root]')).toBe(true);
    await press('{Control>}z{/Control}');
    await settled();
    expect(category()?.label).toBe('Swaps');
  });

  it('adds a category, and brings one of the report back', async () => {
    await show(inPage);
    store.commands.deleteCategory('relationships');
    await settled();
    await userEvent.fill(find(stage, '[data-uptake-part="matrix-add"] input'), 'Radio lessons');
    await press('{Enter}');
    await settled();
    expect(table().querySelectorAll('tbody tr')).toHaveLength(6);
    await userEvent.click(find(stage, 'button', 'Bring back from the report'));
    await userEvent.click(find(stage, '[role="menuitem"]'));
    await settled();
    expect(table().textContent).toContain('Fostering and strengthening relationships');
  });

  it('adds, edits and deletes an example', async () => {
    await show(inPage, { defaultView: 'examples' });
    const examples = () => stage.mount.querySelectorAll('article');
    expect(examples()).toHaveLength(8);
    await userEvent.fill(find(stage, '[data-uptake-part="matrix-add"] input'), 'Our network');
    await press('{Enter}');
    await opened();
    expect(find(stage, 'dialog h2').textContent).toBe('Our network');
    await userEvent.fill(find(stage, 'dialog textarea'), 'Meets every month');
    await userEvent.click(find(stage, 'dialog label', 'Peer learning and exchange'));
    await press('{Escape}');
    await settled();
    expect(examples()[8]?.textContent).toBe(
      'Our networkMeets every monthPeer learning and exchange',
    );
    await userEvent.click(find(stage, 'button', 'More on Our network'));
    await userEvent.click(find(stage, '[role="menuitem"]', 'Delete'));
    await settled();
    expect(examples()).toHaveLength(8);
  });
});
