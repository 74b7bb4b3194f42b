import type { DocumentError } from '../errors.ts';
import type { Path } from '../patches.ts';
import type { PersistenceErrorReason } from './adapter.ts';

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
  /** The changes are not stored anywhere. */
  | { readonly status: 'failed'; readonly reason: Exclude<PersistenceErrorReason, 'conflict'> }
  /**
   * What is stored cannot be read. With `keptAt` it was set aside there and saving goes on;
   * without, it is a newer version and stays untouched: nothing is saved.
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
