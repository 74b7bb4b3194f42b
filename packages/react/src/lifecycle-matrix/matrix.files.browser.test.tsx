import { createLifecycleMatrixStore } from '@uptake/core/lifecycle-matrix';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find } from '../testing/stage.tsx';
import { plannedStore } from './matrix.fixture.tsx';
import { inPage, leave, show, stage, store } from './matrix.page.fixture.tsx';

afterEach(leave);

describe('A matrix as a file', () => {
  it('exports the document, a table and a picture under the name of the goal', async () => {
    await show(inPage, {
      store: plannedStore(({ writeAnswer }) => writeAnswer('goal', 'Read: 1/2')),
    });
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
    await show(inPage, { store: plannedStore() });
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
