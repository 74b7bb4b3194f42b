import type { Patch } from './patches.ts';

/** Who made a change: this person, another copy of the document, or a load. */
export type ChangeSource = 'user' | 'remote' | 'load';

/** The name of a change and what it is about, for announcing it and for the undo button. */
export interface ChangeLabel {
  /** The command, for instance `force.rate`. */
  readonly name: string;
  /** Ids and values the change is about. */
  readonly about?: Readonly<Record<string, string | number>>;
}

/** What `subscribeChanges` tells. */
export interface Change<D> {
  readonly label: ChangeLabel;
  readonly source: ChangeSource;
  /** Whether the change was done, taken back, or done again. */
  readonly direction: 'do' | 'undo' | 'redo';
  readonly patches: readonly Patch[];
  readonly inversePatches: readonly Patch[];
  readonly before: D;
  readonly after: D;
}
