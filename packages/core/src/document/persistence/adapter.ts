/** What a persistence holds of one document. */
export interface Stored {
  /** The document's text. */
  readonly text: string;
  /** Names this state of the text; handed back to `write` so that a newer one is not lost. */
  readonly revision?: string | undefined;
  /** Work that is kept on this device and did not reach the place it belongs to. */
  readonly unsent?: Unsent | undefined;
}

/** Work that waits on this device. */
export interface Unsent {
  readonly text: string;
  /** The text it was made from; `null` when nothing was stored yet. */
  readonly base: string | null;
}

/**
 * Where a document is kept. An adapter moves text and knows nothing of documents; it may be
 * called again at any time after it failed.
 */
export interface Persistence {
  /**
   * What is stored, or `null` when nothing is.
   *
   * @throws PersistenceError `blocked`, `offline` or `refused`
   */
  read(): Promise<Stored | null>;
  /**
   * Stores the text.
   *
   * @param text the document's text
   * @param known what was stored when the text was made, as `read`, `write` or `watch` told it
   * @throws PersistenceError `conflict` when something else is stored by now
   */
  write(text: string, known: Stored | null): Promise<Stored>;
  /** Tells of states that others stored. Returns the way to stop. */
  watch?(onChange: (stored: Stored) => void): () => void;
  /** Keeps a text that must not be lost beside the document. Returns the place, for a person. */
  keepAside(text: string): Promise<string>;
}

/** Why a persistence could not do what it was asked. */
export type PersistenceErrorReason =
  /** There is no room left. */
  | 'full'
  /** Storage is not allowed here: a sandboxed frame, a privacy setting. */
  | 'blocked'
  /** The server cannot be reached; the work is kept on this device if it could be. */
  | 'offline'
  /** Something else is stored by now: see `stored`. */
  | 'conflict'
  /** The server answered, and refused. */
  | 'refused';

/** A persistence could not read or write. The document in the store is untouched. */
export class PersistenceError extends Error {
  override readonly name = 'PersistenceError';
  readonly reason: PersistenceErrorReason;
  /** With `conflict`: what is stored now. */
  readonly stored: Stored | undefined;

  constructor(reason: PersistenceErrorReason, message: string, stored?: Stored) {
    super(message);
    this.reason = reason;
    this.stored = stored;
  }
}
