import { createTocStore, presetToc, type TocStore } from '@uptake/core/toc-editor';
import { afterEach, describe, expect, it } from 'vitest';
import { settled } from '../../testing/stage.tsx';
import { says, WidgetPage } from '../../testing/widget-page.tsx';
import styles from '../toc.css?inline';
import { inToc } from '../toc.fixture.tsx';
import { openToc } from '../toc.page.fixture.tsx';
import { TocDiagram } from './TocDiagram.tsx';

let page: WidgetPage;
afterEach(() => page.close());

async function open(document: unknown = presetToc()): Promise<TocStore> {
  const store = createTocStore({ document });
  page = await openToc({ store });
  return store;
}

const part = (name: string) => page.all(`[data-uptake-part~="toc-${name}"]`);
const only = (name: string) => part(name)[0] as HTMLElement;
const node = (id: string) => page.all(`[data-roving="${id}"]`)[0] as HTMLElement;
const nodesIn = (store: TocStore) => Object.keys(store.getState().document.nodes);

/** What a pointer does at the middle of an element, or beside it. */
function point(
  type: string,
  target: HTMLElement,
  { dx = 0, dy = 0, id = 1, touch = false } = {},
): void {
  const { x, y, width, height } = target.getBoundingClientRect();
  const event = new PointerEvent(type, {
    bubbles: true,
    pointerId: id,
    pointerType: touch ? 'touch' : 'mouse',
    clientX: x + width / 2 + dx,
    clientY: y + height / 2 + dy,
  });
  target.dispatchEvent(event);
}

/** Lets events without a real pointer capture it. */
function pretendCapture(): void {
  only('canvas').setPointerCapture = () => {};
}

describe('the diagram by key', () => {
  it('is one tab stop, and an empty one takes its first box at one key', async () => {
    const store = await open();
    expect(page.all('[data-roving][tabindex="0"]')).toHaveLength(1);
    await page.close();
    const empty = createTocStore();
    page = await openToc({ store: empty });
    page.leave();
    await page.tabTo(says('Add the first box'));
    await page.press('{Enter}');
    expect(nodesIn(empty)).toHaveLength(1);
    expect(page.focused.tagName).toBe('TEXTAREA');
    expect(nodesIn(store)).toHaveLength(36);
  });

  it('brings what is focused into sight, also when it is zoomed', async () => {
    await open();
    node('management').focus();
    await page.press('+++++');
    for (const key of ['{End}', '{ArrowRight}', '{ArrowRight}', '{Home}', '{ArrowLeft}']) {
      await page.press(key);
      const [box, screen] = [page.focused, only('canvas')].map((one) =>
        one.getBoundingClientRect(),
      );
      expect(box?.left).toBeGreaterThanOrEqual(screen?.left ?? 0);
      expect(box?.top).toBeGreaterThanOrEqual(screen?.top ?? 0);
      expect(box?.right).toBeLessThanOrEqual(screen?.right ?? 0);
      expect(box?.bottom).toBeLessThanOrEqual(screen?.bottom ?? 0);
    }
  });

  it('says where a node stands, and names what was done', async () => {
    await open();
    node('capacity-strengthening').focus();
    await settled();
    const described = page.focused.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain('Activities, 2 of 7');
    await page.press('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(() => page.said).toContain('Capacity strengthening: now number 3');
    await page.press('{Delete}');
    await expect.poll(() => page.said).toBe('Deleted: Capacity strengthening');
    expect(page.focused.dataset.roving).toBe('curating-synthesizing');
    await page.press('{Control>}z{/Control}');
    expect(page.focused.dataset.roving).toBe('capacity-strengthening');
  });

  it('1,000 commands at random are undone to the same bytes, and focus is never on the page', async () => {
    const store = createTocStore({ document: presetToc() });
    page = await WidgetPage.show(inToc(<TocDiagram />, { store }), styles);
    const random = seeded(7);
    const pick = <T,>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
    node('management').focus();
    for (let run = 0; run < 50; run++) {
      const before = JSON.stringify(store.toJSON());
      for (let command = 0; command < 20; command++) {
        strike(page.focused, pick(COMMANDS));
        await Promise.resolve();
        expect(page.focused).not.toBe(document.body);
      }
      if (page.focused.matches('textarea')) strike(page.focused, { key: 'Escape' });
      await settled();
      while (store.getState().undoable) {
        store.undo();
        await Promise.resolve();
        expect(page.focused).not.toBe(document.body);
      }
      // Not toBe on the texts: where they differ it would print them whole.
      expect(JSON.stringify(store.toJSON()) === before).toBe(true);
    }
  }, 60_000);
});

describe('the diagram by pointer', () => {
  it('carries a node to another lane, in one step that is undone', async () => {
    const store = await open();
    pretendCapture();
    const [from, to] = [node('management'), node('output-skills')];
    const aim = to.getBoundingClientRect();
    const start = from.getBoundingClientRect();
    point('pointerdown', from);
    for (const share of [0.2, 0.6, 1]) {
      const dx = (aim.x - start.x) * share;
      point('pointermove', from, { dx, dy: (aim.bottom - start.y) * share });
      await settled();
    }
    expect(from.dataset.carried ?? node('management').dataset.carried).toBe('');
    point('pointerup', node('management'));
    await settled();
    expect(store.getState().document.nodes.management?.component).toBe('outputs');
    store.undo();
    expect(store.getState().document.nodes.management?.component).toBe('activities');
  });

  it('pans under one finger and zooms under two, and the page keeps its scroll until then', async () => {
    await open();
    pretendCapture();
    const canvas = only('canvas');
    expect(getComputedStyle(canvas).touchAction).toBe('pan-y');
    const world = only('world');
    const scale = () => new DOMMatrix(world.style.transform).a;
    const before = scale();
    const touch = true;
    point('pointerdown', canvas, { touch, dx: -50, dy: 200 });
    point('pointerdown', canvas, { touch, dx: 50, dy: 200, id: 2 });
    point('pointermove', canvas, { touch, dx: 150, dy: 200, id: 2 });
    expect(scale()).toBeCloseTo(before * 2);
    point('pointerup', canvas, { touch, id: 2 });
    point('pointerup', canvas, { touch });
    node('management').focus();
    expect(getComputedStyle(canvas).touchAction).toBe('none');
  });

  it('moves by one transform and renders nothing', async () => {
    await open();
    pretendCapture();
    const canvas = only('canvas');
    await page.press('{Tab}');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(only('world'), { subtree: true, childList: true, attributes: true });
    canvas.dispatchEvent(new WheelEvent('wheel', { ctrlKey: true, deltaY: -40, cancelable: true }));
    await settled();
    observer.disconnect();
    expect(new Set(changes.map(({ target }) => target))).toEqual(new Set([only('world')]));
  });
});

interface Strike {
  readonly key: string;
  readonly altKey?: boolean;
  readonly ctrlKey?: boolean;
  readonly shiftKey?: boolean;
}

const COMMANDS: readonly Strike[] = [
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].flatMap((key) => [
    { key },
    { key, altKey: true },
    { key, shiftKey: true },
  ]),
  ...['Enter', 'Escape', 'Insert', 'Delete', 'Delete', 'l', 'f', 't', '1', '4', '7', '+', '0'].map(
    (key) => ({ key }),
  ),
  { key: 'Enter', ctrlKey: true },
  { key: 'z', ctrlKey: true },
  { key: 'y', ctrlKey: true },
];

function strike(target: HTMLElement, { key, ...held }: Strike): void {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }),
  );
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
