import type { KeyboardEvent } from 'react';

/** How far Alt with an arrow key moves a record: up, down, or not at all. */
export function stepOfKey({ altKey, key }: KeyboardEvent): -1 | 0 | 1 {
  if (!altKey) return 0;
  return key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
}
