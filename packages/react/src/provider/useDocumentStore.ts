import {
  type Change,
  type DocumentState,
  type DocumentStore,
  type DocumentStoreOptions,
  isSame,
  type PersistenceSource,
  type UptakeDocument,
} from '@uptake/core';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useUptake } from './context.ts';

/** A document store of any kind. */
export type AnyDocumentStore = DocumentStore<UptakeDocument, unknown>;

/** The document that a store holds. */
export type DocumentOf<Store> = Store extends DocumentStore<infer D, unknown> ? D : never;

/** What every ready-made widget may be given about its document. */
export interface DocumentProps<Store extends AnyDocumentStore> {
  /** A store that the host created, to share or to read it elsewhere. */
  readonly store?: Store | undefined;
  /** The document to begin with; a server render shows it. Not used together with `store`. */
  readonly document?: unknown;
  /** Keeps the document under this key in the provider's storage. */
  readonly storageKey?: string | undefined;
  /** Keeps the document wherever this adapter does; goes before `storageKey`. */
  readonly persistence?: PersistenceSource | undefined;
  /** Called after every change, whoever made it. */
  readonly onChange?:
    | ((document: DocumentOf<Store>, change: Change<DocumentOf<Store>>) => void)
    | undefined;
}

/** The props of {@link useDocumentStore}. */
export interface UseDocumentStoreOptions<Store extends AnyDocumentStore>
  extends DocumentProps<Store> {
  /** Creates the store of the area, for instance `createForcefieldBoardStore`. */
  readonly create: (options: DocumentStoreOptions) => Store;
}

/**
 * The store of a widget: the one it was given, or one of its own, created once. It is connected
 * to its persistence after the first render, so that a server render and hydration agree.
 *
 * @throws DocumentError while rendering, when `document` is refused
 */
export function useDocumentStore<Store extends AnyDocumentStore>(
  options: UseDocumentStoreOptions<Store>,
): Store {
  const { storage } = useUptake();
  const [own] = useState(() => (options.store ? undefined : createOwn(options, storage)));
  const store = options.store ?? own ?? createOwn(options, storage);

  const onChange = useRef(options.onChange);
  useEffect(() => {
    onChange.current = options.onChange;
  });
  useEffect(() => {
    const stop = store.subscribeChanges((change) =>
      onChange.current?.(
        change.after as DocumentOf<Store>,
        change as Change<UptakeDocument> as Change<DocumentOf<Store>>,
      ),
    );
    const disconnect = store.connect();
    return () => {
      disconnect();
      stop();
    };
  }, [store]);
  return store;
}

function createOwn<Store extends AnyDocumentStore>(
  { create, document, persistence, storageKey }: UseDocumentStoreOptions<Store>,
  storage: (key: string) => PersistenceSource,
): Store {
  return create({
    document,
    persistence: persistence ?? (storageKey === undefined ? undefined : storage(storageKey)),
  });
}

/** The state of a store. */
export type StateOf<Store extends AnyDocumentStore> = DocumentState<DocumentOf<Store>>;

/** What a selector reads from a store's state; renders again when it changes. */
export function useDocument<Store extends AnyDocumentStore, T>(
  store: Store,
  selector: (state: StateOf<Store>) => T,
): T {
  return useStore(store as unknown as DocumentStore<DocumentOf<Store>, unknown>, selector);
}

/** The same for a selector that builds a new list or object: one that says the same is no change. */
export function useDocumentShallow<Store extends AnyDocumentStore, T>(
  store: Store,
  selector: (state: StateOf<Store>) => T,
): T {
  const last = useRef<T>(undefined as T);
  return useDocument(store, (state) => {
    const next = selector(state);
    if (!isSame(last.current, next)) last.current = next;
    return last.current;
  });
}
