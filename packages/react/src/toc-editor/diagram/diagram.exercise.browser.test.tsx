import { createTocStore, LANES, type TocStore } from '@uptake/core/toc-editor';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { says, type WidgetPage } from '../../testing/widget-page.tsx';
import {
  EXERCISE,
  EXERCISE_LINKS,
  EXERCISE_NODES,
  exerciseContent,
} from '../toc.exercise.fixture.ts';
import { openToc } from '../toc.page.fixture.tsx';

let page: WidgetPage;
let store: TocStore;
let pointer: string[];
const note = ({ type }: Event) => pointer.push(type);

beforeEach(async () => {
  pointer = [];
  for (const type of ['pointerdown', 'mousedown', 'touchstart']) {
    document.addEventListener(type, note, true);
  }
  store = createTocStore();
  page = await openToc({ store });
});
afterEach(async () => {
  for (const type of ['pointerdown', 'mousedown', 'touchstart']) {
    document.removeEventListener(type, note, true);
  }
  await page.close();
});

/** The node that is focused. */
const at = () => page.focused.textContent ?? '';

/** Goes to a node along its lane, from wherever focus is. */
async function goTo(text: string): Promise<void> {
  const component = LANES.find((lane) => EXERCISE_NODES[lane].includes(text));
  const lane = component ? LANES.indexOf(component) : -1;
  for (let steps = 0; laneOf() !== lane && steps < 12; steps++) {
    await page.press(laneOf() < lane ? '{PageDown}' : '{PageUp}');
  }
  await page.press('{Home}');
  const place = component ? EXERCISE_NODES[component].indexOf(text) : 0;
  if (place > 0) await page.press('{ArrowDown}'.repeat(place));
  expect(at()).toBe(text);
}

/** The lane of the node that is focused, by its place. */
function laneOf(): number {
  return LANES.findIndex((lane) => EXERCISE_NODES[lane].includes(at()));
}

it('25 boxes, 30 links and their assumptions are built in the diagram by keyboard alone', async () => {
  page.leave();
  await page.tabTo(says('Add the first box'));
  await page.press('{Enter}');
  const [first, ...others] = EXERCISE_NODES.impact;
  await page.press(`${first}{Enter}`);
  for (const text of others) await page.press(`{Insert}${text}{Enter}`);
  for (const [lane, component] of LANES.entries()) {
    if (component === 'impact') continue;
    for (const text of EXERCISE_NODES[component]) await page.press(`${lane + 1}${text}{Enter}`);
  }

  for (const { from, to, assumption } of EXERCISE_LINKS) {
    await goTo(from);
    await page.press('l');
    await goTo(to);
    await page.press('{Enter}');
    expect(page.focused.getAttribute('aria-label')).toContain(to);
    if (assumption) await page.press(`{Enter}${assumption}{Enter}`);
    await page.press('{Escape}');
  }

  expect(exerciseContent(store.getState().document)).toEqual(EXERCISE);
  expect(pointer).toEqual([]);
}, 120_000);
