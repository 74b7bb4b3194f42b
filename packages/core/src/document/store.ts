import { createStore, type StoreApi } from 'zustand/vanilla';
import { canonical } from './canonical.ts';
import type { Change, ChangeLabel } from './changes.ts';
import type { UptakeDocument } from './document.ts';
import { createEditing, type Edited } from './editing.ts';
import { createId } from './ids.ts';
import type { DocumentKind, Editor } from './kind.ts';
import { parseDocument } from './parse.ts';
import { isSame } from './patches.ts';
import { createAutosaveOnDemand, type PersistenceSource } from './persistence/on-demand.ts';
import type { KeptAside, Saving } from './persistence/saving.ts';

/** What a document store holds. */
export interface DocumentState<D extends UptakeDocument> extends Edited<D> {
  readonly saving: Saving<D>;
  /**
   * What was put beside the document since the store was created, oldest first: stored texts
   * that could not be read, versions that lost a conflict.
   */
  readonly keptAside: readonly KeptAside[];
}

/** How a store is created. */
export interface DocumentStoreOptions {
  /**
   * The document to begin with, checked and migrated like any loaded one. A server render sees
   * only this, so give it here rather than loading it afterwards.
   */
  readonly document?: unknown;
  /**
   * Where the document is kept, or the way to fetch it. Nothing is read or written before
   * `connect`, and the code that saves is fetched then.
   */
  readonly persistence?: PersistenceSource | undefined;
  /** A source of numbers from 0 to below 1 for new ids. */
  readonly random?: () => number;
}

/** The store of one document: the same on every kind. */
export interface DocumentStore<D extends UptakeDocument, Commands>
  extends Pick<StoreApi<DocumentState<D>>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly commands: Commands;
  /**
   * What the commands are made of. Further commands of the same document are made of it too, in
   * code that is fetched when somebody needs them.
   */
  readonly editor: Editor<D>;
  /** Takes this person's last step back. Returns whether there was one. */
  undo(): boolean;
  /** Does the step that was taken back again. Returns whether there was one. */
  redo(): boolean;
  /**
   * Runs several commands as one step with one label. A throw takes all of them back. One
   * inside another belongs to the outer one.
   *
   * @param run is done when it returns: nothing in it may be asynchronous
   */
  transact<T>(label: string | ChangeLabel, run: () => T): T;
  /** Ends the gesture under way: the next change is an undo step of its own. */
  endGesture(): void;
  /**
   * Replaces the document by another, from its text or its parsed JSON.
   *
   * @param options.undoable keep the history and make this one step of it, for an import
   * @throws DocumentError when the document is refused; what was there stays
   */
  load(json: unknown, options?: { readonly undoable?: boolean }): void;
  /**
   * Takes over a newer state that another copy reached. It is no step of this person's.
   *
   * @throws DocumentError when the document is refused; what was there stays
   */
  applyRemote(document: D): void;
  /** The document as plain JSON with its keys in one fixed order. */
  toJSON(): D;
  /**
   * Calls back after every change, in the order of the changes also when a listener makes one.
   * Returns the way to stop.
   */
  subscribeChanges(listener: (change: Change<D>) => void): () => void;
  /**
   * Begins to read and save through the persistence; several may connect. Returns the way to
   * stop: when the last one stops, what is not saved yet is saved.
   */
  connect(): () => void;
  /** Saves now what is not saved yet, also when a save has just failed. Never rejects. */
  saveNow(): Promise<void>;
  /** Settles a conflict; the version that loses is kept aside. See `state.saving`. */
  resolveConflict(keep: 'mine' | 'theirs'): void;
}

/**
 * Creates the store of a document.
 *
 * Whatever is in it can be saved and read again: a command that would leave a document that its
 * kind refuses throws a `DocumentError` and changes nothing.
 *
 * @throws DocumentError when `options.document` is given and refused
 */
export function createDocumentStore<D extends UptakeDocument, Commands>(
  kind: DocumentKind<D, Commands>,
  { document, persistence, random }: DocumentStoreOptions = {},
): DocumentStore<D, Commands> {
  const initial = document === undefined ? kind.empty() : parseDocument(document, kind);
  const store = createStore<DocumentState<D>>(() => ({
    document: initial,
    undoable: undefined,
    redoable: undefined,
    saving: { status: 'off' },
    keptAside: [],
  }));
  const { read, change, ...editing } = createEditing(kind, store);
  const editor: Editor<D> = { read, newId: () => createId(random), change };
  const autosave =
    persistence &&
    createAutosaveOnDemand({
      store: { ...editing, ...store },
      kind,
      persistence,
      report(saving) {
        if (!isSame(saving, store.getState().saving)) store.setState({ saving });
      },
      keep: (kept) =>
        store.setState(({ keptAside }) =>
          keptAside.some((one) => isSame(one, kept)) ? {} : { keptAside: [...keptAside, kept] },
        ),
    });
  let connections = 0;

  return {
    ...editing,
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    commands: kind.commands(editor),
    editor,
    toJSON: () => canonical(read()),
    connect() {
      if (connections === 0) autosave?.start();
      connections += 1;
      let isConnected = true;
      return () => {
        if (!isConnected) return;
        isConnected = false;
        connections -= 1;
        if (connections === 0) autosave?.stop();
      };
    },
    saveNow: async () => autosave?.saveNow(),
    resolveConflict: (keep) => autosave?.resolveConflict(keep),
  };
}
