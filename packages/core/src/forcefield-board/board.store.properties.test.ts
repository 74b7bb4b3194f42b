import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatches, toText } from '../document/index.ts';
import { anyForceSteps, anySteps, boardOf, createStore, type Step } from './board.fixture.ts';
import type { ForcefieldBoardStore } from './board.store.ts';

const RUNS = { numRuns: 1000 };

const textOf = (store: ForcefieldBoardStore) => toText(store.toJSON());

function undoAll(store: ForcefieldBoardStore): void {
  while (store.undo());
}

function redoAll(store: ForcefieldBoardStore): void {
  while (store.redo());
}

/** A store with one board, which cannot be undone away. */
function createStoreWithBoard(): ForcefieldBoardStore {
  const store = createStore();
  store.commands.addBoard();
  return createStore(store.toJSON());
}

function run(store: ForcefieldBoardStore, steps: readonly Step[]): void {
  for (const step of steps) step(store);
}

describe('any sequence of commands', () => {
  it('[F20] is taken back to the byte, and done again to the byte', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const store = createStoreWithBoard();
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

  it('[F21] gives patches that lead a copy to the same document, and back', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const store = createStoreWithBoard();
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
      RUNS,
    );
  }, 60_000);

  it('[F22] leads to a document that is read back as it was written', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const store = createStoreWithBoard();
        run(store, steps);
        const copy = createStore();
        copy.load(textOf(store));
        expect(textOf(copy)).toBe(textOf(store));
      }),
      RUNS,
    );
  }, 60_000);

  it('[F23] is undone around what somebody else wrote elsewhere meanwhile', () => {
    fc.assert(
      fc.property(anyForceSteps, anyForceSteps, (first, second) => {
        const store = createStoreWithBoard();
        const [id = ''] = Object.keys(store.toJSON().boards);
        const before = boardOf(store, id);
        run(store, first);
        const { document } = store.getState();
        const theirs = { ...boardOf(store, id), notes: 'Theirs' };
        store.applyRemote({ ...document, boards: { ...document.boards, [id]: theirs } });
        run(store, second);
        undoAll(store);
        expect(toText(boardOf(store, id))).toBe(toText({ ...before, notes: 'Theirs' }));
      }),
      RUNS,
    );
  }, 60_000);
});
