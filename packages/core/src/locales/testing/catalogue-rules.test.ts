import { describe, expect, it } from 'vitest';
import type { Message } from '../../i18n/index.ts';
import { missingPlurals, untranslated, wrongHoles, wrongKeys } from './catalogue-rules.ts';

const byCount = (cases: Record<string, string>) => ({ say: { arg: 'count', cases } as Message });
const bySide = (cases: Record<string, string>) => ({ say: { arg: 'side', cases } as Message });

describe('the rules of a catalogue', () => {
  it('name a key that is missing, left over or empty', () => {
    expect(wrongKeys('sw', { b: ' ', c: 'Tatu' }, { a: 'One', b: 'Two' })).toEqual([
      'sw: a is missing',
      'sw: b is empty',
      'sw: c is not in English',
    ]);
    expect(wrongKeys('sw', bySide({ driver: '', other: 'x' }), { say: 'x' })).toEqual([
      'sw: say is empty',
    ]);
  });

  it('name a hole that is missing or added, also in one case of a choice', () => {
    expect(wrongHoles('hi', { a: '{nam}' }, { a: '{name}' })).toEqual([
      'hi: a lacks {name}',
      'hi: a adds {nam}',
    ]);
    const english = bySide({ driver: 'Driver {name}', other: '{name}' });
    expect(wrongHoles('hi', bySide({ driver: 'प्रेरक', other: '{name}' }), english)).toEqual([
      'hi: say lacks {name} when side=driver',
    ]);
  });

  it('name a case that is missing', () => {
    const english = bySide({ driver: 'Driver', other: 'Force' });
    expect(wrongHoles('ar', bySide({ other: 'قوة' }), english)).toEqual([
      'ar: say has no case side=driver',
    ]);
    expect(wrongHoles('ar', { say: 'قوة' }, english)).toEqual([
      'ar: say does not choose by {side}',
    ]);
    const counted = byCount({ '=0': 'None', one: '{count}', other: '{count}' });
    expect(wrongHoles('sw', byCount({ one: '{count}', other: '{count}' }), counted)).toEqual([
      'sw: say has no case count=0',
    ]);
  });

  it('let a case that stands for one number say it in a word, and no other case', () => {
    const english = byCount({
      '=0': 'No force',
      one: '{count} of {side}',
      other: '{count} of {side}',
    });
    const arabic = {
      zero: 'لا قوى',
      one: 'قوة {side}',
      two: 'قوتا {side}',
      few: '{count} من {side}',
      many: '{count} من {side}',
      other: '{count} من {side}',
    };
    expect(wrongHoles('ar', byCount(arabic), english)).toEqual([]);
    expect(wrongHoles('ar', byCount({ ...arabic, few: 'قوى {side}' }), english)).toEqual([
      'ar: say lacks {count} when count=few',
    ]);
    // French counts 0 as one, so its “one” may only say what English says of 1.
    const french = { one: 'une de {side}', many: '{count} de {side}', other: '{count} de {side}' };
    expect(wrongHoles('fr', byCount({ '=0': 'aucune', ...french }), english)).toEqual([]);
    const withoutNone = byCount({ one: '{count} of {side}', other: '{count} of {side}' });
    expect(wrongHoles('fr', byCount(french), withoutNone)).toEqual([
      'fr: say lacks {count} when count=one',
    ]);
  });

  it('name a plural category that is missing', () => {
    const cases = { one: '', two: '', few: '', other: '' };
    expect(missingPlurals('ar', byCount(cases))).toEqual([
      'ar: say lacks the plural category many',
      'ar: say lacks the plural category zero',
    ]);
    expect(missingPlurals('sw', byCount(cases))).toEqual([]);
  });

  it('name a message left in English, unless it has no word or is listed', () => {
    const texts = { a: 'Undo', b: '{place}: {value}', c: 'UNICEF' };
    expect(untranslated('ar', texts, texts, ['UNICEF'])).toEqual(['ar: a is still English']);
  });
});
