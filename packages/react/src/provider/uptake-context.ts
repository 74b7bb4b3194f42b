import type { PersistenceSource } from '@uptake/core';
import { createContext } from 'react';
import type { Language } from './language.ts';

/** What every widget below an `UptakeProvider` shares. */
export interface Uptake extends Language {
  /** Where a document with a storage key is kept. */
  readonly storage: (key: string) => PersistenceSource;
}

/**
 * Undefined where no provider is. It stands apart from the defaults, which carry all English words
 * and the browser's storage: what must be small reads this and has words of its own.
 */
export const UptakeContext = createContext<Uptake | undefined>(undefined);
