import { createTocStore, type TocStore } from '@uptake/core/toc-editor';
import { TOC_COMPONENTS } from '@uptake/core/vocabulary';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { says, type WidgetPage } from '../../testing/widget-page.tsx';
import {
  EXERCISE,
  EXERCISE_LINKS,
  EXERCISE_NODES,
  exerciseContent,
} from '../toc.exercise.fixture.ts';
import { english } from '../toc.fixture.tsx';
import { openToc } from '../toc.page.fixture.tsx';

const POINTER = ['pointerdown', 'pointermove', 'mousedown', 'click', 'touchstart'];

let page: WidgetPage;
let store: TocStore;
let pointer: string[];
const note = (event: Event) => {
  // The Enter key clicks, too, but at no point.
  const isPointer = event.type !== 'click' || (event as MouseEvent).detail > 0;
  if (isPointer) pointer.push(event.type);
};

beforeEach(async () => {
  pointer = [];
  for (const type of POINTER) document.addEventListener(type, note, true);
  store = createTocStore();
  page = await openToc({ store, defaultView: 'outline' });
});
afterEach(async () => {
  for (const type of POINTER) document.removeEventListener(type, note, true);
  await page.close();
});

it('25 boxes, 30 links and their assumptions are built in the outline by keyboard alone', async () => {
  page.leave();
  await page.tabTo(says('Add the first box'));
  await page.press('{Enter}');
  await page.press(EXERCISE_NODES.impact.join('{Enter}'));

  page.leave();
  for (const component of TOC_COMPONENTS.filter((one) => one !== 'impact')) {
    const name = english.t(`vocabulary.component.${component}`);
    await page.tabTo(says(`Add a box: ${name}`));
    await page.press('{Enter}');
    await page.press(EXERCISE_NODES[component].join('{Enter}'));
  }

  page.leave();
  await page.tabTo((element) => element.matches('[data-uptake-part~="toc-outline-text"]'));
  for (const name of TOC_COMPONENTS.flatMap((component) => EXERCISE_NODES[component])) {
    const field = page.focused as HTMLTextAreaElement;
    expect(field.value).toBe(name);
    for (const { to, assumption } of EXERCISE_LINKS.filter(({ from }) => from === name)) {
      await page.press('{Control>}{Enter}{/Control}');
      expect(page.focused.tagName).toBe('SELECT');
      await page.press(`${to.slice(0, 3)}{Enter}{Escape}`);
      expect(page.focused).toBe(field);
      if (!assumption) continue;
      await page.tabTo(says(`Leads to “${to}”`));
      await page.press('{Enter}');
      await page.press(`${assumption}{Escape}`);
      await page.press('{Shift>}{Tab}{/Shift}');
      while (page.focused !== field) await page.press('{Shift>}{Tab}{/Shift}');
    }
    await page.press('{ArrowDown}');
  }

  expect(exerciseContent(store.getState().document)).toEqual(EXERCISE);
  expect(pointer).toEqual([]);
}, 120_000);
