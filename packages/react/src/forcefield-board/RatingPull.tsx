import { importanceAt } from '@uptake/core/forcefield-board';
import type { ForceSide } from '@uptake/core/vocabulary';
import { useEffect } from 'react';
import type { Pulled } from './BoardRating.tsx';
import { type HitTest, useDrag } from './use-drag.ts';

/** How far above or below the axis a drag is let go without rating, in pixels. */
const REACH = 96;

interface RatingPullProps {
  readonly id: string;
  readonly side: ForceSide;
  readonly axis: { readonly current: HTMLElement | null };
  /** Called with what is pulled, and with nothing at the end. */
  readonly onPull: (pulled: Pulled | undefined) => void;
}

/** Lets the end of a force's arrow be pulled along its axis. */
export function RatingPull({ id, side, axis, onPull }: RatingPullProps) {
  const { isDragging, over, begin } = useDrag('rate', id, (point, handle) =>
    importanceUnder(point, handle, side),
  );
  const importance = over && 'importance' in over ? over.importance : undefined;
  useEffect(() => {
    onPull(isDragging ? { importance } : undefined);
  }, [isDragging, importance, onPull]);
  useEffect(() => {
    const handle = axis.current;
    const press = (event: PointerEvent) => handle && begin(handle, event);
    handle?.addEventListener('pointerdown', press);
    return () => handle?.removeEventListener('pointerdown', press);
  });
  return null;
}

function importanceUnder(
  { x, y }: Parameters<HitTest>[0],
  axis: HTMLElement,
  side: ForceSide,
): ReturnType<HitTest> {
  const { left, right, top, bottom, width } = axis.getBoundingClientRect();
  if (y < top - REACH || y > bottom + REACH) return undefined;
  const isRtl = getComputedStyle(axis).direction === 'rtl';
  const goalIsRight = (side === 'driver') !== isRtl;
  return { importance: importanceAt((goalIsRight ? right - x : x - left) / width) };
}
