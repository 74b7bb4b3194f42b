import { allKeys, entry, isPlainObject, isSame, type Patch, type Path } from './patches.ts';

/** The outcome of {@link mergeDocuments}. */
export interface Merge<D> {
  /** Both changes together; where they contradict each other, mine. */
  readonly document: D;
  /** The places that both changed, to different values. */
  readonly conflicts: readonly Path[];
  /** Theirs at those places: apply it to `document` to let theirs win. */
  readonly theirPatches: readonly Patch[];
}

/**
 * Merges two descendants of one document field by field. Where both changed the same place
 * differently, mine stays and the place is reported.
 *
 * @param earlier states of mine that may have become theirs without my knowing, such as a write
 *   whose answer was lost: what is as it was in one of them is no contradiction, mine is newer
 */
export function mergeDocuments<D extends object>(
  base: D,
  mine: D,
  theirs: D,
  earlier: readonly D[] = [],
): Merge<D> {
  const theirPatches: Patch[] = [];
  const document = mergeValues({ base, mine, theirs, earlier }, [], theirPatches) as D;
  return { document, conflicts: theirPatches.map(({ path }) => path), theirPatches };
}

/** What the documents say at one place; `undefined` where there is nothing. */
interface Versions {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly earlier: readonly unknown[];
}

function mergeValues(at: Versions, path: Path, theirPatches: Patch[]): unknown {
  const { base, mine, theirs, earlier } = at;
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  if (isSame(base, mine)) return theirs;
  if (isPlainObject(mine) && isPlainObject(theirs)) {
    const entries = allKeys(mine, theirs)
      .map((key) => [key, mergeValues(below(at, key), [...path, key], theirPatches)] as const)
      .filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries);
  }
  if (earlier.some((state) => isSame(state, theirs))) return mine;
  if (theirs === undefined) theirPatches.push({ op: 'remove', path });
  else theirPatches.push({ op: mine === undefined ? 'add' : 'replace', path, value: theirs });
  return mine;
}

function below({ base, mine, theirs, earlier }: Versions, key: string): Versions {
  const step = (value: unknown) => (isPlainObject(value) ? entry(value, key) : undefined);
  return { base: step(base), mine: step(mine), theirs: step(theirs), earlier: earlier.map(step) };
}
