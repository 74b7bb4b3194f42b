import fc from 'fast-check';
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { describe, expect, it } from 'vitest';
import { isOrderKey, keyBetween, keysBetween } from './order-key.ts';

/** Where the next key goes, as a share of those that are there. */
const places = fc.array(fc.constantFrom(0, 0.1, 0.5, 0.5001, 0.99, 1), { maxLength: 200 });

describe('an order key', () => {
  it('[D3] is the one that the library would give, wherever it is put', () => {
    fc.assert(
      fc.property(places, (shares) => {
        const keys: string[] = [];
        for (const share of shares) {
          const at = Math.floor(share * keys.length);
          const [before, after] = [keys[at - 1] ?? null, keys[at] ?? null];
          const key = keyBetween(before, after);
          expect(key).toBe(generateKeyBetween(before, after));
          expect(isOrderKey(key)).toBe(true);
          keys.splice(at, 0, key);
        }
        expect([...keys].sort()).toEqual(keys);
      }),
    );
  });

  it('[D3] also many at once', () => {
    fc.assert(
      fc.property(places, fc.nat(20), (shares, count) => {
        const keys = keysBetween(null, null, shares.length);
        const [before = null, after = null] = keys.slice(shares.length / 2);
        for (const [from, to] of [
          [before, after],
          [null, before],
          [after, null],
        ] as const) {
          expect(keysBetween(from, to, count)).toEqual(generateNKeysBetween(from, to, count));
        }
      }),
    );
  });

  it.each([
    ['a0', null, 'a1'],
    ['Zz', null, 'a0'],
    ['az', null, 'b00'],
    [null, 'Z0', 'Yzz'],
    [`z${'z'.repeat(26)}`, null, `z${'z'.repeat(26)}V`],
    [null, `A${'0'.repeat(26)}1`, `A${'0'.repeat(26)}0V`],
  ])('[D3] between %j and %j is %j', (before, after, key) => {
    expect(keyBetween(before, after)).toBe(key);
    expect(generateKeyBetween(before, after)).toBe(key);
  });

  it.each(['', 'a', '0', 'a00', 'A00000000000000000000000000', 'hello!', 'zz', 'ä0', 'a-1'])(
    '[D3] %j is none',
    (key) => {
      expect(isOrderKey(key)).toBe(false);
    },
  );
});
