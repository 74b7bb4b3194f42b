import { createForcefieldBoardStore } from '@uptake/core/forcefield-board';
import { FORCE_SIDES } from '@uptake/core/vocabulary';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inPage, inShadowRoot } from '../testing/stage.tsx';
import { onDownload, says } from '../testing/widget-page.tsx';
import { BoardPage, forceIn } from './board.page.fixture.tsx';

const POINTER = ['pointerdown', 'pointermove', 'mousedown', 'click', 'touchstart'];

describe.each([
  ['in the page', inPage],
  ['in an open shadow root', inShadowRoot],
])('The exercise %s', (_place, place) => {
  let page: BoardPage;
  let pointer: string[];
  const note = (event: Event) => {
    // The Enter key clicks, too, but at no point.
    const isPointer = event.type !== 'click' || (event as MouseEvent).detail > 0;
    if (isPointer) pointer.push(event.type);
  };

  beforeEach(() => {
    pointer = [];
    for (const type of POINTER) document.addEventListener(type, note, true);
  });
  afterEach(async () => {
    for (const type of POINTER) document.removeEventListener(type, note, true);
    await page.close();
  });

  it('is done from the goal to the export with no pointer event', async () => {
    const store = createForcefieldBoardStore();
    page = await BoardPage.open({ store }, place);

    page.leave();
    await page.tabTo(says('Begin with a goal'));
    await page.press('{Enter}');
    await expect.poll(() => page.focused.matches('textarea')).toBe(true);
    await page.press('Teachers use what assessments say');

    for (const side of FORCE_SIDES) {
      const outwards = side === 'driver' ? '{ArrowLeft}' : '{ArrowRight}';
      for (const [index, name] of page.names(side).entries()) {
        const row = page.row(name ?? '');
        await page.tabTo((element) => element.matches('input') && row.contains(element));
        await page.press(outwards.repeat(1 + (index % 3)));
        expect(row.dataset.importance).toBe(['low', 'medium', 'high'][index % 3]);
      }
    }

    const high = page.all('[data-uptake-part~="board-force"][data-importance="high"]');
    expect(high).toHaveLength(4);
    page.leave();
    for (const [index, row] of high.entries()) {
      await page.tabTo((element) => element.matches('button') && row.contains(element));
      await page.press('{Enter}');
      await page.tabTo(says('Add an action'));
      await page.press(`Action ${index}{Enter}`);
      await expect.poll(() => says('Add an actor')(page.focused)).toBe(true);
      await page.press(`Actor ${index}{Enter}{Escape}`);
      await expect.poll(() => row.contains(page.focused)).toBe(true);
    }

    let file = '';
    const stop = onDownload((blob) => {
      void blob.text().then((text) => {
        file = text;
      });
    });
    page.leave();
    await page.tabTo((element) => element.closest('[role="toolbar"]') !== null);
    await page.press('{ArrowLeft}');
    await page.choose('Export this board as a table (CSV)');
    await expect.poll(() => file).not.toBe('');
    stop();
    expect(file.split('\r\n').slice(0, 5)).toEqual([
      expect.stringContaining('Evidence use goal,Teachers use what assessments say'),
      'Drivers,Importance,Supporting actions,Supporting actors,Notes',
      'Strong networks and relationships,Low,,,',
      '"Strong, accessible evidence",Medium,,,',
      'Strong political support or incentives,High,Action 0,Actor 0,',
    ]);
    expect(forceIn(store, 'constraint-capacity').importance).toBe('medium');
    expect(pointer).toEqual([]);
  }, 60_000);
});
