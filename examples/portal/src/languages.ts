import type { Messages } from '@uptake/core/i18n';
import type { Strings } from './strings/en.ts';

/** The languages of the site, each by its own name; the first is the fallback. */
export const LANGUAGE_NAMES = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  ar: 'العربية',
  sw: 'Kiswahili',
  hi: 'हिन्दी',
} as const;

/** A language of the site. */
export type Language = keyof typeof LANGUAGE_NAMES;

export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as Language[];

/** All the wording of one language: the site's own and the widgets'. */
export interface Wording {
  readonly language: Language;
  readonly strings: Strings;
  readonly messages: Messages;
}
