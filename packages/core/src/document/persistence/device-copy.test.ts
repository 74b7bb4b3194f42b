import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentError, toText } from '../index.ts';
import { act, after, noteKind, noteOf } from '../note.fixture.ts';
import { deviceText, readDeviceText } from './device-copy.ts';

const acts = fc.array(act, { maxLength: 8 });

describe('the copy on a device', () => {
  it('[S12] says the document and the state of the server that it was made from', () => {
    fc.assert(
      fc.property(acts, acts, fc.option(fc.string()), (made, more, revision) => {
        const origin = after(made, noteOf('one'));
        const document = after(more, origin);
        const stored = { text: toText(origin), revision: revision ?? undefined };
        expect(readDeviceText(deviceText(document, stored), noteKind)).toEqual({
          document,
          origin: { ...stored, document: origin },
        });
      }),
    );
  });

  it('[S12] holds the document once while nothing waits', () => {
    const text = toText(noteOf('one'));
    const kept = deviceText(noteOf('one'), { text, revision: '"1"' });
    expect(kept.length).toBeLessThan(text.length + 50);
  });

  it('[S2] may be a plain document, kept there before there was a server', () => {
    expect(readDeviceText(toText(noteOf('one')), noteKind)).toEqual({ document: noteOf('one') });
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '7',
    '{"document":{}}',
    '{"document":7,"origin":{}}',
    '{"origin":{}}',
  ])('[S6] that says %j is refused', (text) => {
    expect(() => readDeviceText(text, noteKind)).toThrow(DocumentError);
  });
});
