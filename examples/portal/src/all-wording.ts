import arMessages from '@uptake/core/locales/ar';
import enMessages from '@uptake/core/locales/en';
import esMessages from '@uptake/core/locales/es';
import frMessages from '@uptake/core/locales/fr';
import hiMessages from '@uptake/core/locales/hi';
import ptMessages from '@uptake/core/locales/pt';
import swMessages from '@uptake/core/locales/sw';
import type { Language, Wording } from './languages.ts';
import ar from './strings/ar.ts';
import en from './strings/en.ts';
import es from './strings/es.ts';
import fr from './strings/fr.ts';
import hi from './strings/hi.ts';
import pt from './strings/pt.ts';
import sw from './strings/sw.ts';

/** The server has every language at hand. */
export const ALL_WORDING: Record<Language, Wording> = {
  en: { language: 'en', strings: en, messages: enMessages },
  fr: { language: 'fr', strings: fr, messages: frMessages },
  es: { language: 'es', strings: es, messages: esMessages },
  pt: { language: 'pt', strings: pt, messages: ptMessages },
  ar: { language: 'ar', strings: ar, messages: arMessages },
  sw: { language: 'sw', strings: sw, messages: swMessages },
  hi: { language: 'hi', strings: hi, messages: hiMessages },
};
