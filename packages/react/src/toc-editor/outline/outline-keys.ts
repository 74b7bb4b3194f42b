/** What a key asks for in the field of a node. */
export type OutlineStep =
  | 'add'
  | 'link'
  | 'details'
  | 'delete'
  | 'move-up'
  | 'move-down'
  | 'component-before'
  | 'component-after'
  | 'node-before'
  | 'node-after';

/** A key as the browser reports it. */
export interface PressedKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** A text field as far as a key depends on it. */
export interface FieldState {
  readonly value: string;
  readonly selectionStart: number;
  readonly selectionEnd: number;
}

/** The keys of the outline, as `aria-keyshortcuts` lists them. */
export const OUTLINE_KEYS =
  'Enter Control+Enter Shift+Enter Alt+ArrowUp Alt+ArrowDown Alt+Shift+ArrowUp Alt+Shift+ArrowDown';

/**
 * What a key asks for, or `undefined` where it is the field's own. Arrows leave the field only
 * from its ends, as a text may run over several lines.
 */
export function outlineStep(
  { key, altKey, ctrlKey, metaKey, shiftKey }: PressedKey,
  { value, selectionStart, selectionEnd }: FieldState,
): OutlineStep | undefined {
  const isUp = key === 'ArrowUp';
  if (key === 'Enter') {
    if (ctrlKey || metaKey) return 'link';
    return shiftKey ? 'details' : 'add';
  }
  if (ctrlKey || metaKey) return undefined;
  if (isUp || key === 'ArrowDown') {
    if (altKey && shiftKey) return isUp ? 'component-before' : 'component-after';
    if (altKey) return isUp ? 'move-up' : 'move-down';
    if (shiftKey || selectionStart !== selectionEnd) return undefined;
    if (isUp && selectionStart === 0) return 'node-before';
    if (!isUp && selectionEnd === value.length) return 'node-after';
    return undefined;
  }
  return key === 'Backspace' && value === '' && !altKey ? 'delete' : undefined;
}
