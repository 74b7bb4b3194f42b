import { createTranslator, type Messages, type Translator } from '@uptake/core/i18n';

/** The languages of the page, each under its own name. */
export const LANGUAGES = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  ar: 'العربية',
  sw: 'Kiswahili',
  hi: 'हिन्दी',
} as const;

export type LanguageCode = keyof typeof LANGUAGES;

/** A language with the words of the page, of the ballot and of results. */
export interface SpokenLanguage {
  readonly code: LanguageCode;
  readonly translator: Translator;
  readonly messages: { readonly ballot: Messages; readonly results: Messages };
}

/** The language of whoever asks: of `?lang=`, else the first of `Accept-Language` that there is. */
export function languageOf(request: Request): LanguageCode {
  const asked = new URL(request.url).searchParams.get('lang') ?? '';
  const header = request.headers.get('accept-language') ?? '';
  const accepted = header
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.split(';').map((part) => part.trim());
      const quality = parameters.find((one) => one.startsWith('q='))?.slice(2) ?? '1';
      return { tag, quality: Number(quality) || 0 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
  return [asked, ...accepted].map(codeOf).find((code) => code !== undefined) ?? 'en';
}

function codeOf(tag: string): LanguageCode | undefined {
  const [language = ''] = tag.toLowerCase().split(/[-_]/, 1);
  return Object.hasOwn(LANGUAGES, language) ? (language as LanguageCode) : undefined;
}

const spoken = new Map<LanguageCode, Promise<SpokenLanguage>>();

/** A language with its words, which are loaded when it is first spoken. */
export function speak(code: LanguageCode): Promise<SpokenLanguage> {
  const known = spoken.get(code);
  if (known) return known;
  const loading = load(code);
  spoken.set(code, loading);
  return loading;
}

type Words = Promise<{ readonly default: Messages }>;

// Written out, so that a bundler of the host finds them.
const WORDS: Readonly<Record<LanguageCode, () => readonly [Words, Words, Words]>> = {
  en: () => [
    import('@uptake/core/locales/join/en'),
    import('@uptake/core/locales/ballot/en'),
    import('@uptake/core/locales/results/en'),
  ],
  fr: () => [
    import('@uptake/core/locales/join/fr'),
    import('@uptake/core/locales/ballot/fr'),
    import('@uptake/core/locales/results/fr'),
  ],
  es: () => [
    import('@uptake/core/locales/join/es'),
    import('@uptake/core/locales/ballot/es'),
    import('@uptake/core/locales/results/es'),
  ],
  pt: () => [
    import('@uptake/core/locales/join/pt'),
    import('@uptake/core/locales/ballot/pt'),
    import('@uptake/core/locales/results/pt'),
  ],
  ar: () => [
    import('@uptake/core/locales/join/ar'),
    import('@uptake/core/locales/ballot/ar'),
    import('@uptake/core/locales/results/ar'),
  ],
  sw: () => [
    import('@uptake/core/locales/join/sw'),
    import('@uptake/core/locales/ballot/sw'),
    import('@uptake/core/locales/results/sw'),
  ],
  hi: () => [
    import('@uptake/core/locales/join/hi'),
    import('@uptake/core/locales/ballot/hi'),
    import('@uptake/core/locales/results/hi'),
  ],
};

async function load(code: LanguageCode): Promise<SpokenLanguage> {
  const [join, ballot, results] = await Promise.all(WORDS[code]());
  const messages = { ballot: ballot.default, results: results.default };
  const catalogues = [join.default, messages.ballot, messages.results];
  return { code, messages, translator: createTranslator({ locale: code, catalogues }) };
}
