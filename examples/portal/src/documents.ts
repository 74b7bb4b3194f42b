import { DocumentError, type DocumentStoreOptions, type Persistence } from '@uptake/core';
import {
  createForcefieldBoardStore,
  type ForcefieldBoardStore,
} from '@uptake/core/forcefield-board';
import {
  createLifecycleMatrixStore,
  type LifecycleMatrixStore,
} from '@uptake/core/lifecycle-matrix';
import { createTocStore, type TocStore } from '@uptake/core/toc-editor';

/** A document as the server holds it. */
export interface StoredDocument {
  readonly text: string;
  /** When it was last stored, as an ISO date and time. */
  readonly updatedAt: string;
}

/** The ids of the network's documents, as in `/api/documents/:id`. */
export const DOCUMENT_IDS = ['lifecycle-plan', 'force-field', 'theory-of-change'] as const;

/** The id of a document of the network. */
export type DocumentId = (typeof DOCUMENT_IDS)[number];

/** What the server holds. */
export type StoredDocuments = { readonly [id in DocumentId]?: StoredDocument | undefined };

/** A store, and when its document was last saved. */
export interface Kept<Store> {
  readonly store: Store;
  /** An ISO date and time, or undefined when nothing has been saved yet. */
  savedAt(): string | undefined;
}

/** The working documents of the network, which all pages share. */
export interface Documents {
  readonly plan: Kept<LifecycleMatrixStore>;
  readonly forces: Kept<ForcefieldBoardStore>;
  readonly theory: Kept<TocStore>;
}

/**
 * Creates the stores with what the server holds, so that the first render, on the server and in
 * the browser alike, shows it.
 */
export function createDocuments(
  stored: StoredDocuments,
  persistenceOf: (id: DocumentId) => Persistence | undefined = () => undefined,
): Documents {
  return {
    plan: keep(stored['lifecycle-plan'], (document) =>
      createLifecycleMatrixStore({ document, persistence: persistenceOf('lifecycle-plan') }),
    ),
    forces: keep(stored['force-field'], (document) =>
      createForcefieldBoardStore({ document, persistence: persistenceOf('force-field') }),
    ),
    theory: keep(stored['theory-of-change'], (document) =>
      createTocStore({ document, persistence: persistenceOf('theory-of-change') }),
    ),
  };
}

type AnyStore = LifecycleMatrixStore | ForcefieldBoardStore | TocStore;

function keep<Store extends AnyStore>(
  stored: StoredDocument | undefined,
  create: (document: DocumentStoreOptions['document']) => Store,
): Kept<Store> {
  const store = createReadable(stored?.text, create);
  let savedAt = stored?.updatedAt;
  const touch = () => {
    savedAt = new Date().toISOString();
  };
  store.subscribe(({ saving: { status } }, { saving: { status: before } }) => {
    if (status === 'saved' && (before === 'saving' || before === 'waiting')) touch();
  });
  store.subscribeChanges(({ source }) => {
    if (source === 'remote') touch();
  });
  return { store, savedAt: () => savedAt };
}

/** A stored text that cannot be read must not keep the page away: the store says so once connected. */
function createReadable<Store>(
  text: string | undefined,
  create: (document: unknown) => Store,
): Store {
  try {
    return create(text);
  } catch (error) {
    if (error instanceof DocumentError) return create(undefined);
    throw error;
  }
}
