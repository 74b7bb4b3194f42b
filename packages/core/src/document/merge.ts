import { applyPatches, diff, isSame, overlaps, type Patch, type Path, valueAt } from './patches.ts';

/** The outcome of {@link mergeDocuments}. */
export interface Merge<D> {
  /** Mine, with everything of theirs that touches no place I changed. */
  readonly document: D;
  /** The places that both changed, to different values. */
  readonly conflicts: readonly Path[];
  /** Theirs at those places: apply it to `document` to let theirs win. */
  readonly theirPatches: readonly Patch[];
}

/**
 * Merges two descendants of one document field by field. Where both changed the same place
 * differently, mine stays and the place is reported.
 */
export function mergeDocuments<D extends object>(base: D, mine: D, theirs: D): Merge<D> {
  const myPatches = diff(base, mine);
  const harmless: Patch[] = [];
  const contested: Patch[] = [];
  for (const patch of diff(base, theirs)) {
    const clashes = myPatches.some(
      (own) => overlaps(own.path, patch.path) && !saysTheSame(own, mine, theirs),
    );
    (clashes ? contested : harmless).push(patch);
  }
  return {
    document: applyPatches(mine, harmless),
    conflicts: contested.map((patch) => patch.path),
    theirPatches: contested,
  };
}

function saysTheSame(own: Patch, mine: object, theirs: object): boolean {
  return isSame(valueAt(mine, own.path), valueAt(theirs, own.path));
}
