import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './wrap-text.ts';

const SIZE = 10;
const text = fc.oneof(
  fc.lorem({ maxCount: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('ق', 'و', ' ', 'क', 'ि', 'あ', '👩🏽‍🏫', 'W', 'i', '\n') }),
);

describe('wrapText', () => {
  it('[X7] no line is wider than it may be, unless a single sign is', () => {
    const signs = new Intl.Segmenter();
    fc.assert(
      fc.property(text, fc.integer({ min: 5, max: 200 }), (words, width) => {
        for (const line of wrapText(words, width, SIZE)) {
          const isOneSign = [...signs.segment(line)].length <= 1;
          expect(isOneSign || textWidth(line, SIZE) <= width + 1e-6).toBe(true);
        }
      }),
    );
  });

  it('[X7] loses nothing but spaces', () => {
    const bare = (value: string) => value.replace(/\s/g, '');
    fc.assert(
      fc.property(text, fc.integer({ min: 5, max: 200 }), (words, width) => {
        expect(bare(wrapText(words, width, SIZE).join(''))).toBe(bare(words));
      }),
    );
  });

  it('[X7] breaks at spaces, keeps line breaks and breaks a word that is too long', () => {
    expect(wrapText('Time to meet\n\nand talk', 50, SIZE)).toEqual([
      'Time to',
      'meet',
      '',
      'and talk',
    ]);
    expect(wrapText('a 1\u00A0000', 27, SIZE)).toEqual(['a', '1\u00A0000']);
    expect(wrapText('x'.repeat(10), 30, SIZE)).toEqual(['xxxxx', 'xxxxx']);
    expect(wrapText('', 30, SIZE)).toEqual(['']);
  });

  it('[X7] never cuts an emoji or a syllable in two', () => {
    expect(wrapText('👩🏽‍🏫👩🏽‍🏫', 1, SIZE)).toEqual(['👩🏽‍🏫', '👩🏽‍🏫']);
    expect(wrapText('किकि', 1, SIZE)).toEqual(['कि', 'कि']);
  });

  it('[X7] ends in an ellipsis after the last line it may have', () => {
    const lines = wrapText('one two three four five six', 60, SIZE, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(textWidth(lines[1] ?? '', SIZE)).toBeLessThanOrEqual(60);
    expect(wrapText('one two', 60, SIZE, 1)).toEqual(['one two']);
    expect(wrapText('one\ntwo', 60, SIZE, 1)).toEqual(['one…']);
  });
});

describe('a measure of the caller', () => {
  it('[X7] decides where lines end', () => {
    const measure = (words: string) => words.length;
    expect(wrapText('one two three', 7, SIZE, undefined, measure)).toEqual(['one two', 'three']);
    expect(wrapText('one two three', 7, SIZE, 1, measure)).toEqual(['one tw…']);
  });
});

describe('textWidth', () => {
  it('[X7] follows the script and the size', () => {
    expect(textWidth('www', SIZE)).toBeGreaterThan(textWidth('iii', SIZE));
    expect(textWidth('漢字', SIZE)).toBe(20);
    expect(textWidth('قوة', 20)).toBe(2 * textWidth('قوة', SIZE));
    expect(textWidth('👩🏽‍🏫', SIZE)).toBe(textWidth('🙂', SIZE));
  });
});
