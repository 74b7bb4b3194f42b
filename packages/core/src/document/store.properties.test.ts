import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyPatches, parseDocument, toText } from './index.ts';
import { act, after, createNoteStore, noteKind, noteOf } from './note.fixture.ts';

// Thousands of runs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const START = noteOf('one', 'two');
const acts = fc.array(act, { maxLength: 25 });
const RUNS = { numRuns: 1000 };

describe('whatever is done', () => {
  it('[K7] undoing all of it gives the same bytes back, and redoing too', () => {
    fc.assert(
      fc.property(acts, (done) => {
        const store = createNoteStore({ document: START });
        const before = toText(store.getState().document);
        for (const one of done) one(store);
        const end = toText(store.getState().document);
        while (store.undo());
        expect(toText(store.getState().document)).toBe(before);
        while (store.redo());
        expect(toText(store.getState().document)).toBe(end);
      }),
      RUNS,
    );
  });

  it('[K7] going back and forth on the way changes nothing about that', () => {
    const move = fc.constantFrom('undo' as const, 'redo' as const);
    fc.assert(
      fc.property(fc.array(fc.oneof(act, move), { maxLength: 30 }), (done) => {
        const store = createNoteStore({ document: START });
        const before = toText(store.getState().document);
        for (const one of done) typeof one === 'string' ? store[one]() : one(store);
        while (store.undo());
        expect(toText(store.getState().document)).toBe(before);
      }),
      RUNS,
    );
  });

  it('[K8] a change of others to another field survives undo and redo', () => {
    const mine = fc.array(
      act.filter((one) => !String(one).startsWith('setBody')),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(
        mine,
        fc.array(fc.tuple(fc.nat(20), fc.string()), { maxLength: 4 }),
        (done, remote) => {
          const store = createNoteStore({ document: START });
          done.forEach((one, index) => {
            one(store);
            for (const [when, body] of remote) {
              if (when === index) store.applyRemote({ ...store.getState().document, body });
            }
          });
          const end = toText(store.getState().document);
          const { body } = store.getState().document;
          while (store.undo());
          expect(toText(store.getState().document)).toBe(toText({ ...START, body }));
          while (store.redo());
          expect(toText(store.getState().document)).toBe(end);
        },
      ),
      RUNS,
    );
  });

  it('[K8] whatever others do, every step can be undone and redone and the document stays readable', () => {
    const step = fc.oneof(
      fc.record({ mine: act }),
      fc.record({ theirs: act }),
      fc.constantFrom('undo' as const, 'redo' as const),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const store = createNoteStore({ document: START });
        for (const one of steps) {
          if (typeof one === 'string') store[one]();
          else if ('mine' in one) one.mine(store);
          else store.applyRemote(after([one.theirs], store.getState().document));
          expect(parseDocument(store.toJSON(), noteKind)).toEqual(store.toJSON());
        }
        while (store.undo());
        while (store.redo());
        parseDocument(store.toJSON(), noteKind);
      }),
      RUNS,
    );
  });

  it('[K2] every change applied to a copy gives the same, forwards and backwards', () => {
    const step = fc.oneof(
      act,
      fc.constantFrom('undo' as const, 'redo' as const, 'remote' as const),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const store = createNoteStore({ document: START });
        let copy = store.toJSON();
        store.subscribeChanges((change) => {
          const { before, after, patches, inversePatches } = change;
          expect(toText(applyPatches(after, inversePatches))).toBe(toText(before));
          copy = applyPatches(copy, patches);
        });
        for (const one of steps) {
          if (one === 'remote') store.applyRemote(noteOf('two', 'three'));
          else if (typeof one === 'string') store[one]();
          else one(store);
          expect(toText(copy)).toBe(toText(store.getState().document));
        }
      }),
      RUNS,
    );
  });

  it('[D2] loading what toJSON gives is the identity', () => {
    fc.assert(
      fc.property(acts, (done) => {
        const document = after(done, START);
        const store = createNoteStore();
        store.load(document);
        expect(store.toJSON()).toEqual(document);
        store.load(toText(document));
        expect(toText(store.getState().document)).toBe(toText(document));
      }),
      RUNS,
    );
  });
});
