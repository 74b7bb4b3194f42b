import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { settled } from '../testing/stage.tsx';
import { says } from '../testing/widget-page.tsx';
import { createExample, createSample, type Sample } from './board.fixture.tsx';
import { BoardPage, forceIn } from './board.page.fixture.tsx';

let page: BoardPage;
let sample: Sample;

beforeEach(async () => {
  sample = createExample();
  page = await BoardPage.open({ store: sample.store });
});
afterEach(() => page.close());

const rating = (name: string) => page.row(name).querySelector('fieldset') as HTMLElement;
/** A point of the axis of a row; 0 is its start, 1 its end. */
const at = (name: string, share: number) => ({
  x: Math.round(rating(name).clientWidth * share),
  y: Math.round(rating(name).clientHeight / 2),
});

async function drag(name: string, from: number, to: number): Promise<void> {
  await userEvent.dragAndDrop(rating(name), rating(name), {
    sourcePosition: at(name, from),
    targetPosition: at(name, to),
  });
  await settled();
}

describe('Rating', () => {
  it('is done by pulling the end of the arrow, and is one step', async () => {
    await drag('Limited time', 0.85, 0.4);
    expect(forceIn(sample.store, 'constraint-time').importance).toBe('low');
    expect(page.said).toBe('Limited time: Low');
    sample.store.undo();
    expect(forceIn(sample.store, 'constraint-time').importance).toBe('high');
    expect(sample.store.getState().undoable).toBeUndefined();
  });

  it('grows from the goal line on both sides', async () => {
    await drag('Strong capacity', 0.6, 0.05);
    expect(forceIn(sample.store, 'driver-capacity').importance).toBe('high');
    await drag('Weak networks and relationships', 0.3, 0.05);
    expect(forceIn(sample.store, 'constraint-networks').importance).toBe('unrated');
  });

  it('shows the actions that are asked for, and keeps them while they are not', async () => {
    page.nameOf('Limited time').focus();
    await page.press('{Enter}');
    const dialog = () => page.all('dialog')[0]?.textContent ?? '';
    expect(dialog()).toContain('Action 1');
    await page.tabTo((element) => element.matches('input[value="high"]'));
    await page.press('{ArrowLeft}{ArrowLeft}');
    expect(dialog()).toContain('1 action is kept');
    await page.press('{ArrowRight}');
    expect(dialog()).toContain('Action 1');
  });

  it('by the arrow keys is one undo step for one visit', async () => {
    await page.tabTo(
      (element) => element.matches('input') && rating('Sufficient time').contains(element),
    );
    await page.press('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(forceIn(sample.store, 'driver-time').importance).toBe('high');
    await page.press('{Control>}z{/Control}');
    expect(forceIn(sample.store, 'driver-time').importance).toBe('unrated');
  });

  it('changes no other row', async () => {
    const { store, id } = createSample(({ commands }) => {
      const board = commands.addBoard();
      for (let index = 0; index < 286; index++) {
        commands.addForce(board, {
          side: index % 2 ? 'driver' : 'constraint',
          label: `Force ${index}`,
        });
      }
      return board;
    });
    await page.close();
    page = await BoardPage.open({ store });
    const touched = new Set<Element | null>();
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        touched.add(element?.closest('[data-uptake-part~="board-force"]') ?? null);
      }
    });
    const [field] = page.all('[data-uptake-part~="board-field"]');
    if (!field) throw new Error('There is no picture');
    observer.observe(field, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    store.commands.rateForce(id, 'driver-time', 'high');
    await settled();
    observer.disconnect();
    expect([...touched]).toEqual([page.row('Sufficient time')]);
  });
});

describe('Moving', () => {
  it('by keys keeps the focus and says where the force is now', async () => {
    page.nameOf('Limited time').focus();
    await page.press('{Alt>}{ArrowUp}{/Alt}');
    await page.press('{Alt>}{ArrowUp}{/Alt}');
    expect(page.names('constraint').indexOf('Limited time')).toBe(3);
    expect(page.focused).toBe(page.nameOf('Limited time'));
    expect(page.said).toBe('Limited time: now number 4 among Constraints');
  });

  it('by menu takes a force to the other side, focus with it', async () => {
    await page.tabTo(says('More: Limited capacity'));
    await page.choose('Move to drivers');
    expect(forceIn(sample.store, 'constraint-capacity').side).toBe('driver');
    expect(page.names('driver').at(-1)).toBe('Strong capacity');
    expect(page.focused.textContent).toBe('Strong capacity');
    expect(page.said).toBe('Strong capacity: moved to Drivers');
  });

  it('by pointer carries a force along its side and to the other', async () => {
    const grip = (name: string) => page.row(name).querySelector('[data-uptake-part~="board-grip"]');
    const carry = async (name: string, to: string) => {
      await userEvent.dragAndDrop(grip(name) as Element, page.row(to), {
        targetPosition: { x: 40, y: 4 },
      });
      await settled();
    };
    await carry('Sufficient resources', 'Strong political support or incentives');
    expect(page.names('driver').indexOf('Sufficient resources')).toBe(2);
    await carry('Sufficient resources', 'Limited capacity');
    expect(page.names('constraint')[4]).toBe('Limited resources');
    expect(page.names('driver')).toHaveLength(6);
    expect(page.all('[data-drop], [data-dragging]')).toEqual([]);
    expect(sample.store.undo() && sample.store.undo() && sample.store.undo()).toBe(false);
  });

  it('is cancelled by Escape', async () => {
    const before = page.names('driver');
    const grip = page.row('Sufficient time').querySelector('[data-uptake-part~="board-grip"]');
    const pointer = (type: string, y: number) =>
      grip?.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          isPrimary: true,
          buttons: 1,
          pointerId: 1,
          clientY: y,
        }),
      );
    (grip as HTMLElement).setPointerCapture = () => {};
    pointer('pointerdown', 400);
    pointer('pointermove', 100);
    await settled();
    expect(page.all('[data-dragging]')).toHaveLength(1);
    await page.press('{Escape}');
    pointer('pointerup', 100);
    await settled();
    expect(page.names('driver')).toEqual(before);
    expect(page.all('[data-dragging]')).toEqual([]);
  });
});

describe('Deleting', () => {
  it('moves focus to the neighbour, says what was deleted, and is undone', async () => {
    await page.tabTo(says('More: Limited time'));
    await page.choose('Delete this force');
    expect(page.names('constraint')).toHaveLength(6);
    expect(page.focused).toBe(page.nameOf('Limited resources'));
    expect(page.said).toBe('Deleted: Limited time');
    await page.press('{Control>}z{/Control}');
    expect(page.names('constraint')[5]).toBe('Limited time');
  });

  it('of a board shows the next one, and undo brings it back', async () => {
    sample.store.commands.addBoard();
    await settled();
    await page.tabTo(says('This board'));
    await page.choose('Delete this board');
    expect(Object.keys(sample.store.getState().document.boards)).toHaveLength(1);
    expect(page.all('textarea')[0]).toHaveProperty('value', '');
    sample.store.undo();
    await settled();
    expect(page.all('select')[0]).toHaveProperty('length', 2);
  });
});

describe('What-if', () => {
  it('shifts the balance and never the document', async () => {
    const before = JSON.stringify(sample.store.toJSON());
    await page.tabTo(says('What if'));
    await page.press('{Enter}');
    const check = (name: string, label: string) =>
      [...page.row(name).querySelectorAll('label')]
        .find((one) => one.textContent === label)
        ?.click();
    check('Limited time', 'Supposed mitigated');
    check('Strong, accessible evidence', 'Set aside');
    await settled();
    expect(page.row('Limited time').dataset.state).toBe('mitigated');
    expect(page.row('Strong, accessible evidence').dataset.state).toBe('aside');
    const [balance] = page.all('[data-uptake-part~="board-balance"]');
    expect(balance?.textContent).toContain('1 constraint is supposed mitigated');
    expect(JSON.stringify(sample.store.toJSON())).toBe(before);
    page.leave();
    await page.tabTo(says('What if'));
    await page.press('{Enter}');
    expect(page.all('[data-state="aside"], [data-state="mitigated"]')).toEqual([]);
  });
});

describe('A board that is read only', () => {
  it('shows everything, offers no control, and takes no key', async () => {
    await page.close();
    page = await BoardPage.open({ store: sample.store, readOnly: true });
    sample.store.commands.rateForce(sample.id, 'driver-time', 'low');
    await settled();
    expect(page.all('input, textarea, select')).toEqual([]);
    expect(page.row('Sufficient time').textContent).toContain('Low');
    page.nameOf('Limited time').focus();
    await page.press('{Control>}z{/Control}');
    await page.press('{Alt>}{ArrowUp}{/Alt}');
    expect(forceIn(sample.store, 'driver-time').importance).toBe('low');
    expect(page.names('constraint')[5]).toBe('Limited time');
    await page.press('{Enter}');
    expect(page.all('dialog')[0]?.textContent).toContain('Set the pace of joint workshops');
    expect(page.all('dialog input, dialog textarea')).toEqual([]);
  });
});
