import { localPersistenceOnDemand } from '@uptake/core';
import type { Translator } from '@uptake/core/i18n';
import en from '@uptake/core/locales/en';
import { useContext } from 'react';
import { englishWith } from './language.ts';
import { type Uptake, UptakeContext } from './uptake-context.ts';

/** Used where no provider is: English, the page's own colours, the browser's storage. */
export const standalone: Uptake = {
  ...englishWith(en),
  storage: (key) => localPersistenceOnDemand({ key }),
};

/** The language, direction, theme and storage of the widgets here. Works without a provider. */
export function useUptake(): Uptake {
  return useContext(UptakeContext) ?? standalone;
}

/** The translator of the widgets here. Works without a provider, in English. */
export function useTranslator(): Translator {
  return useUptake().translator;
}
