import { type Merge, mergeDocuments } from '../merge.ts';
import { applyPatches, diff, type Patch, type Path, valueAt } from '../patches.ts';

/** The documents that meet when a stored state is taken over. */
export interface Versions<D> {
  /** The newest state that mine and theirs have in common. */
  readonly base: D;
  readonly mine: D;
  readonly theirs: D;
  /** States of mine that may have become theirs, see `mergeDocuments`. */
  readonly earlier: readonly D[];
}

/** What comes of a meeting. */
export interface Meeting<D> {
  /** What the store holds afterwards. */
  readonly document: D;
  /** What both have in common afterwards. */
  readonly base: D;
  /** The places that both changed differently; empty when there is nothing to settle. */
  readonly paths: readonly Path[];
  /** Theirs at those places. */
  readonly theirPatches: readonly Patch[];
}

/**
 * Brings my document and a stored one together.
 *
 * @param isValid two valid documents may be invalid when mixed (too many records, say): one of
 *   them has to be chosen as a whole then
 */
export function meet<D extends object>(
  { base, mine, theirs, earlier }: Versions<D>,
  isValid: (document: D) => boolean,
): Meeting<D> {
  const merge = mergeDocuments(base, mine, theirs, earlier);
  const {
    document,
    conflicts: paths,
    theirPatches,
  } = isValid(merge.document) ? merge : choice(mine, theirs);
  // Where nothing is settled yet the common state stays, so that the conflict is found again
  // after a reload and when either side goes on.
  const unsettled = paths.map((path): Patch => {
    const value = valueAt(base, path);
    return value === undefined ? { op: 'remove', path } : { op: 'replace', path, value };
  });
  return { document, base: applyPatches(theirs, unsettled), paths, theirPatches };
}

function choice<D extends object>(mine: D, theirs: D): Merge<D> {
  const theirPatches = diff(mine, theirs);
  return { document: mine, conflicts: theirPatches.map(({ path }) => path), theirPatches };
}
