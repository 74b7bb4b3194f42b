import { describe, expect, it } from 'vitest';
import {
  type Catalogue,
  missingPlurals,
  untranslated,
  wrongHoles,
  wrongKeys,
} from './testing/catalogue-rules.ts';

/** Importing a catalogue compiles it; a message that is not valid ICU is named with its file. */
const CATALOGUES: Readonly<Record<string, () => Promise<{ default: object }>>> = {
  en: () => import('./en.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  ar: () => import('./ar.ts'),
  sw: () => import('./sw.ts'),
  hi: () => import('./hi.ts'),
};

/** Names of organisations and programmes, which stay as they are in every language. */
const NAMES = [
  'Education International',
  'Global Schools Forum',
  'International Baccalaureate',
  'LEARNigeria',
  'Raising Learning Outcomes',
  'Schools2030',
  'UNICEF',
];

/** Words that a language shares with English. */
const SHARED_WORDS: Readonly<Record<string, readonly string[]>> = {
  fr: ['Action {number}', 'Description', 'Document (JSON)', 'Force', 'Importance', 'Notes', 'Plan'],
  es: ['Actor', 'Balance', 'Plan', 'no'],
  pt: ['Coaching'],
};

const load = async (locale: string) => (await CATALOGUES[locale]?.())?.default as Catalogue;

describe.each(Object.keys(CATALOGUES))('the catalogue %s', (locale) => {
  it('has a text for each key of English and no other key', async () => {
    expect(wrongKeys(locale, await load(locale), await load('en'))).toEqual([]);
  });

  it('has the cases of English and fills the same holes in each', async () => {
    expect(wrongHoles(locale, await load(locale), await load('en'))).toEqual([]);
  });

  it('has every plural category of its language', async () => {
    expect(missingPlurals(locale, await load(locale))).toEqual([]);
  });
});

describe.each(Object.keys(CATALOGUES).slice(1))('the catalogue %s', (locale) => {
  it('is translated', async () => {
    const same = [...NAMES, ...(SHARED_WORDS[locale] ?? [])];
    expect(untranslated(locale, await load(locale), await load('en'), same)).toEqual([]);
  });
});
