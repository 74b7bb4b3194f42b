import type { ItemReading } from './poll.reading.ts';

/** How items may stand below each other. */
export const RESULT_ORDERS = ['asked', 'highest'] as const;

/** As they are asked; or the highest mean, or the most picked, first. */
export type ResultOrder = (typeof RESULT_ORDERS)[number];

/** The items in an order. What cannot be ranked comes last, as asked. */
export function orderItems(items: readonly ItemReading[], order: ResultOrder): ItemReading[] {
  const height = ({ whole }: ItemReading): number => {
    if (whole.kind === 'ratings') return whole.summary.mean ?? Number.NEGATIVE_INFINITY;
    if (whole.kind === 'picks') return whole.share;
    if (whole.kind === 'nearly') return whole.picked === 'all' ? 1 : 0;
    return Number.NEGATIVE_INFINITY;
  };
  return order === 'asked' ? [...items] : items.toSorted((a, b) => compare(height(b), height(a)));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
