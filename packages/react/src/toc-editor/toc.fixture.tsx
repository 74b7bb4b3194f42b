import { createTranslator } from '@uptake/core/i18n';
import en from '@uptake/core/locales/en';
import { createTocStore, presetToc, type TocStore } from '@uptake/core/toc-editor';
import type { ReactNode } from 'react';
import { TocRoot, type TocRootProps } from './TocRoot.tsx';

/** English, as the tests read it. */
export const english = createTranslator({ locale: 'en', catalogues: [en] });

/** A store with the report's theory of change. */
export function presetStore(): TocStore {
  return createTocStore({ document: presetToc() });
}

/**
 * A store in which something was done. A server render shows the state a store began with, so it
 * begins anew with the document.
 */
export function storeOf(run: (store: TocStore) => void): TocStore {
  const store = createTocStore();
  run(store);
  return createTocStore({ document: store.toJSON() });
}

/** Parts in the report's theory of change, unless another store is given. */
export function inToc(children: ReactNode, props: TocRootProps = {}) {
  return (
    <TocRoot store={presetStore()} {...props}>
      {children}
    </TocRoot>
  );
}
