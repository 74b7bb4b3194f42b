import type { LaneGraph } from './graph.ts';

/** A point of a drawing, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The way of a link. */
export interface Route {
  /** As the `d` of an SVG path. */
  readonly path: string;
  /** From the edge of the one node to that of the other, with two for each lane passed over. */
  readonly points: readonly Point[];
}

/** Where everything stands before links are drawn. All lengths are in pixels. */
export interface Standing {
  readonly graph: LaneGraph;
  /** The middles of the items. */
  readonly middles: ArrayLike<number>;
  readonly heights: readonly number[];
  /** Where each lane begins, without regard to the direction. */
  readonly lanes: readonly number[];
  readonly laneWidth: number;
  /** The width between two lanes. */
  readonly gutter: number;
  /** Turns an x round where lanes run from right to left. */
  readonly mirror: (x: number) => number;
}

/** How far apart links leave a node, at most. */
const PORT = 9;

type Side = 'start' | 'end';

/** Draws the links: level where they leave and arrive, through the bends between. */
export function routeLinks(standing: Standing): Route[] {
  const { graph, middles } = standing;
  const portOf = ports(standing);
  return graph.chains.map((chain, link) => {
    const [first = 0, second = 0] = chain;
    const last = chain.at(-1) ?? first;
    const step = (graph.laneOf[second] ?? 0) - (graph.laneOf[first] ?? 0);
    const leaves: Side = step < 0 ? 'start' : 'end';
    const arrives: Side = step > 0 ? 'start' : 'end';
    const points = [edge(standing, first, leaves, portOf(link, first, 0))];
    for (const bend of chain.slice(1, -1)) {
      const y = middles[bend] ?? 0;
      points.push(edge(standing, bend, arrives, y), edge(standing, bend, leaves, y));
    }
    points.push(edge(standing, last, arrives, portOf(link, last, 1)));
    return { points, path: step === 0 ? arc(points, standing) : curve(points) };
  });
}

function edge({ graph, lanes, laneWidth, mirror }: Standing, item: number, side: Side, y: number) {
  const start = lanes[graph.laneOf[item] ?? 0] ?? 0;
  return { x: mirror(side === 'start' ? start : start + laneWidth), y };
}

/** Where each link leaves and arrives: at each side of a node in the order of the other ends. */
function ports({ graph, middles, heights }: Standing) {
  const sides = new Map<string, { link: number; end: number; towards: number }[]>();
  for (const [link, chain] of graph.chains.entries()) {
    const [first = 0, second = 0] = chain;
    const last = chain.at(-1) ?? first;
    const ends = [
      [first, second],
      [last, chain.at(-2) ?? last],
    ] as const;
    for (const [end, [node, next]] of ends.entries()) {
      const isBefore = (graph.laneOf[next] ?? 0) < (graph.laneOf[node] ?? 0);
      const key = `${node} ${isBefore ? 'start' : 'end'}`;
      const side = sides.get(key) ?? [];
      sides.set(key, side);
      side.push({ link, end, towards: middles[next] ?? 0 });
    }
  }
  const places = new Map<string, number>();
  for (const [key, side] of sides) {
    const node = Number.parseInt(key, 10);
    const apart = Math.min(PORT, ((heights[node] ?? 0) - PORT) / side.length);
    side.sort((a, b) => a.towards - b.towards || a.link - b.link);
    for (const [index, { link, end }] of side.entries()) {
      const offset = (index - (side.length - 1) / 2) * apart;
      places.set(`${link} ${end}`, (middles[node] ?? 0) + offset);
    }
  }
  return (link: number, node: number, end: 0 | 1) =>
    places.get(`${link} ${end}`) ?? middles[node] ?? 0;
}

/** A line through the points: a curve over each gap between lanes, straight over each lane. */
function curve(points: readonly Point[]): string {
  return points
    .map((to, index) => {
      const from = points[index - 1];
      if (!from) return `M${pair(to)}`;
      if (index % 2 === 0) return `L${pair(to)}`;
      const middle = (from.x + to.x) / 2;
      return `C${pair({ x: middle, y: from.y })} ${pair({ x: middle, y: to.y })} ${pair(to)}`;
    })
    .join('');
}

/** A line between two nodes of one lane, which swings out into the gap after it. */
function arc([from, to]: readonly Point[], { gutter, mirror }: Standing): string {
  if (!from || !to) return '';
  const outwards = Math.sign(mirror(1) - mirror(0));
  const swing = Math.min(gutter * 0.9, 24 + Math.abs(to.y - from.y) * 0.25);
  const x = from.x + outwards * swing;
  return `M${pair(from)}C${pair({ x, y: from.y })} ${pair({ x, y: to.y })} ${pair(to)}`;
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
