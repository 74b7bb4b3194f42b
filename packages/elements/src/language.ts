/**
 * The language of a place on a page: what is asked for, or what the page around says, as far as it
 * is spoken; else English.
 *
 * @param asked a tag as a content system writes it, for instance `pt_BR`
 * @param around the `lang` of the page at that place
 * @returns the tag for numbers and direction, and the language of the words
 */
export function chooseLanguage(
  asked: string | null,
  around: string | null | undefined,
  spoken: readonly string[],
): { readonly locale: string; readonly words: string } {
  const locale = canonical(asked ?? '') ?? canonical(around ?? '') ?? 'en';
  const language = locale.split('-')[0] ?? '';
  if (spoken.includes(language)) return { locale, words: language };
  // Who asks for a language may bring its words; a page in another one is no reason for its plurals.
  return { locale: asked === null ? 'en' : locale, words: 'en' };
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
