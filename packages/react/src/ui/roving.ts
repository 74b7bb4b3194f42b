import { type FocusEvent, type KeyboardEvent, useState } from 'react';

/** What the items of a roving grid or list carry. */
export interface RovingItemProps {
  readonly tabIndex: 0 | -1;
  readonly 'data-roving': string;
}

/** One tab stop for many things; the arrow keys move between them. */
export interface RovingGrid {
  /** For the element around the items. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** For the element around the items. */
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  /** The column of the tab stop in a row, each counted from 0; -1 in the other rows. */
  readonly stopIn: (row: number) => number;
}

/**
 * Roving focus in a grid in which every place has an item; a list is a grid of one column. Left and right follow the direction
 * of the text; Home and End go to the ends of a row, with Ctrl to the corners.
 */
export function useRovingGrid(rows: number, columns: number): RovingGrid {
  const [wanted, setWanted] = useState({ row: 0, column: 0 });
  const row = Math.min(wanted.row, rows - 1);
  const column = Math.min(wanted.column, columns - 1);
  return {
    onKeyDown(event) {
      const from = placeOf(event.target);
      const to = from && placeFrom(event, from, rows - 1, columns - 1);
      if (!to) return;
      event.preventDefault();
      event.currentTarget
        .querySelector<HTMLElement>(`[data-roving="${to.map(String).join()}"]`)
        ?.focus();
    },
    onFocus({ target }) {
      const [toRow, toColumn] = placeOf(target) ?? [];
      if (toRow !== undefined && toColumn !== undefined) {
        setWanted({ row: toRow, column: toColumn });
      }
    },
    stopIn: (itemRow) => (itemRow === row ? column : -1),
  };
}

/** What the item at a row and a column carries, given the column of the tab stop in that row. */
export function rovingItem(row: number, column: number, stop: number): RovingItemProps {
  return { tabIndex: column === stop ? 0 : -1, 'data-roving': `${row},${column}` };
}

function placeOf(item: EventTarget): readonly number[] | undefined {
  return (item as HTMLElement).dataset.roving?.split(',').map(Number);
}

function placeFrom(
  event: KeyboardEvent<HTMLElement>,
  [row = 0, column = 0]: readonly number[],
  lastRow: number,
  lastColumn: number,
): readonly [number, number] | undefined {
  if (event.altKey || event.metaKey || event.shiftKey) return undefined;
  const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
  const isList = lastColumn === 0;
  const across = (step: number) => Math.max(0, Math.min(lastColumn, column + step));
  const along = (step: number) => Math.max(0, Math.min(lastRow, row + step));
  switch (event.key) {
    case 'ArrowRight':
      return [row, across(forward)];
    case 'ArrowLeft':
      return [row, across(-forward)];
    case 'ArrowDown':
      return [along(1), column];
    case 'ArrowUp':
      return [along(-1), column];
    case 'Home':
      return isList || event.ctrlKey ? [0, 0] : [row, 0];
    case 'End':
      return isList || event.ctrlKey ? [lastRow, lastColumn] : [row, lastColumn];
    default:
      return undefined;
  }
}
