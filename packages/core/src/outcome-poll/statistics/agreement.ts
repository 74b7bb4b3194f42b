import { sumOf } from './moments.ts';

/**
 * Van der Eijk's agreement A: 1 if all gave the same, 0 if every point was given equally often, −1
 * if half stand at each end. `undefined` for fewer than two people or three points.
 *
 * The counts are cut into layers, each a pattern of points that are given or not. The agreement of
 * a layer says how few points it has and how unbroken they are, from how many triples of points,
 * two given and one not, have the gap at a side or in the middle. A is their mean, weighted by the
 * people in them.
 *
 * Source: C. van der Eijk, Measuring agreement in ordered rating scales, Quality & Quantity 35
 * (2001), 325–341, equation 2 and after.
 */
export function agreementOf(counts: readonly number[]): number | undefined {
  const people = sumOf(counts);
  if (people < 2 || counts.length < 3) return undefined;
  let agreement = 0;
  let below = 0;
  for (const level of [...new Set(counts)].sort((a, b) => a - b)) {
    const pattern = counts.map((count) => count > below);
    const given = pattern.filter(Boolean).length;
    agreement += (agreementOfLayer(pattern, given) * given * (level - below)) / people;
    below = level;
  }
  return agreement;
}

function agreementOfLayer(pattern: readonly boolean[], given: number): number {
  const points = pattern.length;
  let before = 0;
  let outside = 0;
  let between = 0;
  for (const isGiven of pattern) {
    const after = given - before;
    if (isGiven) before += 1;
    else {
      outside += pairs(before) + pairs(after);
      between += before * after;
    }
  }
  const triples = outside + between;
  const unimodality =
    triples === 0
      ? 1
      : ((points - 2) * outside - (points - 1) * between) / ((points - 2) * triples);
  return unimodality * (1 - (given - 1) / (points - 1));
}

function pairs(things: number): number {
  return (things * (things - 1)) / 2;
}
