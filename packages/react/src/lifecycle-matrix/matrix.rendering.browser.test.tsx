import {
  createLifecycleMatrixStore,
  type LifecycleMatrixStore,
} from '@uptake/core/lifecycle-matrix';
import en from '@uptake/core/locales/en';
import { ACTIVITY_CATEGORIES } from '@uptake/core/vocabulary';
import { afterEach, describe, expect, it } from 'vitest';
import { find, settled } from '../testing/stage.tsx';
import { inPage, leave, press, show, stage } from './matrix.page.fixture.tsx';

afterEach(leave);

const PLACE = { category: 'peer-learning', stage: 'use' } as const;

/** A matrix in which every category has something planned, with so many of its own. */
function plannedWith(more: number): LifecycleMatrixStore {
  const store = createLifecycleMatrixStore();
  const own = Array.from({ length: more }, () => store.commands.addCategory('Another'));
  for (const category of [...ACTIVITY_CATEGORIES, ...own]) {
    store.commands.setStatus({ category, stage: 'generation' }, 'planned');
  }
  return store;
}

describe('A new status', () => {
  it('is read again by the parts that show it, and by no other row', async () => {
    const names: string[] = [];
    const messages = new Proxy(en, {
      get(catalogue, key: keyof typeof en) {
        const [, category] = /^vocabulary\.category\.([\w-]+)$/.exec(key) ?? [];
        if (category) names.push(category);
        return catalogue[key];
      },
    });
    const store = plannedWith(0);
    await show(inPage, { store }, { messages });
    expect(new Set(names)).toEqual(new Set(ACTIVITY_CATEGORIES));
    names.length = 0;
    store.commands.setStatus(PLACE, 'running');
    await settled();
    expect(new Set(names)).toEqual(new Set([PLACE.category]));
  });

  it('changes its cells, its field and the summaries in the page, and nothing else', async () => {
    await show(inPage, {
      store: plannedWith(0),
      defaultOpened: { kind: 'cell', ...PLACE },
    });
    find(stage, 'dialog input[value="considering"]').focus();
    await settled();
    const touched = new Set<string | null>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const part = element?.closest('[data-uptake-part]');
        touched.add(part?.getAttribute('data-uptake-part') ?? null);
      }
    });
    observer.observe(stage.mount, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    await press('{ArrowRight}');
    await settled();
    observer.disconnect();
    expect([...touched].sort()).toEqual([
      'matrix-cell',
      'matrix-coverage',
      'matrix-coverage-bar',
      'matrix-coverage-dots',
      'matrix-status',
      'ui-announcer',
      // Undo names the step.
      'ui-button',
      'ui-choice-option',
      // What is planned needs no reason for a gap.
      'ui-dialog-body',
    ]);
  });

  it('is told to as many parts in a large matrix as in a small one', async () => {
    const listening = async (store: LifecycleMatrixStore) => {
      let count = 0;
      const subscribe: typeof store.subscribe = (listener) => {
        count += 1;
        const stop = store.subscribe(listener);
        return () => {
          count -= 1;
          stop();
        };
      };
      await show(inPage, { store: { ...store, subscribe } });
      return count;
    };
    const few = await listening(plannedWith(0));
    leave();
    expect(await listening(plannedWith(20))).toBe(few);
  });
});
