import type { Messages } from '@uptake/core/i18n';
import type { Language, Wording } from './languages.ts';
import type { Strings } from './strings/en.ts';

/** The browser loads one language at a time, each in a file of its own. */
const files: Record<Language, () => Promise<[{ default: Strings }, { default: Messages }]>> = {
  en: () => Promise.all([import('./strings/en.ts'), import('@uptake/core/locales/en')]),
  fr: () => Promise.all([import('./strings/fr.ts'), import('@uptake/core/locales/fr')]),
  es: () => Promise.all([import('./strings/es.ts'), import('@uptake/core/locales/es')]),
  pt: () => Promise.all([import('./strings/pt.ts'), import('@uptake/core/locales/pt')]),
  ar: () => Promise.all([import('./strings/ar.ts'), import('@uptake/core/locales/ar')]),
  sw: () => Promise.all([import('./strings/sw.ts'), import('@uptake/core/locales/sw')]),
  hi: () => Promise.all([import('./strings/hi.ts'), import('@uptake/core/locales/hi')]),
};

/** Fetches the wording of a language. @throws when the server cannot be reached */
export async function loadWording(language: Language): Promise<Wording> {
  const [strings, messages] = await files[language]();
  return { language, strings: strings.default, messages: messages.default };
}
