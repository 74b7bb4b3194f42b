import { inOrder } from '@uptake/core';
import {
  createLifecycleMatrixStore,
  type LifecycleMatrixStore,
} from '@uptake/core/lifecycle-matrix';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { UptakeProvider } from '../provider/index.ts';
import { adoptStyles, find, STAGES, type Stage, settled } from '../testing/stage.tsx';
import { LifecycleMatrix, type LifecycleMatrixProps } from './LifecycleMatrix.tsx';
import styles from './matrix.css?inline';
import { plannedStore } from './matrix.fixture.tsx';

let stage: Stage;
let react: Root;
let store: LifecycleMatrixStore;

async function show(
  createStage: () => Stage,
  props: LifecycleMatrixProps = {},
  dir: 'ltr' | 'rtl' = 'ltr',
): Promise<void> {
  stage = createStage();
  adoptStyles(stage.root, styles);
  react = createRoot(stage.mount);
  react.render(
    <UptakeProvider dir={dir}>
      <LifecycleMatrix store={store} {...props} />
    </UptakeProvider>,
  );
  await settled();
  await settled();
}

beforeEach(() => {
  store = createLifecycleMatrixStore();
});

afterEach(() => {
  react.unmount();
  stage.remove();
});

const inPage = STAGES['in the page'];
const press = (keys: string) => userEvent.keyboard(keys);
const focused = () => stage.root.activeElement as HTMLElement | null;
const placeOf = (element: Element | null) =>
  element?.querySelector('[data-uptake-part="ui-hidden"]')?.textContent ?? element?.textContent;
const dialog = () => stage.mount.querySelector('dialog');
const table = () => find(stage, 'table');
const said = () =>
  [...stage.mount.querySelectorAll('[data-uptake-part~="ui-announcer"]')]
    .map((region) => region.textContent)
    .join('');

async function tabTo(isWanted: (element: HTMLElement) => boolean): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await userEvent.tab();
    const element = focused();
    if (element && isWanted(element)) return;
  }
  throw new Error(`Tab does not reach it; it is at ${focused()?.outerHTML.slice(0, 200)}`);
}

async function openView(name: string): Promise<void> {
  await userEvent.click(find(stage, 'label', name));
}

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
      await settled();
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
    await settled();
    expect(find(stage, 'dialog h2').textContent).toBe(
      'Capacity strengthening, Evidence generation',
    );
    await press('{Escape}');
    await settled();
    await press(' ');
    await settled();
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

describe('A matrix', () => {
  it('mirrors the arrow keys where the text runs from right to left', async () => {
    await show(inPage, {}, 'rtl');
    await tabTo((element) => table().contains(element));
    await press('{ArrowLeft}');
    expect(placeOf(focused())).toBe('Capacity strengthening, Evidence generation');
    await press('{ArrowRight}');
    expect(focused()?.textContent).toBe('Capacity strengthening');
  });

  it('is a table whose every cell Tab reaches when it is only read', async () => {
    store = plannedStore();
    await show(inPage, { readOnly: true });
    expect(table().getAttribute('role')).toBe(null);
    await tabTo((element) => table().contains(element));
    await userEvent.tab();
    expect(placeOf(focused())).toBe('Capacity strengthening, Evidence generation');
    await press('{Enter}');
    await settled();
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
    store = plannedStore();
    await show(inPage);
    await userEvent.click(find(stage, 'summary', 'Filter'));
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
    await settled();
    expect(dialog()?.open).toBe(true);
    await press('{Escape}');
    await settled();
    expect(focused()).toBe(first);
  });

  it('shows the gaps, takes a reason, and lets one go when it is planned', async () => {
    await show(inPage);
    await openView('Gaps');
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
    await settled();
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

  it('exports the document, a table and a picture under the name of the goal', async () => {
    store = plannedStore(({ writeAnswer }) => writeAnswer('goal', 'Read: 1/2'));
    await show(inPage);
    const files: { name: string; text: string }[] = [];
    const blobs = new Map<string, Blob>();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.set(`blob:${blobs.size}`, blob as Blob);
      return `blob:${blobs.size - 1}`;
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      const name = this.download;
      void blobs
        .get(this.href)
        ?.text()
        .then((text) => files.push({ name, text }));
    });
    for (const format of ['JSON', 'CSV', 'SVG']) {
      await userEvent.click(find(stage, 'button', 'Export'));
      await userEvent.click(
        [...stage.mount.querySelectorAll<HTMLElement>('[role="menuitem"]')].find((item) =>
          item.textContent?.includes(format),
        ) as HTMLElement,
      );
    }
    await expect
      .poll(() => files.map(({ name }) => name))
      .toEqual(['Read 1 2.json', 'Read 1 2.csv', 'Read 1 2.svg']);
    expect(createLifecycleMatrixStore({ document: files[0]?.text }).toJSON()).toEqual(
      store.toJSON(),
    );
    expect(files[1]?.text).toContain('Peer learning and exchange,Evidence use,Not planned');
    expect(files[2]?.text).toMatch(/^<svg .*Read: 1\/2/);
    vi.restoreAllMocks();
  });

  it('opens a file as one step, and refuses another tool’s without a change', async () => {
    store = plannedStore();
    await show(inPage);
    const before = store.toJSON();
    const input = stage.mount.querySelector('input[type="file"]') as HTMLInputElement;
    const file = (text: string) => new File([text], 'plan.json', { type: 'application/json' });
    await userEvent.upload(input, file('{"kind":"forcefield-board","version":1}'));
    await expect
      .poll(() => stage.mount.querySelector('[role="alert"]')?.textContent)
      .toBe('This document belongs to another tool. Choose one that was made here.');
    expect(store.toJSON()).toEqual(before);
    await userEvent.upload(input, file(JSON.stringify({ ...before, goal: 'Another goal' })));
    await expect.poll(() => store.getState().document.goal).toBe('Another goal');
    store.undo();
    expect(store.toJSON()).toEqual(before);
  });
});
