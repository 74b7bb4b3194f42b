import { type Direction, directionOf } from './direction.ts';
import { formatMessage, type MessageFormats } from './format.ts';
import type { MessageArguments, MessageKey, Messages } from './messages.ts';

/** How a {@link Translator} is made. */
export interface TranslatorOptions {
  /** A BCP 47 tag, for instance `pt-BR`. */
  readonly locale: string;
  /** The catalogues to look in, first one first: the host's overrides, the locale, English. */
  readonly catalogues: readonly Messages[];
}

/** Speaks one language: messages, numbers and lists. */
export interface Translator {
  readonly locale: string;
  readonly direction: Direction;
  /** The text of a message. A key that no catalogue has is returned as it is. */
  t(key: MessageKey, args?: MessageArguments): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** “a, b and c”. */
  list(items: readonly string[]): string;
}

/** Creates the translator of a locale. */
export function createTranslator({ locale, catalogues }: TranslatorOptions): Translator {
  const pluralRules = new Intl.PluralRules(locale);
  const numberFormat = new Intl.NumberFormat(locale);
  const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' });
  const formats: MessageFormats = {
    number: (value) => numberFormat.format(value),
    plural: (value) => pluralRules.select(value),
  };
  return {
    locale,
    direction: directionOf(locale),
    t(key, args = {}) {
      const message = catalogues.find((catalogue) => catalogue[key] !== undefined)?.[key];
      return message === undefined ? key : formatMessage(message, args, formats);
    },
    number: (value, options) =>
      options ? new Intl.NumberFormat(locale, options).format(value) : numberFormat.format(value),
    list: (items) => listFormat.format(items),
  };
}
