import { toText } from '../canonical.ts';
import type { Change } from '../changes.ts';
import type { UptakeDocument } from '../document.ts';
import { DocumentError } from '../errors.ts';
import { mergeDocuments } from '../merge.ts';
import { parseDocument, type Readable } from '../parse.ts';
import { applyPatches, isSame, type Patch } from '../patches.ts';
import { type Persistence, PersistenceError, type Stored } from './adapter.ts';
import { platformTimers, type TimersLike } from './platform.ts';
import type { Saving } from './saving.ts';

/** How long the store waits after a change before it saves, in milliseconds. */
const SAVE_AFTER = 400;
/** The first and the longest wait before a save that failed is tried again. */
const RETRY_FIRST = 2_000;
const RETRY_LONGEST = 30_000;

/** The part of a document store that autosave works on. */
export interface SavedStore<D extends UptakeDocument> {
  getState(): { readonly document: D };
  load(json: unknown): void;
  applyRemote(document: D): void;
  subscribeChanges(listener: (change: Change<D>) => void): () => void;
}

export interface AutosaveOptions<D extends UptakeDocument> {
  readonly store: SavedStore<D>;
  readonly kind: Readable<D>;
  readonly persistence: Persistence;
  readonly report: (saving: Saving<D>) => void;
  readonly timers?: TimersLike;
}

/** A running connection between a store and its persistence. */
export interface Autosave {
  saveNow(): Promise<void>;
  resolveConflict(keep: 'mine' | 'theirs'): void;
  stop(): void;
}

/** Reads what is stored, then keeps the store and the stored copy in step until stopped. */
export function startAutosave<D extends UptakeDocument>(options: AutosaveOptions<D>): Autosave {
  const { store, kind, persistence, timers = platformTimers } = options;
  const initial = store.getState().document;
  /** The document that this copy and the stored one have in common. */
  let base: D = initial;
  let known: Stored | null = null;
  /** Theirs at the places in conflict. */
  let contested: readonly Patch[] = [];
  let saving: Saving<D> = { status: 'loading' };
  let timer: unknown;
  let retryAfter = RETRY_FIRST;
  let writing: Promise<void> | undefined;
  let stopped = false;

  const current = () => store.getState().document;
  const isDirty = () => !isSame(base, current());
  const mayWrite = () =>
    saving.status !== 'loading' &&
    saving.status !== 'conflict' &&
    !(saving.status === 'unreadable' && saving.keptAt === undefined);

  function report(next: Saving<D>): void {
    saving = next;
    if (!stopped) options.report(next);
  }

  function schedule(after: number): void {
    timers.clearTimeout(timer);
    timer = stopped ? undefined : timers.setTimeout(() => void saveNow(), after);
  }

  /** Takes over a stored state: what both changed in the same place becomes a conflict. */
  function meet(stored: Stored, theirs: D): void {
    const mine = current();
    const merge = mergeDocuments(base, mine, theirs);
    known = stored;
    base = theirs;
    if (!isSame(merge.document, mine)) store.applyRemote(merge.document);
    contested = merge.theirPatches;
    if (merge.conflicts.length > 0) {
      report({ status: 'conflict', mine, theirs, paths: merge.conflicts });
    } else if (isDirty()) {
      report({ status: 'saving' });
      schedule(SAVE_AFTER);
    } else {
      report({ status: 'saved' });
    }
  }

  async function keepUnreadable(stored: Stored, error: unknown): Promise<void> {
    if (!(error instanceof DocumentError)) throw error;
    const isNewer = error.reason === 'newer-version';
    const keptAt = isNewer
      ? undefined
      : await persistence.keepAside(stored.text).catch(() => undefined);
    known = stored;
    report({ status: 'unreadable', error, keptAt });
    if (isDirty()) schedule(SAVE_AFTER);
  }

  async function receive(stored: Stored): Promise<void> {
    if (stopped || saving.status === 'conflict' || stored.revision === known?.revision) return;
    try {
      meet(stored, parseDocument(stored.text, kind));
    } catch (error) {
      await keepUnreadable(stored, error);
    }
  }

  async function begin(): Promise<void> {
    report({ status: 'loading' });
    try {
      const stored = await persistence.read();
      if (stopped) return;
      if (stored) await open(stored);
      else report({ status: 'saved' });
    } catch (error) {
      fail(error);
    }
    if (isDirty() && mayWrite()) schedule(SAVE_AFTER);
  }

  async function open(stored: Stored): Promise<void> {
    try {
      const theirs = parseDocument(stored.text, kind);
      const { unsent } = stored;
      if (unsent) {
        base = unsent.base === null ? initial : parseDocument(unsent.base, kind);
        store.load(parseDocument(unsent.text, kind));
      } else if (isSame(current(), initial)) {
        base = initial;
        store.load(theirs);
      }
      meet(stored, theirs);
    } catch (error) {
      await keepUnreadable(stored, error);
    }
  }

  function fail(error: unknown): void {
    if (!(error instanceof PersistenceError)) throw error;
    if (error.reason === 'conflict') {
      if (error.stored) void receive(error.stored);
      return;
    }
    report(
      error.reason === 'offline'
        ? { status: 'waiting' }
        : { status: 'failed', reason: error.reason },
    );
    schedule(retryAfter);
    retryAfter = Math.min(retryAfter * 2, RETRY_LONGEST);
  }

  async function write(): Promise<void> {
    const document = current();
    if (saving.status === 'saved') report({ status: 'saving' });
    try {
      known = await persistence.write(toText(document), known);
      base = document;
      retryAfter = RETRY_FIRST;
      if (isDirty()) schedule(0);
      else report({ status: 'saved' });
    } catch (error) {
      fail(error);
    }
  }

  async function saveNow(): Promise<void> {
    timers.clearTimeout(timer);
    if (!mayWrite() || !isDirty()) return;
    writing ??= write().finally(() => {
      writing = undefined;
    });
    await writing;
  }

  const stopListening = store.subscribeChanges(({ source }) => {
    if (source === 'remote' || !mayWrite() || !isDirty()) return;
    if (saving.status === 'saved') report({ status: 'saving' });
    schedule(SAVE_AFTER);
  });
  const stopWatching = persistence.watch?.((stored) => void receive(stored));
  void begin();

  return {
    saveNow,
    resolveConflict(keep) {
      if (saving.status !== 'conflict') return;
      const loser = keep === 'mine' ? saving.theirs : saving.mine;
      void persistence.keepAside(toText(loser)).catch(() => undefined);
      if (keep === 'theirs') store.applyRemote(applyPatches(current(), contested));
      report({ status: isDirty() ? 'saving' : 'saved' });
      if (isDirty()) schedule(0);
    },
    stop() {
      if (isDirty() && mayWrite()) void saveNow();
      stopped = true;
      timers.clearTimeout(timer);
      stopListening();
      stopWatching?.();
    },
  };
}
