/**
 * The BCP 47 tag for what a host calls its language. Content systems write `pt_BR`; a tag that
 * no browser understands falls back to English instead of breaking the page.
 */
export function canonicalLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
