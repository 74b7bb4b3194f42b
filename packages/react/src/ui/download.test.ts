import { expect, it } from 'vitest';
import { safeFileName } from './download.ts';

it.each([
  ['Plan 2026.json', 'Plan 2026.json'],
  ['a/b\\c:d*e?"f"<g>|h.csv', 'a b c d e f g h.csv'],
  ['line\nbreak\u202e.json', 'line break.json'],
  ['  .json', 'uptake.json'],
  ['خطة العمل.json', 'خطة العمل.json'],
  [`${'x'.repeat(300)}.json`, `${'x'.repeat(95)}.json`],
])('makes a file name of %j', (given, expected) => {
  expect(safeFileName(given)).toBe(expected);
});
