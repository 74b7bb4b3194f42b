import { type KeyboardEvent, useState } from 'react';

/** What the items of a roving grid or list carry. */
export interface RovingItemProps {
  readonly tabIndex: 0 | -1;
  readonly 'data-roving': string;
  readonly onFocus: () => void;
}

/** One tab stop for many things; the arrow keys move between them. */
export interface RovingGrid {
  /** For the element around the items. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** For the item at a row and a column, each counted from 0. */
  readonly itemProps: (row: number, column: number) => RovingItemProps;
}

/** A {@link RovingGrid} of one row or one column. */
export interface RovingList extends Pick<RovingGrid, 'onKeyDown'> {
  /** For the item at a position, counted from 0. */
  readonly itemProps: (position: number) => RovingItemProps;
}

/**
 * Roving focus in a grid in which every place has an item. Left and right follow the direction
 * of the text; Home and End go to the ends of a row, with Ctrl to the corners.
 */
export function useRovingGrid(rows: number, columns: number): RovingGrid {
  const [wanted, setWanted] = useState({ row: 0, column: 0 });
  const row = Math.min(wanted.row, rows - 1);
  const column = Math.min(wanted.column, columns - 1);
  return {
    onKeyDown(event) {
      const from = (event.target as HTMLElement).dataset.roving?.split(',').map(Number);
      const to = from && placeFrom(event, from, rows - 1, columns - 1);
      if (!to) return;
      event.preventDefault();
      event.currentTarget
        .querySelector<HTMLElement>(`[data-roving="${to.map(String).join()}"]`)
        ?.focus();
    },
    itemProps: (itemRow, itemColumn) => ({
      tabIndex: itemRow === row && itemColumn === column ? 0 : -1,
      'data-roving': `${itemRow},${itemColumn}`,
      onFocus: () => setWanted({ row: itemRow, column: itemColumn }),
    }),
  };
}

/** Roving focus in a list of so many items. */
export function useRoving(count: number, orientation: 'horizontal' | 'vertical'): RovingList {
  const isRow = orientation === 'horizontal';
  const { onKeyDown, itemProps } = useRovingGrid(isRow ? 1 : count, isRow ? count : 1);
  return {
    onKeyDown,
    itemProps: (position) => (isRow ? itemProps(0, position) : itemProps(position, 0)),
  };
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
