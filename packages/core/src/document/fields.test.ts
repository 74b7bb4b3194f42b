import { expect, test } from 'vitest';
import { clipText, MAX_TEXT_LENGTH, records, text } from './fields.ts';

test('a text that fits stays as it is', () => {
  const longest = 'ß'.repeat(MAX_TEXT_LENGTH);
  expect(clipText('')).toBe('');
  expect(clipText(longest)).toBe(longest);
});

test('a longer text ends where a field does, never within a character', () => {
  expect(clipText('a'.repeat(MAX_TEXT_LENGTH + 7))).toBe('a'.repeat(MAX_TEXT_LENGTH));
  expect(clipText(`${'a'.repeat(MAX_TEXT_LENGTH - 1)}🌍`)).toBe('a'.repeat(MAX_TEXT_LENGTH - 1));
});

test('a list is no map of records, and what it holds is not lost by reading it as an empty one', () => {
  expect(records(text).issueIn(['one'])?.expected).toBe('a map of records by id');
  expect(records(text).issueIn({ a: 'one' })).toBeUndefined();
});
