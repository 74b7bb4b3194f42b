import { type Draft, produce } from 'immer';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { canonical } from './canonical.ts';
import type { Change, ChangeLabel, ChangeSource } from './changes.ts';
import type { UptakeDocument } from './document.ts';
import { addStep, emptyHistory, endGesture, type History, type Step, travel } from './history.ts';
import { createId } from './ids.ts';
import type { DocumentKind } from './kind.ts';
import { parseDocument } from './parse.ts';
import { diff } from './patches.ts';
import type { Persistence } from './persistence/adapter.ts';
import { type Autosave, startAutosave } from './persistence/autosave.ts';
import type { Saving } from './persistence/saving.ts';

/** What a document store holds. */
export interface DocumentState<D extends UptakeDocument> {
  readonly document: D;
  /** The label of the step that `undo` would take back. */
  readonly undoable: ChangeLabel | undefined;
  /** The label of the step that `redo` would do again. */
  readonly redoable: ChangeLabel | undefined;
  readonly saving: Saving<D>;
}

/** How a store is created. */
export interface DocumentStoreOptions {
  /**
   * The document to begin with, checked and migrated like any loaded one. A server render sees
   * only this, so give it here rather than loading it afterwards.
   */
  readonly document?: unknown;
  /** Where the document is kept; nothing is read or written before `connect`. */
  readonly persistence?: Persistence | undefined;
  /** A source of numbers from 0 to below 1 for new ids. */
  readonly random?: () => number;
}

/** The store of one document: the same on every kind. */
export interface DocumentStore<D extends UptakeDocument, Commands>
  extends Pick<StoreApi<DocumentState<D>>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly commands: Commands;
  /** Takes this person's last step back. Returns whether there was one. */
  undo(): boolean;
  /** Does the step that was taken back again. Returns whether there was one. */
  redo(): boolean;
  /** Runs several commands as one step with one label. A throw takes all of them back. */
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
  /** Takes over a newer state that another copy reached. It is no step of this person's. */
  applyRemote(document: D): void;
  /** The document as plain JSON with its keys in one fixed order. */
  toJSON(): D;
  /** Calls back after every change. Returns the way to stop. */
  subscribeChanges(listener: (change: Change<D>) => void): () => void;
  /** Begins to read and save through the persistence. Returns the way to stop. */
  connect(): () => void;
  /** Saves now what is not saved yet. */
  saveNow(): Promise<void>;
  /** Settles a conflict; the version that loses is kept aside. See `state.saving`. */
  resolveConflict(keep: 'mine' | 'theirs'): void;
}

/**
 * Creates the store of a document.
 *
 * @throws DocumentError when `options.document` is given and refused
 */
export function createDocumentStore<D extends UptakeDocument, Commands>(
  kind: DocumentKind<D, Commands>,
  options: DocumentStoreOptions = {},
): DocumentStore<D, Commands> {
  const initial =
    options.document === undefined ? kind.empty() : parseDocument(options.document, kind);
  const store = createStore<DocumentState<D>>(() => ({
    document: initial,
    undoable: undefined,
    redoable: undefined,
    saving: { status: 'off' },
  }));
  const listeners = new Set<(change: Change<D>) => void>();
  let history: History<D> = emptyHistory;
  let transaction: { readonly label: ChangeLabel; readonly before: D } | undefined;
  let autosave: Autosave | undefined;
  let connections = 0;

  const read = () => store.getState().document;

  function publish(
    after: D,
    label: ChangeLabel,
    source: ChangeSource,
    direction: Change<D>['direction'] = 'do',
    before = read(),
  ): void {
    store.setState({
      document: after,
      undoable: history.done.at(-1)?.label,
      redoable: history.undone.at(-1)?.label,
    });
    const change: Change<D> = {
      label,
      source,
      direction,
      patches: diff(before, after),
      inversePatches: diff(after, before),
      before,
      after,
    };
    for (const listener of [...listeners]) listener(change);
  }

  function commit(step: Step<D>): void {
    if (diff(step.before, step.after).length === 0) return;
    history = addStep(history, step);
    publish(step.after, step.label, 'user', 'do', step.before);
  }

  function change(label: ChangeLabel, recipe: (draft: Draft<D>) => void, gesture?: string): void {
    const before = read();
    const after = produce(before, (draft) => {
      recipe(draft);
    });
    if (transaction) store.setState({ document: after });
    else commit({ label, before, after, gesture });
  }

  function step(direction: 'undo' | 'redo'): boolean {
    const [from, to] =
      direction === 'undo' ? (['done', 'undone'] as const) : (['undone', 'done'] as const);
    const last = history[from].at(-1);
    if (!last) return false;
    const before = read();
    const after =
      direction === 'undo'
        ? travel(before, last.after, last.before)
        : travel(before, last.before, last.after);
    history = {
      ...history,
      [from]: history[from].slice(0, -1),
      [to]: [...history[to], { ...last, gesture: undefined }],
    };
    publish(after, last.label, 'user', direction, before);
    return true;
  }

  const api: DocumentStore<D, Commands> = {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    commands: kind.commands({ read, newId: () => createId(options.random), change }),
    undo: () => step('undo'),
    redo: () => step('redo'),
    transact(label, run) {
      if (transaction) return run();
      const before = read();
      transaction = { label: typeof label === 'string' ? { name: label } : label, before };
      try {
        const result = run();
        const step: Step<D> = { label: transaction.label, before, after: read() };
        transaction = undefined;
        commit(step);
        return result;
      } catch (error) {
        transaction = undefined;
        store.setState({ document: before });
        throw error;
      }
    },
    endGesture() {
      history = endGesture(history);
    },
    load(json, { undoable = false } = {}) {
      const after = parseDocument(json, kind);
      const before = read();
      const label = { name: 'document.load' };
      history = undoable ? addStep(history, { label, before, after }) : emptyHistory;
      publish(after, label, undoable ? 'user' : 'load', 'do', before);
    },
    applyRemote(document) {
      history = endGesture(history);
      publish(document, { name: 'document.remote' }, 'remote');
    },
    toJSON: () => canonical(read()),
    subscribeChanges(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    connect() {
      const { persistence } = options;
      if (!persistence) return () => {};
      connections += 1;
      autosave ??= startAutosave({
        store: api,
        kind,
        persistence,
        report: (saving) => store.setState({ saving }),
      });
      let connected = true;
      return () => {
        if (!connected) return;
        connected = false;
        connections -= 1;
        if (connections > 0) return;
        autosave?.stop();
        autosave = undefined;
      };
    },
    saveNow: async () => autosave?.saveNow(),
    resolveConflict: (keep) => autosave?.resolveConflict(keep),
  };
  return api;
}
