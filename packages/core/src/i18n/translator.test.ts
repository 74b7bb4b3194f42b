import { describe, expect, it } from 'vitest';
import { createTranslator, directionOf, type Message, type MessageArguments } from './index.ts';

/** Speaks one message in a locale. */
function speak(locale: string, message: Message, args?: MessageArguments): string {
  const key = 'common.retry';
  return createTranslator({ locale, catalogues: [{ [key]: message }] }).t(key, args);
}

const forces = (cases: { readonly [name: string]: Message }): Message => ({ arg: 'count', cases });

describe('a translator', () => {
  it('[L1] fills holes, numbers in the way of the language', () => {
    expect(speak('en', '{name}: {count} of {count}', { name: 'Trust', count: 12345 })).toBe(
      'Trust: 12,345 of 12,345',
    );
    expect(speak('fr', '{count}', { count: 12345.5 })).toMatch(/^12\s345,5$/);
    expect(speak('hi', '{count}', { count: 1234567 })).toBe('12,34,567');
  });

  it('[L1] leaves a hole without an argument visible, and never fills one twice', () => {
    expect(speak('en', 'Hello {name}')).toBe('Hello {name}');
    expect(speak('en', '{a}{b}', { a: '{b}', b: '$&' })).toBe('{b}$&');
    expect(speak('en', '{constructor}', {})).toBe('{constructor}');
  });

  it('[L2] takes the plural of the language', () => {
    const french = forces({ one: '{count} force', other: '{count} forces' });
    expect([0, 1, 1.5, 2].map((count) => speak('fr', french, { count }))).toEqual([
      '0 force',
      '1 force',
      '1,5 force',
      '2 forces',
    ]);
    const hindi = forces({ one: 'एक', other: 'अनेक' });
    expect([0, 1, 2].map((count) => speak('hi', hindi, { count }))).toEqual(['एक', 'एक', 'अनेक']);
    const arabic = forces({ zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' });
    expect([0, 1, 2, 3, 11, 100].map((count) => speak('ar', arabic, { count })).join('')).toBe(
      'zotfmx',
    );
  });

  it('[L2] takes an exact case before the plural, and “other” where there is none', () => {
    const message = forces({ '=0': 'no forces', one: 'one force', other: '{count} forces' });
    expect([0, 1, 2].map((count) => speak('en', message, { count }))).toEqual([
      'no forces',
      'one force',
      '2 forces',
    ]);
    expect(speak('ar', message, { count: 2 })).toMatch(/ forces$/);
    expect(speak('en', message)).toBe('{count} forces');
    expect(speak('en', { arg: 'count', cases: {} }, { count: 1 })).toBe('');
  });

  it('[L2] chooses by a word, also inside another choice', () => {
    const message: Message = {
      arg: 'side',
      cases: {
        driver: forces({ one: 'one driver', other: '{count} drivers' }),
        other: 'something',
      },
    };
    expect(speak('en', message, { side: 'driver', count: 3 })).toBe('3 drivers');
    expect(speak('en', message, { side: 'constraint', count: 3 })).toBe('something');
    expect(speak('en', message, { side: 'toString', count: 3 })).toBe('something');
  });

  it('[L3] looks in the catalogues in turn, and shows the key nobody has', () => {
    const { t } = createTranslator({
      locale: 'en',
      catalogues: [
        { 'common.retry': '' },
        { 'common.retry': 'Try again', 'common.close': 'Close' },
      ],
    });
    expect(t('common.retry')).toBe('');
    expect(t('common.close')).toBe('Close');
    expect(t('common.undo')).toBe('common.undo');
  });

  it('[L4] speaks numbers and lists', () => {
    const { number, list, locale, direction } = createTranslator({
      locale: 'pt-BR',
      catalogues: [],
    });
    expect([locale, direction]).toEqual(['pt-BR', 'ltr']);
    expect(number(0.25, { style: 'percent' })).toBe('25%');
    expect(number(1234.5)).toBe('1.234,5');
    expect(list(['a', 'b', 'c'])).toBe('a, b e c');
    expect(list([])).toBe('');
  });
});

describe('the direction of a language', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['fa', 'rtl'],
    ['ur-PK', 'rtl'],
    ['he', 'rtl'],
    ['pa-Arab', 'rtl'],
    ['ku-Latn', 'ltr'],
    ['az-Arab', 'rtl'],
    ['uz', 'ltr'],
    ['en', 'ltr'],
    ['sw', 'ltr'],
    ['hi', 'ltr'],
  ])('[L5] of %s is %s', (locale, direction) => {
    expect(directionOf(locale)).toBe(direction);
  });
});
