import type { PersistenceSource } from '@uptake/core';
import { createTranslator, type Direction, directionOf, type Messages } from '@uptake/core/i18n';
import en from '@uptake/core/locales/en';
import { type ReactNode, useContext, useMemo } from 'react';
import { type Theme, type Uptake, UptakeContext } from './context.ts';
import { canonicalLocale } from './locale.ts';

/** What an {@link UptakeProvider} may be given. Whatever is left out comes from the one around it. */
export interface UptakeProviderProps {
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
  /** Where documents are kept, by their storage key. By default in the browser. */
  readonly storage?: ((key: string) => PersistenceSource) | undefined;
  readonly children?: ReactNode;
}

/** Sets the language, direction, colours and storage of every widget inside it. May be nested. */
export function UptakeProvider({ children, ...given }: UptakeProviderProps) {
  const outer = useContext(UptakeContext);
  const { locale, dir, theme, messages, storage } = given;
  const value = useMemo(
    () => inherit(outer, { locale, dir, theme, messages, storage }),
    [outer, locale, dir, theme, messages, storage],
  );
  return <UptakeContext.Provider value={value}>{children}</UptakeContext.Provider>;
}

function inherit(outer: Uptake, given: Omit<UptakeProviderProps, 'children'>): Uptake {
  const locale = given.locale === undefined ? outer.locale : canonicalLocale(given.locale);
  const isSameLanguage = locale === outer.locale;
  // An outer catalogue is in the outer language; under another one English is nearer.
  const catalogues = [...asList(given.messages), ...(isSameLanguage ? outer.catalogues : [])];
  const translator =
    isSameLanguage && given.messages === undefined
      ? outer.translator
      : createTranslator({ locale, catalogues: [...catalogues, en] });
  return {
    locale,
    dir: given.dir ?? (isSameLanguage ? outer.dir : directionOf(locale)),
    theme: given.theme ?? outer.theme,
    catalogues,
    translator,
    storage: given.storage ?? outer.storage,
  };
}

function asList(messages: UptakeProviderProps['messages']): readonly Messages[] {
  if (messages === undefined) return [];
  return Array.isArray(messages) ? messages : [messages as Messages];
}
