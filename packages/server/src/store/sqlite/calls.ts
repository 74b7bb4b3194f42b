import type { Operations, Tell } from './operations.ts';

/** What the thread of the database is started with. */
export interface ThreadData {
  readonly file: string;
  readonly mostBytes: number | undefined;
}

/** One thing that the thread of the database is asked to do. */
export type Call = {
  [Name in keyof Operations]: {
    readonly name: Name;
    readonly args: Parameters<Operations[Name]>;
  };
}[keyof Operations];

/** What became of a call. */
export type Outcome =
  | { readonly value: unknown }
  | { readonly error: string; readonly reason: 'full' | 'failed' };

/** What the thread of the database is told. */
export type ToThread = readonly Call[] | 'close';

/** What the thread of the database answers. */
export type FromThread =
  | { readonly type: 'open' }
  | { readonly type: 'cannot-open'; readonly reason: string; readonly message: string }
  | {
      readonly type: 'done';
      readonly outcomes: readonly Outcome[];
      readonly news: readonly Parameters<Tell>[];
    };
