import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyPatches, mergeDocuments, parseDocument, toText } from './index.ts';
import { act, after, type Note, noteKind, noteOf } from './note.fixture.ts';
import { valueAt } from './patches.ts';

// Thousands of runs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const BASE = noteOf('one', 'two');
const acts = fc.array(act, { maxLength: 12 });
/** Acts on one item and one field, so that two people can keep out of each other's way. */
const actsOn = (...parts: string[]) =>
  fc.array(
    act.filter((one) => parts.some((part) => String(one).includes(part))),
    { maxLength: 12 },
  );

describe('a merge', () => {
  it('[K12] of changes at different places is the same from both sides and has all of both', () => {
    fc.assert(
      fc.property(actsOn('(one', 'setTitle'), actsOn('(two', 'setBody'), (ours, others) => {
        const [mine, theirs] = [after(ours, BASE), after(others, BASE)];
        const merge = mergeDocuments(BASE, mine, theirs);
        expect(merge.conflicts).toEqual([]);
        expect(toText(mergeDocuments(BASE, theirs, mine).document)).toBe(toText(merge.document));
        expect(merge.document).toEqual({
          ...mine,
          body: theirs.body,
          items: itemsOf(mine, theirs),
        });
      }),
      { numRuns: 1000 },
    );
    function itemsOf(mine: Note, theirs: Note) {
      const { one } = mine.items;
      const { one: _one, ...others } = theirs.items;
      return one ? { ...others, one } : others;
    }
  });

  it('[K12] of any changes keeps each side’s wherever the other one changed nothing', () => {
    fc.assert(
      fc.property(acts, acts, (ours, others) => {
        const [mine, theirs] = [after(ours, BASE), after(others, BASE)];
        const { document, conflicts, theirPatches } = mergeDocuments(BASE, mine, theirs);
        parseDocument(document, noteKind);
        const mirrored = mergeDocuments(BASE, theirs, mine);
        expect(mirrored.conflicts.map(String).sort()).toEqual(conflicts.map(String).sort());
        for (const path of conflicts) {
          expect(valueAt(document, path)).toEqual(valueAt(mine, path));
          expect(valueAt(mirrored.document, path)).toEqual(valueAt(theirs, path));
        }
        // Letting theirs win at these places is the merge seen from their side.
        expect(toText(applyPatches(document, theirPatches))).toBe(toText(mirrored.document));
      }),
      { numRuns: 1000 },
    );
  });

  it('[K12] with an unchanged side is the other side', () => {
    fc.assert(
      fc.property(acts, (ours) => {
        const mine = after(ours, BASE);
        expect(mergeDocuments(BASE, mine, BASE).document).toEqual(mine);
        expect(mergeDocuments(BASE, BASE, mine).document).toEqual(mine);
        expect(mergeDocuments(BASE, mine, mine)).toEqual({
          document: mine,
          conflicts: [],
          theirPatches: [],
        });
      }),
    );
  });

  it('[K12] joins a record that both added, field by field', () => {
    const empty = noteKind.empty();
    const added = noteOf('one').items.one;
    const mine = { ...empty, items: { one: { ...added, text: 'same', done: true } } };
    const theirs = { ...empty, items: { one: { ...added, text: 'same', done: false } } };
    const { document, conflicts } = mergeDocuments<object>(empty, mine, theirs);
    expect(conflicts).toEqual([['items', 'one', 'done']]);
    expect(document).toEqual(mine);
  });

  it('[K13] of a record that one deleted and the other changed is a conflict of the whole record', () => {
    const gone = after([(store) => store.commands.removeItem('one')], BASE);
    const changed = after([(store) => store.commands.setText('one', 'changed')], BASE);
    const merge = mergeDocuments(BASE, gone, changed);
    expect(merge.conflicts).toEqual([['items', 'one']]);
    expect(merge.document).toEqual(gone);
    expect(applyPatches(merge.document, merge.theirPatches)).toEqual(changed);
    const mirrored = mergeDocuments(BASE, changed, gone);
    expect(mirrored.theirPatches).toEqual([{ op: 'remove', path: ['items', 'one'] }]);
    expect(applyPatches(mirrored.document, mirrored.theirPatches)).toEqual(gone);
  });

  it('[K13] keeps mine where theirs is only what mine was before', () => {
    const [first, second] = ['first', 'second'].map((title) => ({ ...BASE, title }));
    if (!first || !second) return;
    const theirs = { ...first, body: 'theirs' };
    expect(mergeDocuments(BASE, second, theirs).conflicts).toEqual([['title']]);
    const merge = mergeDocuments(BASE, second, theirs, [first]);
    expect(merge.conflicts).toEqual([]);
    expect(merge.document).toEqual({ ...second, body: 'theirs' });
  });
});
