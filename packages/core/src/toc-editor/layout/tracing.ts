import type { Point, Route } from './routing.ts';

/** Into how many straight pieces a curve is cut. */
const PIECES = 10;

/** A link as drawn, in short straight pieces. */
const traced = new WeakMap<Route, readonly Point[]>();

function trace(route: Route): readonly Point[] {
  const known = traced.get(route);
  if (known) return known;
  const trail: Point[] = [];
  for (const [, command, list = ''] of route.path.matchAll(/([MLC])([^MLC]*)/g)) {
    const numbers = list.trim().split(/\s+/).map(Number);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
    const from = trail.at(-1);
    if (command !== 'C' || !from) {
      trail.push({ x: a, y: b });
      continue;
    }
    for (let piece = 1; piece <= PIECES; piece++) {
      const at = piece / PIECES;
      trail.push({ x: bezier(at, from.x, a, c, e), y: bezier(at, from.y, b, d, f) });
    }
  }
  traced.set(route, trail);
  return trail;
}

function bezier(at: number, start: number, first: number, second: number, end: number): number {
  const rest = 1 - at;
  return (
    rest ** 3 * start + 3 * rest ** 2 * at * first + 3 * rest * at ** 2 * second + at ** 3 * end
  );
}

/** How far a point is from a link, in pixels. */
export function distanceTo(route: Route, point: Point): number {
  const trail = trace(route);
  let least = Number.POSITIVE_INFINITY;
  for (const [index, to] of trail.entries()) {
    const from = trail[index - 1] ?? to;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const squared = dx * dx + dy * dy;
    const share = squared === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared;
    const at = Math.min(1, Math.max(0, share));
    least = Math.min(least, Math.hypot(from.x + at * dx - point.x, from.y + at * dy - point.y));
  }
  return least;
}

/** The point half way along a link. */
export function middleOf(route: Route): Point {
  const trail = trace(route);
  const lengths = trail.map((to, index) => {
    const from = trail[index - 1] ?? to;
    return Math.hypot(to.x - from.x, to.y - from.y);
  });
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [index, to] of trail.entries()) {
    const length = lengths[index] ?? 0;
    const from = trail[index - 1] ?? to;
    if (left <= length) {
      const share = length === 0 ? 0 : left / length;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    }
    left -= length;
  }
  return trail.at(-1) ?? { x: 0, y: 0 };
}

/** The head of an arrow at the end of a link, as the `d` of an SVG path. */
export function arrowHead(route: Route): string {
  const tip = route.points.at(-1) ?? { x: 0, y: 0 };
  const back = cameFrom(route, tip.x) > tip.x ? 7 : -7;
  const x = round(tip.x + back);
  return `M${x} ${round(tip.y - 4)}L${round(tip.x)} ${round(tip.y)}L${x} ${round(tip.y + 4)}`;
}

/** Where a link comes from at its end; inside a lane it swings out and back, which its points do not say. */
function cameFrom(route: Route, tip: number): number {
  const before = route.points.at(-2)?.x ?? tip;
  return before === tip ? (trace(route).at(-2)?.x ?? tip) : before;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
