import type { UptakeDocument } from '../document.ts';
import type { Persistence } from './adapter.ts';
import type { Autosave, AutosaveOptions } from './autosave.ts';
import type { LocalPersistenceOptions } from './local.ts';
import { platformTimers } from './platform.ts';

/** A place where a document is kept, or the way to fetch it: called when the store connects. */
export type PersistenceSource = Persistence | (() => Promise<Persistence>);

/** How long the code is left alone after it could not be fetched, in milliseconds. */
const RETRY_AFTER = 5_000;

/** The code that saves, once it is fetched: from then on it is there for every store. */
let createAutosave: typeof import('./autosave.ts').createAutosave | undefined;

/** Fetches the code that saves. */
export async function fetchAutosave(): Promise<void> {
  ({ createAutosave } = await import('./autosave.ts'));
}

/** The same as `localPersistence`, its code fetched when a store connects. */
export function localPersistenceOnDemand(
  options: LocalPersistenceOptions,
): () => Promise<Persistence> {
  return async () => {
    const { localPersistence } = await import('./local.ts');
    return localPersistence(options);
  };
}

/** What the autosave of a store is made of, its place perhaps still to be fetched. */
export interface AutosaveOnDemandOptions<D extends UptakeDocument>
  extends Omit<AutosaveOptions<D>, 'persistence'> {
  readonly persistence: PersistenceSource;
}

/**
 * An autosave whose code is fetched when it is started for the first time. What is edited
 * meanwhile is found when it arrives: it compares the document with the store's first one.
 */
export function createAutosaveOnDemand<D extends UptakeDocument>(
  options: AutosaveOnDemandOptions<D>,
): Autosave {
  const { persistence: source, report } = options;
  let persistence = typeof source === 'function' ? undefined : source;
  let autosave: Autosave | undefined;
  let isStarted = false;
  let arrival: Promise<void> | undefined;

  /** Starts, once everything is there. */
  function begin(): void {
    if (!createAutosave || !persistence) return;
    autosave ??= createAutosave({ ...options, persistence });
    autosave.start();
  }

  async function arrive(): Promise<void> {
    try {
      [persistence] = await Promise.all([
        typeof source === 'function' ? source() : source,
        createAutosave ?? fetchAutosave(),
      ]);
      if (isStarted && !autosave) begin();
    } catch (error) {
      arrival = undefined;
      if (!isStarted) return;
      report({ status: 'failed', reason: 'offline', message: `Saving cannot begin: ${error}` });
      platformTimers.setTimeout(() => {
        if (isStarted) fetch();
      }, RETRY_AFTER);
    }
  }

  function fetch(): void {
    arrival ??= arrive();
  }

  return {
    start() {
      isStarted = true;
      begin();
      if (autosave) return;
      report({ status: 'loading' });
      fetch();
    },
    stop() {
      isStarted = false;
      if (autosave) autosave.stop();
      else report({ status: 'off' });
    },
    async saveNow() {
      if (isStarted && !autosave) fetch();
      await arrival;
      await autosave?.saveNow();
    },
    resolveConflict: (keep) => autosave?.resolveConflict(keep),
  };
}
