// Theories of change at random, with 1.14 links for each node, most of them to the next lane, some
// over several, inside a lane, or back.
import { emptyToc } from '@uptake/core/toc-editor';

export const LANES = [
  'activities',
  'outputs',
  'outcomes-among-members',
  'outcomes-beyond-members',
  'impact',
];

const CHANCES = { 0: 0.15, 1: 1, 2: 0.4, 3: 0.15, 4: 0.15 };

export function randomTheory(size, seed) {
  const random = seeded(seed * 7919 + size);
  for (let skipped = 0; skipped < 5; skipped += 1) random();
  const lanes = Array.from({ length: size }, (_, node) =>
    node < LANES.length ? node : Math.floor(random() * LANES.length),
  );
  const nodes = {};
  for (const [index, lane] of lanes.entries()) {
    nodes[`n${index}`] = {
      component: LANES[lane],
      preset: '',
      text: `Members share what they found in study number ${index + 1}`,
      translation: '',
      description: '',
      owner: '',
      indicators: {},
      evidence: {},
      order: `a${index.toString().padStart(4, '0')}V`,
    };
  }
  const links = {};
  const pick = () => Math.floor(random() * size);
  for (let tries = 0; Object.keys(links).length < size * 1.14 && tries < size * 100; tries += 1) {
    const [from, to] = [pick(), pick()];
    if (from === to || random() >= (CHANCES[lanes[to] - lanes[from]] ?? 0.05)) continue;
    links[`n${from}.n${to}`] = {
      from: `n${from}`,
      to: `n${to}`,
      assumption: '',
      strength: '',
      question: '',
      questionKind: '',
    };
  }
  return { ...emptyToc(), nodes, links };
}

function seeded(seed) {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
