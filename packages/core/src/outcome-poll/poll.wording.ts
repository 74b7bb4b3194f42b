import type { MessageKey, Translator } from '../i18n/index.ts';
import type { RatingQuestion, Wording } from './poll.schema.ts';

/** Something that is worded by a network or named by the catalogue. */
export interface Worded {
  /** The id of its words in the catalogue, or empty. */
  readonly preset: string;
  /** What a network wrote; goes before the catalogue. */
  readonly wording: Wording;
}

/**
 * What somebody wrote, in the reader's language or the nearest there is: the tag itself, the
 * language, any other tag of the language, the first that was written.
 */
export function wordingIn(wording: Wording, locale: string): string | undefined {
  const language = locale.split('-')[0] ?? locale;
  const tag =
    [locale, language].find((one) => Object.hasOwn(wording, one)) ??
    Object.keys(wording).find((one) => one.split('-')[0] === language) ??
    Object.keys(wording)[0];
  return tag === undefined ? undefined : wording[tag];
}

/** The words of a question. */
export function questionText(question: Worded, translator: Translator): string {
  return textOf(question, translator, `poll.question.${question.preset}`);
}

/** The words of a statement or an option. */
export function statementText(statement: Worded, translator: Translator): string {
  const { preset } = statement;
  return textOf(
    statement,
    translator,
    `vocabulary.outcome.${preset}`,
    `vocabulary.evidence.${preset}`,
  );
}

/** What an end of the scale means; empty where nobody said. */
export function scaleText(
  question: Pick<RatingQuestion, 'scale' | 'preset'>,
  end: 'low' | 'high',
  { t, locale }: Translator,
): string {
  const own = wordingIn(question.scale[end], locale);
  return own ?? (question.preset === 'outcomes' ? t(`poll.scale.${end}`) : '');
}

/** The name of a segmentation. */
export function segmentationText(segmentation: Worded, translator: Translator): string {
  return textOf(segmentation, translator, `poll.segmentation.${segmentation.preset}`);
}

/** The name of a segment. */
export function segmentText({ preset }: Worded, segment: Worded, translator: Translator): string {
  return textOf(segment, translator, `poll.segment.${preset}.${segment.preset}`);
}

/** A preset comes from a document, so its key may be one that no catalogue has. */
function textOf(
  { wording }: Worded,
  { t, locale }: Translator,
  ...keys: readonly string[]
): string {
  const known = keys.find((key) => t(key as MessageKey) !== key) ?? 'poll.unnamed';
  return wordingIn(wording, locale) ?? t(known as MessageKey);
}
