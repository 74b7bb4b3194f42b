import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find, STAGES, type Stage, settled } from '../testing/stage.tsx';
import { Button } from './Button.tsx';
import { rovingItem, useRovingGrid } from './roving.ts';
import { Toolbar } from './Toolbar.tsx';

function Grid({ rows, columns }: { readonly rows: number; readonly columns: number }) {
  const { stopIn, ...handlers } = useRovingGrid(rows, columns);
  const numbers = (count: number) => [...Array(count).keys()];
  return (
    <div role="menu" tabIndex={-1} {...handlers}>
      {numbers(rows).flatMap((row) =>
        numbers(columns).map((column) => (
          <button type="button" key={`${row}${column}`} {...rovingItem(row, column, stopIn(row))}>
            {`${row}${column}`}
          </button>
        )),
      )}
    </div>
  );
}

describe.each(Object.entries(STAGES))('Roving focus %s', (_place, createStage) => {
  let stage: Stage;
  let react: Root;
  beforeEach(() => {
    stage = createStage();
    react = createRoot(stage.mount);
  });
  afterEach(() => {
    react.unmount();
    stage.remove();
  });
  const focusedText = () => stage.root.activeElement?.textContent;
  const stops = () => stage.mount.querySelectorAll('button[tabindex="0"]');

  async function press(keys: string): Promise<string | null | undefined> {
    await userEvent.keyboard(keys);
    await settled();
    return focusedText();
  }

  it('has one tab stop, and moves by arrow keys to the edges and no further', async () => {
    react.render(<Grid rows={2} columns={3} />);
    await settled();
    expect(stops()).toHaveLength(1);
    find(stage, 'button[tabindex="0"]').focus();
    expect(await press('{ArrowRight}')).toBe('01');
    expect(await press('{ArrowDown}')).toBe('11');
    expect(await press('{ArrowDown}')).toBe('11');
    expect(await press('{End}')).toBe('12');
    expect(await press('{Home}')).toBe('10');
    expect(await press('{Control>}{Home}{/Control}')).toBe('00');
    expect(await press('{Control>}{End}{/Control}')).toBe('12');
    expect(stops()).toHaveLength(1);
    expect(find(stage, 'button[tabindex="0"]').textContent).toBe('12');
  });

  it('follows the direction of the text', async () => {
    stage.mount.dir = 'rtl';
    react.render(<Grid rows={1} columns={3} />);
    await settled();
    find(stage, 'button[tabindex="0"]').focus();
    expect(await press('{ArrowLeft}')).toBe('01');
    expect(await press('{ArrowRight}')).toBe('00');
  });

  it('keeps a tab stop when the grid becomes smaller', async () => {
    react.render(<Grid rows={3} columns={3} />);
    await settled();
    find(stage, 'button', '22').focus();
    await settled();
    react.render(<Grid rows={1} columns={2} />);
    await settled();
    expect(find(stage, 'button[tabindex="0"]').textContent).toBe('01');
  });

  it('makes a toolbar one tab stop, also after a button has come or gone', async () => {
    const bar = (names: readonly string[]) => (
      <Toolbar label="Tools">
        {names.map((name) => (
          <Button key={name}>{name}</Button>
        ))}
      </Toolbar>
    );
    react.render(bar(['a', 'b', 'c']));
    await settled();
    find(stage, 'button', 'a').focus();
    expect(await press('{ArrowRight}')).toBe('b');
    expect(await press('{ArrowLeft}{ArrowLeft}')).toBe('c');
    for (const names of [['a', 'b', 'c', 'd'], ['a', 'b', 'd'], ['b']]) {
      react.render(bar(names));
      await settled();
      const buttons = [...stage.mount.querySelectorAll('button')];
      expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    }
  });
});
