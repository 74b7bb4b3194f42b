import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf } from './agreement.ts';
import { anyCounts, peopleIn } from './rooms.fixture.ts';

describe("van der Eijk's agreement", () => {
  it('[R10] is what the paper says of its examples', () => {
    expect(agreementOf([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.611_333_333, 9);
    expect(agreementOf([24, 28, 32, 62, 135, 304, 416])).toBeCloseTo(0.61, 2);
    expect(agreementOf([16, 26, 82, 210, 293, 270, 103])).toBeCloseTo(0.48, 2);
  });

  it('[R10] is 1 where all gave the same, 0 where all points are given alike, −1 at both ends', () => {
    expect(agreementOf([0, 0, 12, 0, 0])).toBe(1);
    expect(agreementOf([4, 4, 4, 4, 4])).toBe(0);
    expect(agreementOf([6, 0, 0, 0, 6])).toBe(-1);
  });

  it('[R10] lies between −1 and 1, and does not depend on how many people there are', () => {
    fc.assert(
      fc.property(anyCounts, fc.integer({ min: 2, max: 9 }), (counts, times) => {
        const agreement = agreementOf(counts);
        if (peopleIn(counts) < 2) {
          expect(agreement).toBeUndefined();
          return;
        }
        expect(Math.abs(agreement ?? Number.NaN)).toBeLessThanOrEqual(1 + 1e-12);
        const more = agreementOf(counts.map((count) => count * times));
        expect(more).toBeCloseTo(agreement ?? Number.NaN, 12);
      }),
    );
  });
});
