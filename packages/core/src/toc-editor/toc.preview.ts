import type { Direction } from '../i18n/index.ts';
import type { Box } from './toc.camera.ts';

/**
 * A link between two boxes that are on their way, as the `d` of an SVG path: it keeps clear of
 * nothing, so that a node drags its links along at any speed. A point is a box without a size.
 */
export function linkPreview(from: Box, to: Box, direction: Direction = 'ltr'): string {
  const isOnwards = direction === 'ltr' ? from.x + from.width <= to.x : to.x + to.width <= from.x;
  const isBackwards = direction === 'ltr' ? to.x + to.width <= from.x : from.x + from.width <= to.x;
  const ends = direction === 'ltr' ? 1 : -1;
  const leaves = isBackwards ? -ends : ends;
  const arrives = isOnwards ? -ends : ends;
  const start = { x: side(from, leaves), y: from.y + from.height / 2 };
  const end = { x: side(to, arrives), y: to.y + to.height / 2 };
  const swing = isOnwards || isBackwards ? Math.abs(end.x - start.x) / 2 : 40;
  const [first, second] = [start.x + leaves * swing, end.x + arrives * swing];
  return `M${round(start.x)} ${round(start.y)}C${round(first)} ${round(start.y)} ${round(second)} ${round(end.y)} ${round(end.x)} ${round(end.y)}`;
}

function side(box: Box, towards: number): number {
  return towards > 0 ? box.x + box.width : box.x;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
