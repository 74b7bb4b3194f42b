import { createTocStore, presetToc, type TocStore } from '@uptake/core/toc-editor';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { settled } from '../../testing/stage.tsx';
import { says, type WidgetPage } from '../../testing/widget-page.tsx';
import { openToc } from '../toc.page.fixture.tsx';

let page: WidgetPage;
let store: TocStore;

beforeEach(async () => {
  store = createTocStore({ document: presetToc() });
  store.commands.addNode('activities', { text: 'Lonely' });
  page = await openToc({ store, defaultView: 'outline' });
});
afterEach(() => page.close());

async function follow(finding: string): Promise<void> {
  const all = page.all('[data-uptake-part~="toc-finding-name"]');
  all.find(({ textContent }) => textContent === finding)?.click();
  await settled();
}

describe('What is missing', () => {
  it('leads to the place where it is dealt with', async () => {
    await follow('There is no vision statement');
    expect(page.focused).toBe(page.all('[data-uptake-part~="toc-vision-text"]')[0]);
    await follow('“Lonely” leads nowhere');
    expect((page.focused as HTMLTextAreaElement).value).toBe('Lonely');
    await follow('“Members trust each other and work together” has no indicator');
    expect(page.all('dialog h2')[0]?.textContent).toBe(
      'Members trust each other and work together',
    );
  });

  it('goes as soon as it is mended', async () => {
    const count = () => page.all('[data-uptake-part~="toc-findings"] > p')[0]?.textContent ?? '';
    expect(count()).toContain('33 things');
    store.commands.setVision('All read');
    await expect.poll(count).toContain('32 things');
  });
});

describe('What if something fails', () => {
  it('says what falls, in the outline too, and changes nothing', async () => {
    const before = store.toJSON();
    const select = page.all('[data-uptake-part~="toc-stress"] select')[0] as HTMLElement;
    await userEvent.selectOptions(select, 'Policymakers draw on evidence to reform policies');
    page.all('button').find(says('Suppose it fails'))?.click();
    await settled();
    const outcome = () => page.all('[data-uptake-part~="toc-stress-outcome"]')[0]?.textContent;
    expect(outcome()).toContain('1 other box no longer comes about:');
    expect(outcome()).toContain('Good education is within everyone’s reach');
    const lost = page.all('[data-uptake-part~="toc-outline-node"][data-standing="lost"]');
    expect(lost.map((row) => row.querySelector('textarea')?.value)).toEqual([
      'Good education is within everyone’s reach',
    ]);
    page.all('[data-uptake-part~="toc-supposed"] button')[0]?.click();
    await settled();
    expect(page.focused).toBe(select);
    expect(page.all('[data-standing]')).toEqual([]);
    expect(store.toJSON()).toEqual(before);
  });
});
