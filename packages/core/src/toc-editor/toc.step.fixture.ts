import fc from 'fast-check';
import { TOC_COMPONENTS } from '../vocabulary/index.ts';
import type { TocStore } from './toc.store.ts';

/** One thing a person does, on records picked by number among those that are there. */
export type Step = (store: TocStore) => void;

export const anyText = fc.string({ unit: 'grapheme', maxLength: 12 });
export const anyNumber = fc.nat({ max: 60 });
export const anyPosition = fc.integer({ min: -2, max: 9 });
export const anyComponent = fc.constantFrom(...TOC_COMPONENTS);

/** One of the ids of a map, or one that is gone. */
export function pick(records: object | undefined, number: number): string {
  const ids = Object.keys(records ?? {});
  return ids[number % (ids.length + 1)] ?? 'gone';
}

/** A step with any values. */
export function step<T extends unknown[]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  run: (store: TocStore, ...values: T) => void,
): fc.Arbitrary<Step> {
  return fc.tuple<T>(...arbitraries).map((values) => {
    const taken: Step = (store) => run(store, ...values);
    return Object.assign(taken, { [fc.toStringMethod]: () => fc.stringify(values) });
  });
}

export const now = (store: TocStore) => store.getState().document;
export const nodeAt = (store: TocStore, n: number) => pick(now(store).nodes, n);
export const linkAt = (store: TocStore, n: number) => pick(now(store).links, n);
export const pathwayAt = (store: TocStore, n: number) => pick(now(store).pathways, n);
