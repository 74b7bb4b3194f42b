import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderKey, records, text } from './fields.ts';
import { type Note, noteKind, noteOf } from './note.fixture.ts';
import { boolean, check, is, literal, number, pipe, strictObject, variant } from './schema.ts';

const { schema } = noteKind;

/** Anything at a place where there is something else now. */
const place = fc.constantFrom(
  [],
  ['kind'],
  ['title'],
  ['extra'],
  ['items'],
  ['items', '1'],
  ['items', 'new'],
  ['items', 'no id!'],
  ['items', '__proto__'],
  ['items', '1', 'text'],
  ['items', '1', 'order'],
  ['items', '1', 'extra'],
  ['items', '1', 'labels'],
  ['items', '1', 'labels', 'red'],
);
const item = { text: 'new', done: true, labels: { red: true }, order: 'a5' };
const value = fc.constantFrom('a0', '', 7, true, undefined, null, [], {}, ['a'], item, noteOf('a'));
const edit = fc.record({ place, value });

function put(target: unknown, [key, ...below]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const map = typeof target === 'object' ? (target as Record<string, unknown>) : {};
  return { ...map, [key]: put(map?.[key], below, value) };
}

describe('what changed in a valid document', () => {
  it('[K3] is checked as strictly as the whole document', () => {
    const before: Note = noteOf('one', 'two');
    let [valid, invalid] = [0, 0];
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 3 }), (edits) => {
        const after = edits.reduce<unknown>(
          (document, one) => put(document, one.place, one.value),
          before,
        );
        const isValid = is(schema, after);
        expect(is(schema, after, before)).toBe(isValid);
        isValid ? valid++ : invalid++;
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(valid, invalid)).toBeGreaterThan(100);
  });

  it('[K3] is all that is looked at', () => {
    let looks = 0;
    const seen = pipe(
      text,
      check(() => ++looks > 0, 'seen'),
    );
    const list = records(strictObject({ text: seen, order: orderKey }));
    const page = strictObject({ title: seen, isOpen: boolean(), list });
    const record = { text: 'same', order: 'a0' };
    const entries = Array.from({ length: 300 }, (_, index) => [`r${index}`, { ...record }]);
    const before = { title: '', isOpen: true, list: Object.fromEntries(entries) };
    const after = { ...before, list: { ...before.list, r7: { ...record, text: 'other' } } };
    expect(is(page, after, before)).toBe(true);
    expect(looks).toBe(1);
  });

  it('[K3] is checked with the whole record where fields depend on each other', () => {
    const pair = strictObject({ a: boolean(), b: boolean() });
    const same = pipe(
      pair,
      check(({ a, b }) => a === b, 'the same'),
    );
    expect(is(same, { a: true, b: false }, { a: true, b: true })).toBe(false);
  });

  it('[K3] is checked as a whole when it has become of another kind', () => {
    const either = variant('kind', [
      strictObject({ kind: literal('text'), value: text }),
      strictObject({ kind: literal('number'), value: number() }),
    ]);
    const before = { kind: 'text', value: 'one' };
    expect(is(either, { kind: 'number', value: 1 }, before)).toBe(true);
    expect(is(either, { kind: 'number', value: 'one' }, before)).toBe(false);
    expect(either.issueIn({ kind: 'date' })).toEqual({
      path: ['kind'],
      found: 'date',
      expected: 'a known kind',
    });
  });
});
