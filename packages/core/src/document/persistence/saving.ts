import type { DocumentError } from '../errors.ts';
import type { Path } from '../patches.ts';
import type { PersistenceError, PersistenceErrorReason } from './adapter.ts';
import type { Conflict, Unreadable } from './link-contract.ts';

/** What is true about saving at this moment. It is always one of these. */
export type Saving<D> =
  /** No persistence is connected: the document lives as long as the page. */
  | { readonly status: 'off' }
  /** What is stored is being read. */
  | { readonly status: 'loading' }
  | { readonly status: 'saved' }
  /** There are changes that are on their way. */
  | { readonly status: 'saving' }
  /** The server cannot be reached; the work is kept on this device and sent later. */
  | { readonly status: 'waiting' }
  /**
   * The changes are not stored where they belong, and it is tried again by and by. When a server
   * refuses them (`refused`), they stay on this device.
   */
  | {
      readonly status: 'failed';
      readonly reason: Exclude<PersistenceErrorReason, 'conflict'>;
      /** What exactly went wrong, in English, for whoever sets this up. */
      readonly message: string;
    }
  /**
   * What is stored cannot be read. With `keptAt` it was set aside there and saving goes on;
   * without, it stays untouched and nothing is saved: it is a newer version, or there is no
   * room to set it aside.
   */
  | {
      readonly status: 'unreadable';
      readonly error: DocumentError;
      readonly keptAt: string | undefined;
    }
  /** This copy and the stored one changed the same places. Saving pauses until it is settled. */
  | {
      readonly status: 'conflict';
      readonly mine: D;
      readonly theirs: D;
      readonly paths: readonly Path[];
    };

/** A text that was put beside the document so that nothing is lost. */
export interface KeptAside {
  readonly text: string;
  readonly reason: 'unreadable' | 'conflict';
  /** Where it was put, for a person; `undefined` when no place took it and only `text` has it. */
  readonly place: string | undefined;
}

/** The facts about a store and one place that decide what is said. */
export interface SavingFacts<D> {
  readonly conflict: Conflict<D> | undefined;
  readonly unreadable: Unreadable | undefined;
  /** Why the last attempt failed. */
  readonly problem: PersistenceError | undefined;
  /** What is stored has been read. */
  readonly isOpen: boolean;
  /** The document is another one than the stored one. */
  readonly isDirty: boolean;
}

/** Whether what is stored must not be overwritten. */
export function isFrozen(unreadable: Unreadable | undefined): boolean {
  return unreadable !== undefined && unreadable.keptAt === undefined;
}

/** What is true of a document at one place. */
export function savingOf<D>(facts: SavingFacts<D>): Saving<D> {
  const { conflict, unreadable, problem, isOpen, isDirty } = facts;
  if (conflict) {
    const { mine, theirs, paths } = conflict;
    return { status: 'conflict', mine, theirs, paths };
  }
  if (unreadable && (isFrozen(unreadable) || !isDirty)) {
    return { status: 'unreadable', ...unreadable };
  }
  if (problem && (isDirty || !isOpen)) {
    const { reason, message } = problem;
    if (reason === 'offline' || reason === 'conflict') return { status: 'waiting' };
    return { status: 'failed', reason, message };
  }
  if (!isOpen) return { status: 'loading' };
  return { status: isDirty ? 'saving' : 'saved' };
}

/**
 * What is true of a document that is kept on a server and on this device.
 *
 * @param device what is true of the device; `undefined` when nothing is kept there
 */
export function savingOfBoth<D>(server: Saving<D>, device: Saving<D> | undefined): Saving<D> {
  if (!device) {
    if (server.status !== 'waiting') return server;
    return { status: 'failed', reason: 'offline', message: 'The server cannot be reached.' };
  }
  if (device.status === 'conflict') return device;
  if (server.status === 'conflict' || server.status === 'unreadable') return server;
  if (device.status === 'unreadable') return device;
  if (server.status === 'waiting' && device.status !== 'saved') {
    return device.status === 'saving' ? server : device;
  }
  return server;
}
