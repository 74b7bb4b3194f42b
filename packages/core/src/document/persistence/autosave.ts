import { toText } from '../canonical.ts';
import type { UptakeDocument } from '../document.ts';
import { MAX_DOCUMENT_LENGTH, parseDocument, type Readable } from '../parse.ts';
import { is } from '../schema.ts';
import { type Persistence, PersistenceError } from './adapter.ts';
import { deviceText, readDeviceText } from './device-copy.ts';
import { createLink } from './link.ts';
import type { Link, SavedStore } from './link-contract.ts';
import { listen, platformEvents, platformTimers } from './platform.ts';
import { type KeptAside, type Saving, savingOfBoth } from './saving.ts';
import { createTrail } from './trail.ts';

export interface AutosaveOptions<D extends UptakeDocument> {
  readonly store: SavedStore<D>;
  readonly kind: Readable<D>;
  readonly persistence: Persistence;
  /** Called when what is true about saving may have changed. */
  readonly report: (saving: Saving<D>) => void;
  /** Called when a text was put beside the document. */
  readonly keep: (kept: KeptAside) => void;
}

/** Keeps a store and its persistence in step while it is started. */
export interface Autosave {
  start(): void;
  stop(): void;
  saveNow(): Promise<void>;
  resolveConflict(keep: 'mine' | 'theirs'): void;
}

/** The text of a document, unless it could never be read again. */
function readableText(document: object): string {
  const text = toText(document);
  if (text.length <= MAX_DOCUMENT_LENGTH) return text;
  throw new PersistenceError(
    'full',
    `The document has ${text.length} characters; at most ${MAX_DOCUMENT_LENGTH} can be read again.`,
  );
}

/**
 * Creates the autosave of a store. A persistence elsewhere has two links: one to the place
 * itself and one to its copy on the device. Each brings what it reads into the store, and saves
 * what the store holds; so the store is where tabs, device and server meet.
 */
export function createAutosave<D extends UptakeDocument>(options: AutosaveOptions<D>): Autosave {
  const { store, kind, persistence, report, keep } = options;
  let stopListening: (() => void) | undefined;

  const shared = {
    store,
    timers: platformTimers,
    written: createTrail<D>(),
    isValid: (document: D) => is(kind.schema, document),
    onKeptAside: keep,
    onSaving: () => {
      if (stopListening) report(savingOfBoth(home.saving(), device?.saving()));
    },
  };
  const home: Link<D> = createLink({
    ...shared,
    place: persistence,
    encode: readableText,
    decode: (text) => ({ document: parseDocument(text, kind) }),
    isHeld: () => device?.saving().status === 'conflict',
    onKnown: () => device?.touch(),
  });
  const device: Link<D> | undefined =
    persistence.device &&
    createLink({
      ...shared,
      place: persistence.device,
      encode: (document) => deviceText(document, home.origin()),
      decode: (text) => readDeviceText(text, kind),
      sharedWith: ({ origin }) => home.stateAt(origin?.revision),
      // Both may only have heard of the server at different times.
      onConflict: () => home.refresh(),
      onCopy: ({ origin }) => origin && home.adopt(origin),
    });

  const sync = async () => {
    await Promise.all([device?.sync(), home.sync()]);
  };
  const refresh = () => {
    device?.refresh();
    home.refresh();
  };
  const changed = () => {
    device?.changed();
    home.changed();
  };

  return {
    start() {
      const stops = [
        store.subscribeChanges(changed),
        // Leaving the page may be the last moment to save; coming back is a good one to catch up.
        ...['pagehide', 'visibilitychange'].map((event) =>
          listen(platformEvents, event, () => void sync()),
        ),
        ...['pageshow', 'focus', 'online'].map((event) => listen(platformEvents, event, refresh)),
      ];
      const stop = () => {
        for (const one of stops) one();
      };
      stopListening = stop;
      if (!device) {
        void home.start();
        return;
      }
      // What waits on the device comes first: only then is it known what the server lacks.
      void device.start().then(() => {
        if (stopListening === stop) void home.start();
      });
    },
    stop() {
      stopListening?.();
      stopListening = undefined;
      device?.stop();
      home.stop();
      report({ status: 'off' });
    },
    saveNow: sync,
    resolveConflict(choice) {
      device?.resolve(choice);
      home.resolve(choice);
      changed();
    },
  };
}
