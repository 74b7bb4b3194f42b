import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyPatches, canonical, diff, isSame, toText } from './index.ts';
import { sharing, valueAt } from './patches.ts';

// Thousands of runs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const key = fc.constantFrom('a', 'b', '__proto__', 'constructor', '1', 'ü');
const { json } = fc.letrec<{ json: Json; object: { [key: string]: Json } }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(null, true, 0, 1, '', 'x'),
    fc.array(tie('json'), { maxLength: 2 }),
    tie('object'),
  ),
  object: fc
    .uniqueArray(fc.tuple(key, tie('json')), { selector: ([key]) => key, maxLength: 4 })
    .map(
      // As JSON.parse makes it: every key is an own one, `__proto__` too.
      (entries) => Object.fromEntries(entries),
    ),
}));
const object = json.filter((value): value is { [key: string]: Json } => isObject(value));

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same value with its keys in another order. */
function shuffled(value: Json): Json {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, shuffled(child)]),
  );
}

describe('patches', () => {
  it('[K14] turn one document into another, and back', () => {
    fc.assert(
      fc.property(object, object, (before, after) => {
        expect(toText(applyPatches(before, diff(before, after)))).toBe(toText(after));
        expect(toText(applyPatches(after, diff(after, before)))).toBe(toText(before));
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('[K14] are none for equal documents, and leave the rest of the document alone', () => {
    fc.assert(
      fc.property(object, (document) => {
        expect(diff(document, shuffled(document) as object)).toEqual([]);
        expect(isSame(document, shuffled(document))).toBe(true);
        expect(applyPatches(document, [])).toBe(document);
      }),
    );
    const document = { a: { deep: 1 }, b: 2 };
    expect(applyPatches(document, [{ op: 'replace', path: ['b'], value: 3 }]).a).toBe(document.a);
  });

  it('[K1] can be told by identity once two documents share what they have in common', () => {
    fc.assert(
      fc.property(object, object, (before, after) => {
        const shared = sharing(before, after);
        expect(toText(shared)).toBe(toText(after));
        for (const key of Object.keys(shared)) {
          const old = Object.hasOwn(before, key) ? before[key] : undefined;
          expect(shared[key] === old).toBe(isSame(shared[key], old));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('[K14] name the single fields that differ; a list is one value', () => {
    const before = { a: { b: 1, c: [1, 2] }, d: 'x', gone: undefined };
    const after = { a: { b: 2, c: [1, 3] }, e: undefined };
    expect(diff(before, after)).toEqual([
      { op: 'replace', path: ['a', 'b'], value: 2 },
      { op: 'replace', path: ['a', 'c'], value: [1, 3] },
      { op: 'remove', path: ['d'] },
    ]);
  });

  it('[K14] below a record that is gone are left out', () => {
    const patches = [{ op: 'replace' as const, path: ['a', 'b', 'c'], value: 1 }];
    expect(applyPatches({ a: {} }, patches)).toEqual({ a: {} });
    expect(applyPatches({ a: [] }, patches)).toEqual({ a: [] });
    expect(valueAt({ a: {} }, ['a', 'constructor'])).toBeUndefined();
  });
});

describe('the text of a document', () => {
  it('[D2] is the same whatever the order of the keys', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.stringify(canonical(shuffled(value)))).toBe(JSON.stringify(canonical(value)));
        expect(isSame(canonical(value), value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(toText({ b: 1, a: { d: undefined, c: [{ z: 1, y: 2 }] } })).toBe(
      '{"a":{"c":[{"y":2,"z":1}]},"b":1}',
    );
  });
});
