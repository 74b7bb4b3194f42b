import { expect, it } from 'vitest';
import { chooseLanguage } from './language.ts';

const spoken = ['en', 'fr', 'pt', 'ar'];

it.each([
  [null, null, 'en', 'en'],
  [null, 'fr-CA', 'fr-CA', 'fr'],
  ['pt_BR', 'fr', 'pt-BR', 'pt'],
  ['ar', undefined, 'ar', 'ar'],
  // A page in German has English words, with English plurals.
  [null, 'de', 'en', 'en'],
  // Who asks for German gives the words by `messages`.
  ['de', 'fr', 'de', 'en'],
  ['not a tag', 'fr', 'fr', 'fr'],
  ['', 'ar', 'ar', 'ar'],
])(
  'asked for %j on a page in %j it speaks %s with the words of %s',
  (asked, around, locale, words) => {
    expect(chooseLanguage(asked, around, spoken)).toEqual({ locale, words });
  },
);
