import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DocumentError, MAX_DOCUMENT_LENGTH, parseDocument, toText } from './index.ts';
import { createNoteStore, type Note, noteKind, noteOf } from './note.fixture.ts';

// Thousands of runs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

function refusal(json: unknown): DocumentError {
  try {
    parseDocument(json, noteKind);
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
  throw new Error('The document was not refused.');
}

const text = toText(noteOf('one'));

describe('reading a document', () => {
  it('[D5] takes its text or its parsed JSON, with or without a byte order mark', () => {
    expect(parseDocument(text, noteKind)).toEqual(noteOf('one'));
    expect(parseDocument(JSON.parse(text), noteKind)).toEqual(noteOf('one'));
    expect(parseDocument(`\uFEFF${text}`, noteKind)).toEqual(noteOf('one'));
  });

  it('[D5] gives a copy that shares nothing with what was read', () => {
    const json = JSON.parse(text);
    const store = createNoteStore({ document: json });
    json.title = 'changed outside';
    json.items.one.text = 'changed outside';
    expect(store.toJSON()).toEqual(noteOf('one'));
  });

  it('[D6] refuses a truncated text at every length, and says where it ends', () => {
    for (let length = 0; length < text.length; length++) {
      expect(refusal(text.slice(0, length)).reason).toBe('not-json');
    }
    expect(refusal(text.slice(0, 30)).message).toMatch(/position 30|column 31|end of/);
  });

  it.each([
    ['a list', '[]', '', 'a list'],
    ['a text', '"note"', '', '“note”'],
    ['null', 'null', '', 'null'],
    ['another kind', '{"kind":"board","version":1}', 'kind', '“board”'],
    ['no kind', '{}', 'kind', 'nothing'],
  ])('[D6] refuses %s', (_name, json, path, found) => {
    expect(refusal(json)).toMatchObject({ reason: 'wrong-kind', path, found });
  });

  it.each([undefined, null, '1', 0, -1, 1.5, Number.NaN])('[D6] refuses version %j', (version) => {
    expect(refusal({ ...noteOf(), version })).toMatchObject({ reason: 'invalid', path: 'version' });
  });

  it('[D6] refuses a newer version instead of truncating it', () => {
    expect(refusal({ ...noteOf(), version: 4, more: true })).toMatchObject({
      reason: 'newer-version',
      path: 'version',
      found: 'version 4',
    });
  });

  it('[D6] refuses 20 MB before it parses them', () => {
    const { reason, found } = refusal(`{"kind":"note","title":"${'x'.repeat(20_000_000)}"}`);
    expect({ reason, found }).toEqual({ reason: 'too-large', found: '20000026 characters' });
    expect(20_000_026).toBeGreaterThan(MAX_DOCUMENT_LENGTH);
  });

  const broken: [string, (note: Record<string, unknown>) => void, string, string, string][] = [
    ['a missing field', (note) => delete note.title, 'title', 'nothing', 'string'],
    ['another type', (note) => Object.assign(note, { title: 7 }), 'title', '7', 'string'],
    [
      'a text that is too long',
      (note) => Object.assign(note, { body: 'x'.repeat(20_001) }),
      'body',
      `“${'x'.repeat(40)}…” (20001 characters)`,
      'a text of at most 20000 characters',
    ],
    [
      'a record that is broken',
      (note) =>
        Object.assign(note, { items: { one: { ...noteOf('one').items.one, order: 'hello!' } } }),
      'items.one.order',
      '“hello!”',
      'an order key',
    ],
    [
      'an id that is none',
      (note) => Object.assign(note, { items: { '../x': noteOf('one').items.one } }),
      'items.../x',
      '“../x”',
      'an id',
    ],
    [
      'a list of records',
      (note) => Object.assign(note, { items: [] }),
      'items',
      'a list',
      'a map of records by id',
    ],
    [
      'a field it does not know',
      (note) => Object.assign(note, { owner: 'x' }),
      'owner',
      '“x”',
      'no such field',
    ],
    [
      'a key that is not safe',
      (note) => Object.assign(note, { items: { constructor: noteOf('one').items.one } }),
      'items.constructor',
      '“constructor”',
      'an id',
    ],
  ];
  it.each(broken)('[D6] refuses %s and names the place', (_name, change, path, found, expected) => {
    const note = JSON.parse(text);
    change(note);
    const error = refusal(note);
    expect(error).toMatchObject({ reason: 'invalid', path, found, expected });
    expect(error.message).toContain(path);
  });

  it('[D6] refuses __proto__ keys, and nothing is polluted', () => {
    const polluted = text.replace('"items":{', '"items":{"__proto__":{"text":"x"},');
    expect(refusal(polluted)).toMatchObject({ reason: 'invalid', path: 'items.__proto__' });
    const atRoot = refusal(text.replace('{', '{"__proto__":{"admin":true},'));
    expect(atRoot.reason).toBe('invalid');
    const labels = {
      one: { ...noteOf('one').items.one, labels: JSON.parse('{"constructor":true}') },
    };
    expect(refusal({ ...noteOf(), items: labels })).toMatchObject({
      path: 'items.one.labels.constructor',
      found: '“constructor”',
      expected: 'an id',
    });
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
  });

  it('[D6] refuses deep nesting without running out of stack', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(refusal(deep)).toBeInstanceOf(DocumentError);
    expect(refusal(`{"kind":"note","version":3,"title":${deep}}`).path).toBe('title');
    const maps = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    expect(refusal(`{"kind":"note","version":3,"items":${maps}}`)).toBeInstanceOf(DocumentError);
    expect(refusal(text.replace('{', `{"more":${maps},`))).toBeInstanceOf(DocumentError);
  });

  it('[D7] of 5,000 random values ends with a readable document or a DocumentError', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.string().map((body) => ({ ...noteOf('one', 'two'), body })),
      fc.dictionary(fc.string(), fc.jsonValue()),
    );
    /** A note in which one place is something else. */
    const damaged = fc
      .tuple(fc.constantFrom<keyof Note>('kind', 'version', 'title', 'body', 'items'), value)
      .map(([field, anything]) => ({ ...noteOf('one'), [field]: anything }));
    const record = fc
      .tuple(fc.constantFrom('text', 'done', 'labels', 'order', 'more'), value)
      .map(([field, anything]) => ({
        ...noteOf(),
        items: { one: { ...noteOf('one').items.one, [field]: anything } },
      }));
    const old = fc.tuple(fc.constantFrom(1, 2), value).map(([version, anything]) => ({
      kind: 'note',
      version,
      title: '',
      lines: anything,
      items: anything,
    }));
    const json = fc.oneof(value, damaged, record, old);
    const anything = fc.oneof(
      json,
      json.map((one) => JSON.stringify(one)),
      fc.tuple(json, fc.nat()).map(([one, length]) => JSON.stringify(one).slice(0, length % 200)),
      fc.string(),
      fc.anything(),
    );
    let readable = 0;
    fc.assert(
      fc.property(anything, (one) => {
        try {
          const document = parseDocument(one, noteKind);
          expect(parseDocument(toText(document), noteKind)).toEqual(document);
          readable += 1;
        } catch (error) {
          expect(error).toBeInstanceOf(DocumentError);
        }
      }),
      { numRuns: 5000 },
    );
    expect(readable).toBeGreaterThan(100);
  });
});

describe('migrations', () => {
  it('[D8] bring an old document to the shape of today, step by step in order', () => {
    const first = { kind: 'note', version: 1, title: 'Old', lines: ['a', 'b'] };
    const untouched = structuredClone(first);
    expect(parseDocument(first, noteKind)).toEqual({
      kind: 'note',
      version: 3,
      title: 'Old',
      body: '',
      items: {
        'line-1': { text: 'a', done: false, labels: {}, order: 'a0' },
        'line-2': { text: 'b', done: false, labels: {}, order: 'a1' },
      },
    });
    expect(first).toEqual(untouched);
  });

  it('[D8] lines-become-items', () => {
    const step = noteKind.migrations.find(({ to }) => to === 2);
    expect(step?.name).toBe('lines-become-items');
    expect(step?.up({ kind: 'note', version: 1, title: 'T', lines: ['a'] })).toEqual({
      kind: 'note',
      version: 1,
      title: 'T',
      items: { 'line-1': { text: 'a', done: false, order: 'a0' } },
    });
  });

  it('[D8] items-carry-labels', () => {
    const second = {
      kind: 'note',
      version: 2,
      title: 'T',
      items: { one: { text: 'a', done: true, order: 'a0' } },
    };
    expect(parseDocument(second, noteKind)).toEqual({
      kind: 'note',
      version: 3,
      title: 'T',
      body: '',
      items: { one: { text: 'a', done: true, labels: {}, order: 'a0' } },
    });
  });

  it('[D8] of a document that is broken refuse it and name the step', () => {
    expect(refusal({ kind: 'note', version: 1, title: 'T', lines: 7 })).toMatchObject({
      reason: 'invalid',
      found: expect.stringContaining('lines-become-items'),
    });
  });
});
