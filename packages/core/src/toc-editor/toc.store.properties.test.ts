import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatches, toText } from '../document/index.ts';
import { tellStory } from './reflection/story.fixture.ts';
import { anySteps, createStore, type Step } from './toc.fixture.ts';
import type { TocStore } from './toc.store.ts';

const RUNS = { numRuns: 1000 };

const textOf = (store: TocStore) => toText(store.toJSON());

function undoAll(store: TocStore): void {
  while (store.undo());
}

function redoAll(store: TocStore): void {
  while (store.redo());
}

function run(store: TocStore, steps: readonly Step[]): void {
  for (const step of steps) step(store);
}

const createStart = (isFilled: boolean) =>
  createStore(isFilled ? tellStory().document() : undefined);

describe('any sequence of commands', () => {
  it('[TC20] is taken back to the byte, and done again to the byte', () => {
    fc.assert(
      fc.property(fc.boolean(), anySteps, (isFilled, steps) => {
        const store = createStart(isFilled);
        const before = textOf(store);
        run(store, steps);
        const after = textOf(store);
        undoAll(store);
        expect(textOf(store)).toBe(before);
        redoAll(store);
        expect(textOf(store)).toBe(after);
      }),
      RUNS,
    );
  }, 60_000);

  it('[TC21] gives patches that lead a copy to the same document, and back', () => {
    fc.assert(
      fc.property(fc.boolean(), anySteps, (isFilled, steps) => {
        const store = createStart(isFilled);
        let copy = store.toJSON();
        store.subscribeChanges(({ patches, inversePatches, before, after }) => {
          copy = applyPatches(copy, patches);
          expect(toText(copy)).toBe(toText(after));
          expect(toText(applyPatches(copy, inversePatches))).toBe(toText(before));
        });
        run(store, steps);
        undoAll(store);
        expect(toText(copy)).toBe(textOf(store));
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('[TC22] leads to a document that is read back as it was written', () => {
    fc.assert(
      fc.property(fc.boolean(), anySteps, (isFilled, steps) => {
        const store = createStart(isFilled);
        run(store, steps);
        const copy = createStore();
        copy.load(textOf(store));
        expect(textOf(copy)).toBe(textOf(store));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('[TC23] is undone around what somebody else wrote elsewhere meanwhile', () => {
    fc.assert(
      fc.property(fc.boolean(), anySteps, anySteps, (isFilled, first, second) => {
        const store = createStart(isFilled);
        const before = store.toJSON();
        run(store, first);
        store.applyRemote({ ...store.getState().document, title: 'Theirs' });
        run(store, second);
        undoAll(store);
        expect(toText({ ...store.toJSON(), title: '' })).toBe(toText({ ...before, title: '' }));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
