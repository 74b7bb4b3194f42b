import { expect, test } from 'vitest';
import { clipText, MAX_TEXT_LENGTH } from './fields.ts';

test('a text that fits stays as it is', () => {
  const longest = 'ß'.repeat(MAX_TEXT_LENGTH);
  expect(clipText('')).toBe('');
  expect(clipText(longest)).toBe(longest);
});

test('a longer text ends where a field does, never within a character', () => {
  expect(clipText('a'.repeat(MAX_TEXT_LENGTH + 7))).toBe('a'.repeat(MAX_TEXT_LENGTH));
  expect(clipText(`${'a'.repeat(MAX_TEXT_LENGTH - 1)}🌍`)).toBe('a'.repeat(MAX_TEXT_LENGTH - 1));
});
