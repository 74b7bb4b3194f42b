/** Which way a text runs. */
export type Direction = 'ltr' | 'rtl';

const RTL_SCRIPTS = new Set(['Arab', 'Adlm', 'Armi', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The direction a locale is written in: that of its script, named or usual. */
export function directionOf(locale: string): Direction {
  const { script = '' } = new Intl.Locale(locale).maximize();
  return RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
}
