import type { TocComponent } from '../vocabulary/index.ts';
import { seeded, sketch } from './toc.fixture.ts';
import type { TocDocument } from './toc.schema.ts';

const COMPONENTS: readonly TocComponent[] = [
  'activities',
  'outputs',
  'outcomes-among-members',
  'outcomes-beyond-members',
  'impact',
];

/** How likely a link is by how many lanes it goes on; backwards and far ones are rare. */
const CHANCES: Readonly<Record<number, number>> = { 0: 0.15, 1: 1, 2: 0.4, 3: 0.15, 4: 0.15 };

/** A theory of change at random with 1.14 links for each node, as in the theories seen. */
export function randomToc(size: number, seed: number): TocDocument {
  const random = seeded(seed * 7919 + size);
  for (let skipped = 0; skipped < 5; skipped++) random();
  const pick = () => Math.floor(random() * size);
  const lanes = Array.from({ length: size }, (_, node) =>
    node < COMPONENTS.length ? node : Math.floor(random() * COMPONENTS.length),
  );
  const nodes: Partial<Record<TocComponent, string[]>> = {};
  for (const [node, lane] of lanes.entries()) {
    const component = COMPONENTS[lane] ?? 'impact';
    nodes[component] = [...(nodes[component] ?? []), `n${node}`];
  }
  const links = new Set<string>();
  for (let tries = 0; links.size < size * 1.14 && tries < size * 100; tries++) {
    const [from, to] = [pick(), pick()];
    const onwards = (lanes[to] ?? 0) - (lanes[from] ?? 0);
    if (from !== to && random() < (CHANCES[onwards] ?? 0.05)) links.add(`n${from} n${to}`);
  }
  return sketch(nodes, [...links]);
}
