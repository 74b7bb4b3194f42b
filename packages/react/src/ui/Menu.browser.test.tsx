import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find, STAGES, type Stage, settled } from '../testing/stage.tsx';
import { Dialog } from './Dialog.tsx';
import { Menu } from './Menu.tsx';

describe.each(Object.entries(STAGES))('A menu %s', (_place, createStage) => {
  let stage: Stage;
  let react: Root;
  let chosen: string[];
  let closed: number;

  const items = ['low', 'medium', 'high'].map((id) => ({
    id,
    label: id,
    checked: id === 'low',
    disabled: id === 'medium',
    onSelect: () => chosen.push(id),
  }));

  beforeEach(() => {
    stage = createStage();
    react = createRoot(stage.mount);
    chosen = [];
    closed = 0;
  });
  afterEach(async () => {
    react.unmount();
    await settled();
    stage.remove();
  });

  async function show(dir: 'ltr' | 'rtl' = 'ltr', inDialog = false): Promise<HTMLElement> {
    const menu = <Menu label="Importance" items={() => items} />;
    react.render(
      <section data-uptake-root="" dir={dir} style={{ paddingInlineStart: '300px' }}>
        {inDialog ? (
          <Dialog open onClose={() => (closed += 1)} title="Force">
            {menu}
          </Dialog>
        ) : (
          menu
        )}
      </section>,
    );
    await settled();
    const button = find(stage, 'button', 'Importance');
    button.focus();
    return button;
  }
  const list = () => stage.mount.querySelector<HTMLElement>('[role="menu"]');
  const focusedText = () => stage.root.activeElement?.textContent;

  it('opens at the first item, moves by arrow keys and chooses by Enter', async () => {
    const button = await show();
    await userEvent.keyboard('{ArrowDown}');
    await settled();
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(focusedText()).toBe('low');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focusedText()).toBe('high');
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(chosen).toEqual(['high']);
    expect(list()).toBeNull();
    expect(stage.root.activeElement).toBe(button);
  });

  it('opens at the last item by the up arrow; Home goes to the first', async () => {
    await show();
    await userEvent.keyboard('{ArrowUp}');
    await settled();
    expect(focusedText()).toBe('high');
    await userEvent.keyboard('{Home}');
    expect(focusedText()).toBe('low');
  });

  it('says which item of a set is chosen', async () => {
    await show();
    await userEvent.keyboard('{Enter}');
    await settled();
    const checked = [...stage.mount.querySelectorAll('[role="menuitemradio"]')].map((item) =>
      item.getAttribute('aria-checked'),
    );
    expect(checked).toEqual(['true', 'false', 'false']);
  });

  it('does nothing for a disabled item', async () => {
    await show();
    await userEvent.keyboard('{Enter}');
    await settled();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await settled();
    expect(chosen).toEqual([]);
    expect(list()).not.toBeNull();
  });

  it('closes on Escape with focus on the button, and on Tab without', async () => {
    const button = await show();
    await userEvent.keyboard('{Enter}');
    await settled();
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(list()).toBeNull();
    expect(stage.root.activeElement).toBe(button);
    await userEvent.keyboard('{Enter}');
    await settled();
    await userEvent.keyboard('{Tab}');
    await settled();
    expect(list()).toBeNull();
  });

  it('closes when its button or something else is pressed', async () => {
    const button = await show();
    await userEvent.click(button);
    await settled();
    expect(list()).not.toBeNull();
    await userEvent.click(button);
    await settled();
    expect(list()).toBeNull();
    await userEvent.click(button);
    await settled();
    await userEvent.click(document.body, { position: { x: 5, y: 400 } });
    await settled();
    expect(list()).toBeNull();
  });

  it('leaves the dialog around it open on Escape', async () => {
    await show('ltr', true);
    await userEvent.keyboard('{Enter}');
    await settled();
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(list()).toBeNull();
    expect(closed).toBe(0);
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(closed).toBe(1);
  });

  it.each(['ltr', 'rtl'] as const)('hangs from the start edge of its button, %s', async (dir) => {
    const button = await show(dir);
    await userEvent.keyboard('{Enter}');
    await settled();
    const edge = dir === 'ltr' ? 'left' : 'right';
    const box = list()?.getBoundingClientRect();
    const anchor = button.getBoundingClientRect();
    expect(box?.[edge]).toBeCloseTo(anchor[edge], 0);
    expect(box?.top).toBeCloseTo(anchor.bottom + 4, 0);
  });
});
