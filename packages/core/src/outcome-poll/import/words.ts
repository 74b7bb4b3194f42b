import type { Translator } from '../../i18n/index.ts';
import { REASONS, type Reason } from '../poll.answer.ts';

/** What people write for a mark. */
const ENGLISH_YES = ['x', '✓', '✔', '☒', '☑', '1', 'yes', 'y', 'true'];
const ENGLISH_NO = ['0', 'no', 'n', 'false', '☐', '○'];

/** What people write for no answer, everywhere and in English. */
const ENGLISH_REASONS: Readonly<Record<Reason, readonly string[]>> = {
  skipped: ['-', '–', '—', '.', '/', 'skipped', 'blank', 'no answer'],
  'not-applicable': ['n/a', 'na', 'n.a.', 'n/a.', 'not applicable'],
  'dont-know': ['?', '؟', 'dk', "don't know", 'do not know', 'unsure', 'not sure'],
};

/** The words of a table, in every language that is understood; see {@link normalized}. */
export interface PaperWords {
  readonly reasons: ReadonlyMap<string, Reason>;
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
}

/** The words in English and in the languages of some translators. */
export function wordsOf(translators: readonly Translator[]): PaperWords {
  const spoken = (key: 'yes' | 'no' | Reason) =>
    translators.flatMap(({ t }) => t(`poll.import.words.${key}`).split(/[;；؛]/));
  const listed = (words: readonly string[]) => words.map(normalized);
  return {
    reasons: new Map(
      REASONS.flatMap((reason) =>
        listed([...ENGLISH_REASONS[reason], ...spoken(reason)]).map(
          (word) => [word, reason] as const,
        ),
      ),
    ),
    yes: new Set(listed([...ENGLISH_YES, ...spoken('yes')])),
    no: new Set(listed([...ENGLISH_NO, ...spoken('no')])),
  };
}

/** A word as it is compared: without case, extra spaces and the signs around it. */
export function normalized(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“”«»]+|[\s"“”«»:]+$/g, '');
}

/** The first digit of each set of ten that is read. */
const ZEROS = ['0', '٠', '۰', '०'].map((zero) => zero.charCodeAt(0));

/** The whole number that a cell says, in the digits of any language here; else `undefined`. */
export function numberIn(cell: string): number | undefined {
  const digits = Array.from(cell.trim(), (sign) => {
    const code = sign.charCodeAt(0);
    const zero = ZEROS.find((one) => code >= one && code <= one + 9);
    return zero === undefined ? sign : String(code - zero);
  }).join('');
  return /^\d{1,3}([.,]0+)?$/.test(digits) ? Number.parseInt(digits, 10) : undefined;
}
