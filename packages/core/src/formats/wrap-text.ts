/**
 * Text in lines without a measuring surface: a drawing is laid out on a server, in a test and
 * for a file as well. Widths are estimates on the wide side, so that a line rather ends early
 * than runs over its frame.
 */

/** Widths in em of the common sans-serif faces, first match wins. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/^[\p{M}\p{Cf}]+$/u, 0],
  [/\p{Extended_Pictographic}|\p{Regional_Indicator}/u, 1.3],
  [/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u, 1],
  [/^[\sil.,:;'’|!()[\]{}jft/-]/, 0.34],
  [/^[mwMW@%—…]/, 0.9],
  [/^\p{sc=Arabic}/u, 0.56],
  [/^\p{sc=Devanagari}/u, 0.68],
  [/^\p{Lu}/u, 0.7],
];
const WIDTH_OF_OTHERS = 0.57;

const ELLIPSIS = '…';
/** Spaces at which a line may end: all but the no-break ones. */
const BREAKING_SPACE = /[^\S\u00A0\u202F]+/;

let segmenter: Intl.Segmenter | undefined;

/** Signs as a reader sees them, so that an emoji or a syllable is never cut in two. */
function graphemes(text: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return text.match(/\P{M}\p{M}*/gu) ?? [];
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The estimated width of a text in one line, in the unit of the font size. */
export function textWidth(text: string, fontSize: number): number {
  const ems = graphemes(text).map(
    (sign) => WIDTHS.find(([pattern]) => pattern.test(sign))?.[1] ?? WIDTH_OF_OTHERS,
  );
  return ems.reduce((sum, width) => sum + width, 0) * fontSize;
}

/**
 * A text in lines of at most a width. Line breaks in the text stay, a word that is too long is
 * broken.
 *
 * @param width in the unit of the font size
 * @param maxLines 1 or more; a text that goes on ends in “…”
 */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r\n?|\n/)) {
    if (lines.length > maxLines) break;
    lines.push(...wrapParagraph(paragraph, width, fontSize));
  }
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  return [...kept.slice(0, -1), withEllipsis(kept.at(-1) ?? '', width, fontSize)];
}

function wrapParagraph(paragraph: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(BREAKING_SPACE)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, fontSize) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width, fontSize);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

/** The word in pieces of at most the width, and of at least one sign. */
function breakWord(word: string, width: number, fontSize: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const sign of graphemes(word)) {
    const signWidth = textWidth(sign, fontSize);
    if (piece !== '' && used + signWidth > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += sign;
    used += signWidth;
  }
  return [...pieces, piece];
}

function withEllipsis(line: string, width: number, fontSize: number): string {
  const signs = graphemes(line);
  while (signs.length > 0 && textWidth(signs.join('') + ELLIPSIS, fontSize) > width) signs.pop();
  return signs.join('').trimEnd() + ELLIPSIS;
}
