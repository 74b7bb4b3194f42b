import { describe, expect, it } from 'vitest';
import { recordAt } from '../document/index.ts';
import { newLink, presetToc } from './toc.catalogue.ts';
import { createStore, english, sketch } from './toc.fixture.ts';
import { randomToc } from './toc.layout.fixture.ts';
import { LANES, layoutToc, type NodeBox, type TocLayout } from './toc.layout.ts';
import type { TocDocument } from './toc.schema.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

function boxOf({ nodes }: TocLayout, id: string): NodeBox {
  const box = recordAt(nodes, id);
  if (!box) throw new Error(`No node ${id}`);
  return box;
}

/** Where the points of a route stand in order, as lines between them. */
function linesOf({ links }: TocLayout) {
  return Object.values(links).map(({ points }) =>
    points.slice(1).map((to, index) => [points[index] ?? to, to] as const),
  );
}

/** How many pairs of nodes in one lane stand in the same order. */
function agreement(document: TocDocument, one: TocLayout, other: TocLayout): number {
  const nodes = Object.entries(document.nodes);
  let [same, all] = [0, 0];
  for (const [a, { component }] of nodes) {
    for (const [b] of nodes.filter(([id, node]) => id > a && node.component === component)) {
      all += 1;
      const isSame = boxOf(one, a).y < boxOf(one, b).y === boxOf(other, a).y < boxOf(other, b).y;
      if (isSame) same += 1;
    }
  }
  return same / all;
}

describe('layoutToc', () => {
  it('[TC6] puts every node in its lane, and no two over each other', () => {
    for (const document of [presetToc(), ...SEEDS.map((seed) => randomToc(50, seed))]) {
      const layout = layoutToc(document, { t: english.t });
      const boxes = Object.entries(layout.nodes);
      expect(boxes).toHaveLength(Object.keys(document.nodes).length);
      for (const [id, box] of boxes) {
        const lane = layout.lanes.find(
          ({ component }) => component === document.nodes[id]?.component,
        );
        expect([box.x, box.width]).toEqual([lane?.x, lane?.width]);
        expect(box.y).toBeGreaterThan(0);
        expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
      }
      for (const [index, [, a]] of boxes.entries()) {
        for (const [, b] of boxes.slice(index + 1)) {
          const isApart = a.x !== b.x || a.y + a.height < b.y || b.y + b.height < a.y;
          expect(isApart).toBe(true);
        }
      }
    }
  });

  it('[TC6] leads links from edge to edge, level over the lanes they pass and clear of the nodes there', () => {
    for (const seed of SEEDS) {
      const document = randomToc(50, seed);
      const layout = layoutToc(document);
      for (const [id, { points, path }] of Object.entries(layout.links)) {
        const { from = '', to = '' } = document.links[id] ?? {};
        for (const [end, node] of [[points[0], from] as const, [points.at(-1), to] as const]) {
          const { x, y, width, height } = boxOf(layout, node);
          expect([x, x + width]).toContain(end?.x);
          expect(end?.y).toBeGreaterThan(y);
          expect(end?.y).toBeLessThan(y + height);
        }
        expect(path).toMatch(/^M[-\d. ]+C/);
      }
      for (const [a, b] of linesOf(layout).flat()) {
        const lane = layout.lanes.find(({ x }) => x === Math.min(a.x, b.x));
        if (!lane || Math.abs(a.x - b.x) !== lane.width) continue;
        expect(a.y).toBe(b.y);
        for (const box of Object.values(layout.nodes).filter(({ x }) => x === lane.x)) {
          expect(a.y < box.y || a.y > box.y + box.height).toBe(true);
        }
      }
    }
  });

  it('[TC7] counts the crossings that are there to see', () => {
    for (const seed of SEEDS) {
      const document = withoutArcs(randomToc(30, seed));
      const layout = layoutToc(document);
      let seen = 0;
      const routes = linesOf(layout);
      for (const [index, route] of routes.entries()) {
        for (const other of routes.slice(index + 1)) {
          for (const one of route) for (const line of other) if (cross(one, line)) seen += 1;
        }
      }
      expect(layout.crossings).toBe(seen);
    }
  });

  it('[TC7] an arc inside a lane crosses what leaves between its ends, and overlapping arcs', () => {
    const nodes = { activities: ['a', 'b', 'c', 'd'], outputs: ['e'] };
    const count = (...links: string[]) =>
      layoutToc(sketch(nodes, links), { arrangement: 'as-listed' }).crossings;
    expect(count('a c', 'b e')).toBe(1);
    expect(count('a c', 'd e')).toBe(0);
    expect(count('a c', 'b d')).toBe(1);
    expect(count('a d', 'b c')).toBe(0);
  });

  it('[TC7] has far fewer crossings than the order given, and as few as can be in small ones', () => {
    const nodes = { activities: ['a', 'b', 'c'], outputs: ['d', 'e', 'f'] };
    expect(layoutToc(sketch(nodes, ['a f', 'b e', 'c d'])).crossings).toBe(0);
    for (const size of [20, 50, 100]) {
      const documents = SEEDS.map((seed) => randomToc(size, seed));
      const total = (arrangement: 'as-listed' | 'fewest-crossings') =>
        documents.reduce((sum, one) => sum + layoutToc(one, { arrangement }).crossings, 0);
      expect(total('fewest-crossings')).toBeLessThan(total('as-listed') * 0.5);
    }
  });

  it('[TC8] says the same of the same, whatever the order of the records', () => {
    const document = randomToc(50, 1);
    const turned = {
      ...document,
      nodes: Object.fromEntries(Object.entries(document.nodes).reverse()),
      links: Object.fromEntries(Object.entries(document.links).reverse()),
    };
    expect(layoutToc(turned)).toEqual(layoutToc(document));
  });

  it('[TC8] keeps the order people gave where it is asked for', () => {
    for (const seed of SEEDS) {
      const document = randomToc(50, seed);
      const layout = layoutToc(document, { arrangement: 'as-listed' });
      const plain = layoutToc({ ...document, links: {} }, { arrangement: 'as-listed' });
      expect(agreement(document, layout, plain)).toBe(1);
    }
  });

  it('[TC8] keeps at least nine tenths of the order on the screen when a node is added', () => {
    for (const [index, seed] of [...SEEDS, ...SEEDS].entries()) {
      const document = randomToc(index < SEEDS.length ? 50 : 20, seed);
      const before = layoutToc(document);
      const store = createStore(document);
      store.commands.addNode('outcomes-among-members', { after: 'n1', before: 'n3' });
      const after = layoutToc(store.getState().document, { previous: before });
      expect(agreement(document, before, after)).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('[TC9] is mirrored where reading begins at the right', () => {
    const document = presetToc();
    const ltr = layoutToc(document, { direction: 'ltr' });
    const rtl = layoutToc(document, { direction: 'rtl' });
    expect(rtl.width).toBe(ltr.width);
    for (const [id, box] of Object.entries(ltr.nodes)) {
      expect(rtl.nodes[id]).toEqual({ ...box, x: ltr.width - box.x - box.width });
    }
    for (const [id, { points }] of Object.entries(ltr.links)) {
      expect(rtl.links[id]?.points).toEqual(points.map(({ x, y }) => ({ x: ltr.width - x, y })));
    }
  });

  it('[TC9] passes lanes over that are left out, and shows empty ones', () => {
    const store = createStore(sketch({ activities: ['a'], impact: ['b'] }, ['a b']));
    expect(layoutToc(store.getState().document).lanes.map(({ component }) => component)).toEqual(
      LANES,
    );
    store.commands.leaveOut('impact', true);
    const layout = layoutToc(store.getState().document);
    expect(layout.lanes).toHaveLength(LANES.length - 1);
    expect(layout.links).toEqual({});
  });

  it('[TC9] sizes nodes by a measure that is passed in', () => {
    const document = sketch({ activities: ['one two three four'] });
    const height = (width: number) =>
      boxOf(layoutToc(document, { measure: (text) => text.length * width }), 'one two three four')
        .height;
    expect(height(20)).toBeGreaterThan(height(2));
  });

  it('[TC10] copes with cycles, links to nowhere, 5,000 nodes and labels of 10,000 characters', () => {
    const cycle = sketch({ activities: ['a', 'b'], outputs: ['c'] }, [
      'a c',
      'c b',
      'b a',
      'a gone',
    ]);
    expect(Object.keys(layoutToc(cycle).links)).toHaveLength(3);
    expect(layoutToc(sketch({})).crossings).toBe(0);
    const many = randomToc(5000, 1);
    const layout = layoutToc({
      ...many,
      links: { ...many.links, 'n1.n1': newLink('n1', 'n1') },
      nodes: { ...many.nodes, n0: { ...boxed(many), text: 'x'.repeat(10_000) } },
    });
    expect(Object.keys(layout.nodes)).toHaveLength(5000);
    expect(boxOf(layout, 'n0').lines.at(-1)).toMatch(/…$/);
  }, 60_000);
});

function boxed({ nodes }: TocDocument) {
  const { n0 } = nodes;
  if (!n0) throw new Error('No first node');
  return n0;
}

function withoutArcs(document: TocDocument): TocDocument {
  const componentOf = (id: string) => document.nodes[id]?.component;
  const links = Object.entries(document.links).filter(
    ([, { from, to }]) => componentOf(from) !== componentOf(to),
  );
  return { ...document, links: Object.fromEntries(links) };
}

type Line = TocLayout['links'][string]['points'];

/** Whether two lines cross, apart from their ends. */
function cross([a, b]: Line, [c, d]: Line): boolean {
  if (!a || !b || !c || !d) return false;
  const side = (p: typeof a, q: typeof a, r: typeof a) =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
