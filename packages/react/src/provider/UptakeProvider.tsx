import type { PersistenceSource } from '@uptake/core';
import en from '@uptake/core/locales/en';
import { type ReactNode, useMemo } from 'react';
import { useUptake } from './context.ts';
import { inheritLanguage, type LanguageProps } from './language.ts';
import { UptakeContext } from './uptake-context.ts';

/** What an {@link UptakeProvider} may be given. Whatever is left out comes from the one around it. */
export interface UptakeProviderProps extends LanguageProps {
  /** Where documents are kept, by their storage key. By default in the browser. */
  readonly storage?: ((key: string) => PersistenceSource) | undefined;
  readonly children?: ReactNode;
}

/** Sets the language, direction, colours and storage of every widget inside it. May be nested. */
export function UptakeProvider({ children, ...given }: UptakeProviderProps) {
  const outer = useUptake();
  const { locale, dir, theme, messages, storage } = given;
  const value = useMemo(
    () => ({
      ...inheritLanguage(outer, { locale, dir, theme, messages }, en),
      storage: storage ?? outer.storage,
    }),
    [outer, locale, dir, theme, messages, storage],
  );
  return <UptakeContext.Provider value={value}>{children}</UptakeContext.Provider>;
}
