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

/** Letters of which each is a sign of its own: no marks, joiners or pairs among them. */
const SINGLE_SIGNS =
  /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u0400-\u0482\u048A-\u052F\u0620-\u064A\u2010-\u2027]*$/;

let segmenter: Intl.Segmenter | undefined;

/** Signs as a reader sees them, so that an emoji or a syllable is never cut in two. */
function graphemes(text: string): string[] {
  // Most texts need no segmenter, which takes fifty times as long.
  if (SINGLE_SIGNS.test(text)) return text.split('');
  if (typeof Intl.Segmenter !== 'function') return text.match(/\P{M}\p{M}*/gu) ?? [];
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Widths met so far: a drawing is made of few signs, again and again. */
const known = new Map<string, number>();
const MOST_KNOWN = 2000;

function signWidth(sign: string): number {
  const width = known.get(sign);
  if (width !== undefined) return width;
  if (known.size >= MOST_KNOWN) known.clear();
  const found = WIDTHS.find(([pattern]) => pattern.test(sign))?.[1] ?? WIDTH_OF_OTHERS;
  known.set(sign, found);
  return found;
}

/** The estimated width of a text in one line, in the unit of the font size. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const sign of graphemes(text)) width += signWidth(sign);
  return width * fontSize;
}

/** The width of a text in one line, in the unit of the font size. */
export type TextMeasure = (text: string, fontSize: number) => number;

/**
 * A text in lines of at most a width. Line breaks in the text stay, a word that is too long is
 * broken.
 *
 * @param width in the unit of the font size
 * @param maxLines 1 or more; a text that goes on ends in “…”
 * @param measure where texts can be measured as they will be set; estimates otherwise
 */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  maxLines = Number.POSITIVE_INFINITY,
  measure: TextMeasure = textWidth,
): string[] {
  const widthOf = (piece: string) => measure(piece, fontSize);
  const lines: string[] = [];
  for (const paragraph of text.split(/\r\n?|\n/)) {
    if (lines.length > maxLines) break;
    lines.push(...wrapParagraph(paragraph, width, widthOf));
  }
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  return [...kept.slice(0, -1), withEllipsis(kept.at(-1) ?? '', width, widthOf)];
}

type WidthOf = (text: string) => number;

function wrapParagraph(paragraph: string, width: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(BREAKING_SPACE)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width, widthOf);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

/** The word in pieces of at most the width, and of at least one sign. */
function breakWord(word: string, width: number, widthOf: WidthOf): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const sign of graphemes(word)) {
    const signWide = widthOf(sign);
    if (piece !== '' && used + signWide > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += sign;
    used += signWide;
  }
  return [...pieces, piece];
}

function withEllipsis(line: string, width: number, widthOf: WidthOf): string {
  const signs = graphemes(line);
  while (signs.length > 0 && widthOf(signs.join('') + ELLIPSIS) > width) signs.pop();
  return signs.join('').trimEnd() + ELLIPSIS;
}
