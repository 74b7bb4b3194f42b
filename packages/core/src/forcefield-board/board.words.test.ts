import { expect, it } from 'vitest';
import { normalized } from './board.words.ts';

it('knows a heading again whichever apostrophe was typed', () => {
  expect(normalized('Actions d’appui')).toBe(normalized("Actions d'appui"));
});
