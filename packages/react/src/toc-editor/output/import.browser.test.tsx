import { createTocStore, presetToc, type TocStore } from '@uptake/core/toc-editor';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { settled } from '../../testing/stage.tsx';
import { onDownload, says, type WidgetPage } from '../../testing/widget-page.tsx';
import { openToc } from '../toc.page.fixture.tsx';

let page: WidgetPage;
let store: TocStore;

beforeEach(async () => {
  store = createTocStore({ document: presetToc() });
  page = await openToc({ store, defaultView: 'outline' });
  page.all('button').find(says('Import and export'))?.focus();
});
afterEach(() => page.close());

const report = () => page.all('[data-uptake-part~="toc-import-report"]')[0]?.textContent ?? '';
const boxes = () => Object.values(store.getState().document.nodes).map(({ text }) => text);

async function paste(text: string): Promise<void> {
  await userEvent.fill(page.all('dialog textarea')[0] as HTMLElement, text);
  await settled();
}

async function takeOver(): Promise<void> {
  page.all('dialog button').find(says('Take it over'))?.click();
  await settled();
}

describe('The import', () => {
  beforeEach(() => page.choose('Import'));

  it('takes over a list as one step that undo takes back', async () => {
    await paste('Impact\n  Children read\n    Lessons improve');
    await expect.poll(report).toContain('2 boxes · 1 link · everything was understood');
    expect(report()).toContain('It takes the place of the 36 boxes here; undo brings them back.');
    await takeOver();
    expect(boxes().sort()).toEqual(['Children read', 'Lessons improve']);
    expect(page.focused).not.toBe(document.body);
    store.undo();
    expect(boxes()).toHaveLength(36);
  });

  it.each([
    [
      'a table with unknown components, links to nowhere and to itself',
      'Component,Text,Leads to\nWishes,Win,Nowhere\nOutputs,Heads lead,Heads lead\nActivities,Coach,Win',
      ['“Wishes” is no component', 'leads to a box that is not there', 'from a box to itself'],
    ],
    [
      'a document with duplicate ids, dangling links and a circle',
      JSON.stringify({
        nodes: [
          { id: 'a', component: 'activities', text: 'A' },
          { id: 'a', component: 'dreams', text: 'B' },
          { id: 'c', component: 'impact', text: 'C' },
        ],
        links: [
          { from: 'a', to: 'c' },
          { from: 'c', to: 'a' },
          { from: 'a', to: 'gone' },
        ],
      }),
      [
        'the id “a” is there already',
        '“dreams” is no component',
        'leads to a box that is not there',
      ],
    ],
    [
      'a text too long for a field',
      `Component,Text\nActivities,${'long '.repeat(5000)}`,
      ['is too long'],
    ],
  ])('mends %s, and says what it did', async (_what, text, sentences) => {
    await paste(text);
    await expect.poll(report).toContain('mended or left out');
    for (const sentence of sentences) expect(report()).toContain(sentence);
    await takeOver();
    expect(page.all('dialog')).toEqual([]);
    expect(page.all('[data-uptake-part~="toc-outline-text"]')).toHaveLength(boxes().length);
  });

  it('refuses by name what cannot be understood, and changes nothing', async () => {
    await paste('{"kind":"lifecycle-matrix","version":1}');
    await expect.poll(report).toContain('belongs to another tool');
    await paste('{ "nodes": ');
    await expect.poll(report).toContain('damaged or incomplete');
    await paste('Component,Text\nActivities,"Coach');
    await expect.poll(report).toContain('a quotation mark is not closed');
    await takeOver();
    expect(page.all('dialog')).toHaveLength(1);
    expect(boxes()).toHaveLength(36);
  });
});

describe('What goes out', () => {
  it('is a file of each kind, and a picture of as many pixels as fit', async () => {
    const files: Blob[] = [];
    const stop = onDownload((file) => files.push(file));
    const offered = ['Logframe table (CSV)', 'Narrative (Markdown)', 'Picture (PNG)'];
    for (const item of offered) await page.choose(item);
    await expect.poll(() => files.some(({ type }) => type === 'image/png')).toBe(true);
    stop();
    const [csv, markdown] = files;
    expect(await csv?.text()).toContain('Peers have met and learned from each other');
    expect(await markdown?.text()).toContain('## How change comes about');
    const png = files.find(({ type }) => type === 'image/png');
    const { width, height } = await createImageBitmap(png as Blob);
    expect(Math.max(width, height)).toBeLessThanOrEqual(8192);
    expect(Math.min(width, height)).toBeGreaterThan(1000);
  });
});
