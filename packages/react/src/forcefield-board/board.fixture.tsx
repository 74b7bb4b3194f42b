import {
  createForcefieldBoardStore,
  exampleBoard,
  type ForcefieldBoardStore,
} from '@uptake/core/forcefield-board';
import { createTranslator } from '@uptake/core/i18n';
import en from '@uptake/core/locales/en';
import type { ReactElement } from 'react';
import { BoardRoot, type BoardRootProps } from './BoardRoot.tsx';

const { t } = createTranslator({ locale: 'en', catalogues: [en] });

/** A store and the id of the board in it that a test is about. */
export interface Sample {
  readonly store: ForcefieldBoardStore;
  readonly id: string;
}

/**
 * A store in which something was done. A server render shows the state a store began with, so it
 * begins anew with the document.
 */
export function createSample(run: (store: ForcefieldBoardStore) => string): Sample {
  const store = createForcefieldBoardStore();
  const id = run(store);
  return { store: createForcefieldBoardStore({ document: store.toJSON() }), id };
}

/** The example as the only board. */
export function createExample(): Sample {
  return createSample(({ commands }) => commands.addBoard(exampleBoard(t)));
}

/** One new board. */
export function createNew(): Sample {
  return createSample(({ commands }) => commands.addBoard());
}

/** A part in a board: the example unless another store is given. */
export function inBoard(part: ReactElement, props: BoardRootProps = {}): ReactElement {
  return (
    <BoardRoot store={createExample().store} {...props}>
      {part}
    </BoardRoot>
  );
}
