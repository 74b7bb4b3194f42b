import { localPersistenceOnDemand, type PersistenceSource } from '@uptake/core';
import {
  createTranslator,
  type Direction,
  type Messages,
  type Translator,
} from '@uptake/core/i18n';
import en from '@uptake/core/locales/en';
import { createContext, useContext } from 'react';

/** How a widget's colours are chosen; `auto` follows the page around it. */
export type Theme = 'auto' | 'light' | 'dark';

/** What every widget below an `UptakeProvider` shares. */
export interface Uptake {
  /** A BCP 47 tag. */
  readonly locale: string;
  readonly dir: Direction;
  readonly theme: Theme;
  /** The catalogues to look in, first one first, without the English one that ends every list. */
  readonly catalogues: readonly Messages[];
  readonly translator: Translator;
  /** Where a document with a storage key is kept. */
  readonly storage: (key: string) => PersistenceSource;
}

/** Used where no provider is: English, the page's own colours, the browser's storage. */
const standalone: Uptake = {
  locale: 'en',
  dir: 'ltr',
  theme: 'auto',
  catalogues: [],
  translator: createTranslator({ locale: 'en', catalogues: [en] }),
  storage: (key) => localPersistenceOnDemand({ key }),
};

export const UptakeContext = createContext<Uptake>(standalone);

/** The language, direction, theme and storage of the widgets here. Works without a provider. */
export function useUptake(): Uptake {
  return useContext(UptakeContext);
}

/** The translator of the widgets here. Works without a provider, in English. */
export function useTranslator(): Translator {
  return useUptake().translator;
}
