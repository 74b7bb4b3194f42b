import {
  createTranslator,
  type Direction,
  directionOf,
  type Messages,
  type Translator,
} from '@uptake/core/i18n';
import { canonicalLocale } from './locale.ts';

/** How a widget's colours are chosen; `auto` follows the page around it. */
export type Theme = 'auto' | 'light' | 'dark';

/** The language, direction and colours of a widget. */
export interface Language {
  /** A BCP 47 tag. */
  readonly locale: string;
  readonly dir: Direction;
  readonly theme: Theme;
  /** The catalogues to look in, first one first, without the English one that ends every list. */
  readonly catalogues: readonly Messages[];
  readonly translator: Translator;
}

/** What a host may say about the language. Whatever is left out comes from the provider around. */
export interface LanguageProps {
  /** The language as a BCP 47 tag, for instance `ar` or `pt-BR`. English by default. */
  readonly locale?: string | undefined;
  /** The direction of the text. By default the one the language is written in. */
  readonly dir?: Direction | undefined;
  /** `auto` takes the colours of the page around the widget; `light` and `dark` bring their own. */
  readonly theme?: Theme | undefined;
  /**
   * The catalogue of the language, a host's own wording, or a list of both: the first one that
   * has a message wins, and English is always the last. Keep the list the same between renders.
   */
  readonly messages?: Messages | readonly Messages[] | undefined;
}

/** English, in the page's own colours. */
export function englishWith(english: Messages): Language {
  return {
    locale: 'en',
    dir: 'ltr',
    theme: 'auto',
    catalogues: [],
    translator: createTranslator({ locale: 'en', catalogues: [english] }),
  };
}

/** What an outer language becomes where something is given. */
export function inheritLanguage(
  outer: Language,
  given: LanguageProps,
  english: Messages,
): Language {
  const locale = given.locale === undefined ? outer.locale : canonicalLocale(given.locale);
  const isSameLanguage = locale === outer.locale;
  // An outer catalogue is in the outer language; under another one English is nearer.
  const catalogues = [...asList(given.messages), ...(isSameLanguage ? outer.catalogues : [])];
  const translator =
    isSameLanguage && given.messages === undefined
      ? outer.translator
      : createTranslator({ locale, catalogues: [...catalogues, english] });
  return {
    locale,
    dir: given.dir ?? (isSameLanguage ? outer.dir : directionOf(locale)),
    theme: given.theme ?? outer.theme,
    catalogues,
    translator,
  };
}

function asList(messages: LanguageProps['messages']): readonly Messages[] {
  if (messages === undefined) return [];
  return Array.isArray(messages) ? messages : [messages as Messages];
}
