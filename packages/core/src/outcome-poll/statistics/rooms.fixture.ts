import { readFileSync } from 'node:fs';
import fc from 'fast-check';

/** A row of a table that R wrote, each cell by the name of its column. */
export interface Row {
  /** A number, or `undefined` for an empty cell. */
  number(column: string): number | undefined;
  /** Counts, which stand in one cell. */
  counts(column: string): number[];
}

/** A table in `fixtures/`, written by `ratings.R` there. */
export function tableOf(name: string): Row[] {
  const text = readFileSync(new URL(`fixtures/${name}.csv`, import.meta.url), 'utf8');
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
    return {
      number: (column) => (cell(column) === '' ? undefined : Number(cell(column))),
      counts: (column) => cell(column).split(' ').map(Number),
    };
  });
}

/** Random numbers from 0 to 1, the same in every run (Mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How probable each point from 1 to 10 is, in networks of different minds. */
export const SHAPES = {
  centred: probabilities(bell(5.5, 1.8)),
  /** High, with a tail to the low end, as the scores described around Figure 5. */
  skewed: probabilities([0.5, 0.5, 1, 1.5, 3, 5, 9, 13, 10, 6]),
  camps: probabilities(bell(3, 1).map((weight, index) => weight + (bell(8, 1)[index] ?? 0))),
} as const;

/** A bell over the points 1 to 10, as weights. */
export function bell(centre: number, spread: number): number[] {
  return Array.from({ length: 10 }, (_, index) =>
    Math.exp(-(((index + 1 - centre) / spread) ** 2) / 2),
  );
}

/** Weights as parts of 1. */
export function probabilities(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** The mean rating of a network with such a shape. */
export function meanOf(shape: readonly number[]): number {
  return shape.reduce((sum, share, index) => sum + share * (index + 1), 0);
}

/** What `people` of a large network give. */
export function drawCounts(
  random: () => number,
  shape: readonly number[],
  people: number,
): number[] {
  const counts = shape.map(() => 0);
  for (let person = 0; person < people; person += 1) {
    let left = random();
    let index = 0;
    for (; index < shape.length - 1; index += 1) {
      left -= shape[index] ?? 0;
      if (left < 0) break;
    }
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** How many gave each point from 1 to 10, from nobody to 200 people. */
export const anyCounts = fc.oneof(
  fc.array(fc.nat(20), { minLength: 10, maxLength: 10 }),
  fc.array(fc.constantFrom(0, 0, 0, 1, 2, 7), { minLength: 10, maxLength: 10 }),
);

/** The ratings that are counted, from low to high. */
export function valuesOf(counts: readonly number[], min = 1): number[] {
  return counts.flatMap((count, index) => Array.from({ length: count }, () => min + index));
}

export function peopleIn(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
