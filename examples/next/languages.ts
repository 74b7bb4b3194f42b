import ar from '@uptake/core/locales/ar';
import en from '@uptake/core/locales/en';
import sw from '@uptake/core/locales/sw';

/** The languages of this site, with the wording of the widgets. */
export const LANGUAGES = {
  en: { dir: 'ltr', title: 'Our plan for evidence', messages: en },
  ar: { dir: 'rtl', title: 'خطتنا للأدلة', messages: ar },
  sw: { dir: 'ltr', title: 'Mpango wetu wa ushahidi', messages: sw },
} as const;

/** The parameters of every page. */
export interface PageProps {
  readonly params: Promise<{ readonly language: string }>;
}

/** The language that an address asks for; only the known ones are built. */
export function languageOf(name: string) {
  return LANGUAGES[name as keyof typeof LANGUAGES] ?? LANGUAGES.en;
}
