/** What a persistence holds of one document. */
export interface Stored {
  /** The document's text. */
  readonly text: string;
  /** Names this state of the text; handed back to `write` so that a newer one is not lost. */
  readonly revision?: string | undefined;
  /**
   * The revisions that this one was made from, newest first. Only a place that cannot rule out
   * that two writers overwrite each other tells them: they show what a state does not contain.
   * Its revisions must then be unique, also for equal texts.
   */
  readonly ancestors?: readonly string[] | undefined;
}

/** Whether two states of a place are the same one; `null` when nothing is stored. */
export function isSameState(a: Stored | null, b: Stored | null): boolean {
  return (a?.revision ?? a?.text) === (b?.revision ?? b?.text);
}

/**
 * Where a document is kept. An adapter moves text and knows nothing of documents; it may be
 * called again at any time after it failed.
 */
export interface Persistence {
  /**
   * What is stored, or `null` when nothing is.
   *
   * @param known what was stored when it was last heard of; while that is so it may be returned
   *   as it is
   * @throws PersistenceError `blocked`, `offline` or `refused`
   */
  read(known?: Stored | null): Promise<Stored | null>;
  /**
   * Stores the text.
   *
   * @param text the document's text
   * @param known what was stored when the text was made, as `read`, `write` or `watch` told it
   * @throws PersistenceError `conflict` when something else is stored by now
   */
  write(text: string, known: Stored | null): Promise<Stored>;
  /** Tells what others stored, when they do. Returns the way to stop. */
  watch?(onChange: (stored: Stored) => void): () => void;
  /** How often to read what others stored, in milliseconds, where `watch` cannot tell. */
  readonly readEvery?: number;
  /** Keeps a text that must not be lost beside the document. Returns the place, for a person. */
  keepAside(text: string): Promise<string>;
  /**
   * A place on this device, for one that is elsewhere: work goes on from there while this place
   * cannot be reached, and open tabs stay in step through it.
   */
  readonly device?: Persistence;
}

/** Why a persistence could not do what it was asked. */
export type PersistenceErrorReason =
  /** There is no room left. */
  | 'full'
  /** Storage is not allowed here: a sandboxed frame, a privacy setting. */
  | 'blocked'
  /** The server cannot be reached. */
  | 'offline'
  /** Something else is stored by now: see `stored`. */
  | 'conflict'
  /** The server answered, and refused. */
  | 'refused';

/** A persistence could not read or write. The document in the store is untouched. */
export class PersistenceError extends Error {
  override readonly name = 'PersistenceError';
  readonly reason: PersistenceErrorReason;
  /** With `conflict`: what is stored now, or `undefined` when nothing is any more. */
  readonly stored: Stored | undefined;

  constructor(reason: PersistenceErrorReason, message: string, stored?: Stored) {
    super(message);
    this.reason = reason;
    this.stored = stored;
  }
}

/** What an adapter threw, also when it is an error of its own. */
export function asPersistenceError(error: unknown): PersistenceError {
  return error instanceof PersistenceError ? error : new PersistenceError('refused', String(error));
}
