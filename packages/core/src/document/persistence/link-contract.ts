import type { Change } from '../changes.ts';
import type { UptakeDocument } from '../document.ts';
import type { DocumentError } from '../errors.ts';
import type { Persistence, Stored } from './adapter.ts';
import type { Meeting } from './meeting.ts';
import type { TimersLike } from './platform.ts';
import type { KeptAside, Saving } from './saving.ts';
import type { Trail } from './trail.ts';

/** The part of a document store that saving works on. */
export interface SavedStore<D extends UptakeDocument> {
  getState(): { readonly document: D };
  getInitialState(): { readonly document: D };
  load(json: unknown): void;
  applyRemote(document: D): void;
  subscribeChanges(listener: (change: Change<D>) => void): () => void;
}

/** A stored state, with the document that it says. */
export interface State<D> extends Stored {
  readonly document: D;
}

/** What a stored text says. */
export interface Copy<D> {
  readonly document: D;
  /** In a copy on a device: the state of the server that the document was made from. */
  readonly origin?: State<D> | undefined;
}

/** A meeting that needs a person's decision. */
export interface Conflict<D> extends Meeting<D> {
  readonly mine: D;
  readonly theirs: D;
  readonly stored: Stored;
}

/** A stored text that cannot be read. */
export interface Unreadable {
  readonly error: DocumentError;
  /** Where it was set aside; `undefined` while it is still in its place. */
  readonly keptAt: string | undefined;
}

/** What a link between a store and a place is made of. */
export interface LinkOptions<D extends UptakeDocument> {
  readonly store: SavedStore<D>;
  readonly place: Persistence;
  readonly timers: TimersLike;
  readonly encode: (document: D) => string;
  /** @throws DocumentError */
  readonly decode: (text: string) => Copy<D>;
  readonly isValid: (document: D) => boolean;
  /** What this store has written anywhere. */
  readonly written: Trail<D>;
  /** While this is true nothing is written. */
  readonly isHeld?: () => boolean;
  /** A document that a stored copy and this one are both known to contain. */
  readonly sharedWith?: (copy: Copy<D>) => D | undefined;
  /** Called when a stored copy contradicts the document. */
  readonly onConflict?: () => void;
  /** Called when a stored copy has been taken over, all of it. */
  readonly onCopy?: (copy: Copy<D>) => void;
  /** Called when the document has come to contain another state of the place. */
  readonly onKnown?: () => void;
  readonly onKeptAside: (kept: KeptAside) => void;
  /** Called when `saving()` may have changed. */
  readonly onSaving: () => void;
}

/** Keeps a store and one place in step. */
export interface Link<D> {
  saving(): Saving<D>;
  /**
   * The state of the place that the document contains. Without a revision while nothing is
   * stored: it is then what the document began with.
   */
  origin(): Stored;
  /** A state of the place that the document is known to contain. */
  stateAt(revision: string | undefined): D | undefined;
  /** Reads what is stored, then keeps in step. Resolves when the first attempt is over. */
  start(): Promise<void>;
  /** Saves what is not saved yet, and takes over nothing more. */
  stop(): void;
  /** Does now what there is to do: read, take over, write. Never rejects. */
  sync(): Promise<void>;
  /** Reads what is stored by now. */
  refresh(): void;
  /** The store's document has changed. */
  changed(): void;
  /** The place must be written although the document is the same. */
  touch(): void;
  /**
   * Takes over, from a copy on the device, which state of the place the document contains by
   * now, unless that was known before.
   */
  adopt(origin: State<D>): void;
  resolve(keep: 'mine' | 'theirs'): void;
}
