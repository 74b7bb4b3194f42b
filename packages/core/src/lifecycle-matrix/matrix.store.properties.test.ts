import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatches, isSame, toText } from '../document/index.ts';
import { anyPlanSteps, anySteps, createStore } from './matrix.fixture.ts';
import { createLifecycleMatrixStore, type LifecycleMatrixStore } from './matrix.store.ts';

const RUNS = { numRuns: 1000 };

const textOf = (store: LifecycleMatrixStore) => toText(store.toJSON());

function undoAll(store: LifecycleMatrixStore): void {
  while (store.undo());
}

function redoAll(store: LifecycleMatrixStore): void {
  while (store.redo());
}

/** In milliseconds: a thousand documents take their time on a busy machine. */
const PATIENCE = { timeout: 60_000 };

describe('any sequence of commands', PATIENCE, () => {
  it('[M20] is taken back to the byte, and done again to the byte', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const store = createStore();
        const before = textOf(store);
        for (const step of steps) step(store);
        const after = textOf(store);
        undoAll(store);
        expect(textOf(store)).toBe(before);
        redoAll(store);
        expect(textOf(store)).toBe(after);
      }),
      RUNS,
    );
  });

  it('[M21] gives patches that lead a copy to the same document, and back', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const store = createStore();
        let copy = store.toJSON();
        store.subscribeChanges(({ patches, inversePatches, before, after }) => {
          copy = applyPatches(copy, patches);
          expect(isSame(copy, after)).toBe(true);
          expect(isSame(applyPatches(copy, inversePatches), before)).toBe(true);
        });
        for (const step of steps) step(store);
        undoAll(store);
        expect(toText(copy)).toBe(textOf(store));
      }),
      RUNS,
    );
  });

  it('[M22] leads to a document that is read back as it was written', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const store = createStore();
        for (const step of steps) step(store);
        const copy = createLifecycleMatrixStore();
        copy.load(textOf(store));
        expect(textOf(copy)).toBe(textOf(store));
      }),
      RUNS,
    );
  });

  it('[M23] is undone around what somebody else wrote elsewhere meanwhile', () => {
    fc.assert(
      fc.property(anyPlanSteps, anyPlanSteps, (first, second) => {
        const store = createStore();
        const before = store.toJSON();
        for (const step of first) step(store);
        store.applyRemote({ ...store.getState().document, goal: 'Theirs' });
        for (const step of second) step(store);
        undoAll(store);
        expect(textOf(store)).toBe(toText({ ...before, goal: 'Theirs' }));
      }),
      RUNS,
    );
  });
});
