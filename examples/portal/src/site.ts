import type { LocalPollSession } from '@uptake/core/outcome-poll';
import { createContext, useContext } from 'react';
import type { Phones } from './convening/join-url.ts';
import type { Documents } from './documents.ts';
import type { Language, Wording } from './languages.ts';

/** Light, dark, or what the device prefers. */
export type Theme = 'system' | 'light' | 'dark';

/** What every page of the site can use. */
export interface Site {
  readonly documents: Documents;
  /** The poll of the convening, counted in this browser. */
  readonly poll: LocalPollSession;
  readonly phones: Phones;
  readonly wording: Wording;
  readonly theme: Theme;
  readonly path: string;
  go(path: string): void;
  setTheme(theme: Theme): void;
  /** Fetches a language and changes to it. @throws when it cannot be fetched */
  setLanguage(language: Language): Promise<void>;
}

export const SiteContext = createContext<Site | undefined>(undefined);

/** The site around this component. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('useSite needs an <App> around it.');
  return site;
}

/** The site's own wording in the visitor's language. */
export function useStrings(): Wording['strings'] {
  return useSite().wording.strings;
}
