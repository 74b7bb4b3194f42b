import { createTocStore, type TocStore } from '@uptake/core/toc-editor';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { settled } from '../../testing/stage.tsx';
import type { WidgetPage } from '../../testing/widget-page.tsx';
import { openToc } from '../toc.page.fixture.tsx';

let page: WidgetPage;

afterEach(() => page.close());

/** A store that notes the names of the commands that are called. */
function listened(): { store: TocStore; called: Set<string> } {
  const store = createTocStore();
  const called = new Set<string>();
  const commands = new Proxy(store.commands, {
    get(target, name) {
      const command: unknown = Reflect.get(target, name);
      if (typeof command !== 'function') return command;
      return (...given: unknown[]) => {
        called.add(String(name));
        return Reflect.apply(command, target, given);
      };
    },
  });
  return { store: { ...store, commands }, called };
}

function named(selector: string, name: string): HTMLElement {
  const found = page
    .all(selector)
    .filter((one) => one.getClientRects().length > 0)
    .find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  if (!found) throw new Error(`There is no ${selector} “${name}”`);
  return found;
}

async function press(name: string): Promise<void> {
  named('button, summary', name).click();
  await settled();
}

async function choose(menu: string, item: string): Promise<void> {
  await press(menu);
  await press(item);
}

/** The control of a label, the last one if there are several. */
function control(label: string): HTMLInputElement {
  const id = page
    .all('label')
    .filter(({ textContent }) => textContent === label)
    .at(-1)
    ?.getAttribute('for');
  const found = page.all(`[id="${id}"]`)[0];
  if (!found) throw new Error(`There is no field “${label}”`);
  return found as HTMLInputElement;
}

async function write(label: string, text: string): Promise<void> {
  await userEvent.fill(control(label), text);
  control(label).blur();
  await settled();
}

async function pick(label: string, option: string): Promise<void> {
  await userEvent.selectOptions(control(label), option);
  await settled();
}

async function addTo(label: string, text: string): Promise<void> {
  await write(label, text);
  await press(`Add: ${label}`);
}

it('every command of the store can be given in the outline', async () => {
  const { store, called } = listened();
  page = await openToc({ store, defaultView: 'outline' });
  const read = () => store.getState().document;

  await press('Begin with the report’s theory of change');
  await expect.poll(() => page.all('[data-uptake-part~="toc-outline-node"]').length).toBe(36);
  await write('Title', 'Ours');
  await write('Vision statement', 'All read');
  await press('Languages of the texts');
  await write('Language', 'en');
  await write('Second language', 'sw');
  await write('Vision statement in the second language', 'Wote wasome');

  await choose('More: Impact', 'Rename');
  await write('The network’s own name for it', 'Goal');
  await choose('More: Goal', 'Leave this component out');
  await press('Take in again: Goal');

  const first = 'Activities: box 1 of 7';
  await write(first, 'Run it');
  await write(`${first}: Second language`, 'Iendeshe');
  await choose('More: Run it', 'Move down');
  expect(read().nodes.management?.translation).toBe('Iendeshe');
  await press('Details: Run it');
  await write('Further details', 'Meetings');
  await write('Owner', 'Amina');
  await addTo('Add an indicator', 'Meetings held');
  await addTo('Add an indicator', 'Members present');
  await write('Baseline', '3');
  await choose('More: Members present', 'Move up');
  await choose('More: Members present', 'Delete');
  await addTo('Add evidence', 'Minutes');
  await write('Reference', 'Minutes of the board');
  await pick('Kind of evidence', 'Advice and experience from practice');
  await press('Delete: Minutes of the board');
  await pick('“Run it” leads to', 'Peers have met and learned from each other');
  named('dialog button', '“Run it” leads to').click();
  await pick('Component', 'Outputs');
  expect(read().nodes.management).toMatchObject({ component: 'outputs', owner: 'Amina' });
  await press('Done');

  const link = 'Leads to “Peers have met and learned from each other”';
  page
    .all('[data-uptake-part~="toc-outline-link-name"]')
    .filter((one) => one.textContent === link)
    .at(-1)
    ?.click();
  await settled();
  await write('What must be true', 'They have time');
  await pick('Strength of evidence', 'Strong');
  await write('Learning question', 'Who stays away?');
  await pick('Kind of question', 'For whom does it work?');
  await pick('To', 'Capacity strengthening');
  expect(Object.values(read().links).find(({ question }) => question !== '')).toEqual(
    expect.objectContaining({ from: 'management', to: expect.any(String), strength: 'strong' }),
  );
  await press('Delete');

  await press('Take over: From Capacity strengthening to Students learn more and do better');
  await press('New pathway');
  await write('Name of the pathway', 'By trust');
  const boxes = page.all('[data-uptake-part~="toc-pathway"] summary').at(-1);
  boxes?.click();
  page.all('[data-uptake-part~="toc-pathway-boxes"] input').at(-1)?.click();
  await choose('More: By trust', 'Move up');
  await choose('More: By trust', 'Delete');
  expect(Object.values(read().pathways)).toHaveLength(1);

  await press(`Add a box: Goal`);
  await choose('More: Empty box', 'Delete');

  // Orders as they are seen, and pathways from elsewhere: the outline shows and changes them one by one.
  const others = Object.keys(store.commands).filter((command) => !called.has(command));
  expect(others).toEqual(['arrangeNodes', 'setPathwayNodes']);
}, 60_000);
