import { createTranslator } from '@uptake/core/i18n';
import {
  createLifecycleMatrixStore,
  type LifecycleMatrixStore,
  type MatrixCommands,
  sampleMatrix,
} from '@uptake/core/lifecycle-matrix';
import en from '@uptake/core/locales/en';
import type { ReactElement, ReactNode } from 'react';
import { MatrixRoot, type MatrixRootProps } from './MatrixRoot.tsx';

/** English, as the tests read it. */
export const english = createTranslator({ locale: 'en', catalogues: [en] });

/** A store that begins with a few cells planned, and whatever else is done before. */
export function plannedStore(
  prepare: (commands: MatrixCommands) => void = () => {},
): LifecycleMatrixStore {
  const store = createLifecycleMatrixStore({ document: sampleMatrix(english.t) });
  prepare(store.commands);
  return createLifecycleMatrixStore({ document: store.toJSON() });
}

/** Parts inside a matrix with a few cells planned. */
export function inMatrix(children: ReactNode, props: MatrixRootProps = {}): ReactElement {
  return (
    <MatrixRoot store={plannedStore()} {...props}>
      {children}
    </MatrixRoot>
  );
}
