import { describe, expect, it } from 'vitest';
import { outlineStep, type PressedKey } from './outline-keys.ts';

const press = (keys: string): PressedKey => {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) ?? '',
    altKey: parts.includes('Alt'),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
  };
};

/** A field with its caret where the bar is. */
const field = (text: string) => ({
  value: text.replace('|', ''),
  selectionStart: text.indexOf('|'),
  selectionEnd: text.indexOf('|'),
});

describe('A key in the field of a node', () => {
  it.each([
    ['Enter', 'Coach|', 'add'],
    ['Ctrl+Enter', 'Coach|', 'link'],
    ['Meta+Enter', 'Coach|', 'link'],
    ['Shift+Enter', 'Coach|', 'details'],
    ['Alt+ArrowUp', 'Coa|ch', 'move-up'],
    ['Alt+ArrowDown', 'Coa|ch', 'move-down'],
    ['Alt+Shift+ArrowUp', 'Coach|', 'component-before'],
    ['Alt+Shift+ArrowDown', 'Coach|', 'component-after'],
    ['ArrowUp', '|Coach', 'node-before'],
    ['ArrowDown', 'Coach|', 'node-after'],
    ['Backspace', '|', 'delete'],
  ])('%s in “%s” asks for %s', (keys, text, step) => {
    expect(outlineStep(press(keys), field(text))).toBe(step);
  });

  it.each([
    ['ArrowUp', 'Coa|ch'],
    ['ArrowDown', '|Coach'],
    ['Shift+ArrowDown', 'Coach|'],
    ['Ctrl+ArrowUp', '|Coach'],
    ['Backspace', 'C|'],
    ['a', '|'],
  ])('%s in “%s” is the field’s own', (keys, text) => {
    expect(outlineStep(press(keys), field(text))).toBeUndefined();
  });

  it('stays in the field while a text is selected', () => {
    const selected = { value: 'Coach', selectionStart: 0, selectionEnd: 5 };
    expect(outlineStep(press('ArrowDown'), selected)).toBeUndefined();
  });
});
