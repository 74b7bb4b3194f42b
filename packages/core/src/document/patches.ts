/** A place in a document: the keys from its root. */
export type Path = readonly string[];

/** One change at one place. The shape is that of Immer's patches. */
export type Patch =
  | { readonly op: 'add' | 'replace'; readonly path: Path; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: Path };

/** A JSON object. */
export type PlainObject = { readonly [key: string]: unknown };

export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a map has under a key. As in JSON, an `undefined` value is the same as none. */
export function entry(map: PlainObject, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** All keys of two maps, each once. */
export function allKeys(a: PlainObject, b: PlainObject): string[] {
  return [...Object.keys(a), ...Object.keys(b).filter((key) => !Object.hasOwn(a, key))];
}

/** Whether two JSON values say the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (!isPlainObject(a) || !isPlainObject(b)) return false;
  return allKeys(a, b).every((key) => isSame(entry(a, key), entry(b, key)));
}

/**
 * The value `after`, in which each part that says the same as in `before` is that part itself: who
 * compares by identity sees only what is different.
 */
export function sharing<T>(before: unknown, after: T): T {
  if (isSame(before, after)) return before as T;
  if (!isPlainObject(before) || !isPlainObject(after)) return after;
  return Object.fromEntries(
    Object.entries(after).map(([key, value]) => [key, sharing(entry(before, key), value)]),
  ) as T;
}

/**
 * The patches that turn `before` into `after`. Maps are compared key by key down to single
 * fields; an array counts as one value. Shared branches are skipped by identity, so the cost
 * follows the size of the change.
 */
export function diff(before: object, after: object): Patch[] {
  const patches: Patch[] = [];
  collect(before as PlainObject, after as PlainObject, [], patches);
  return patches;
}

function collect(before: PlainObject, after: PlainObject, path: Path, patches: Patch[]): void {
  for (const key of allKeys(before, after)) {
    const old = entry(before, key);
    const value = entry(after, key);
    if (old === value) continue;
    const place = [...path, key];
    if (value === undefined) patches.push({ op: 'remove', path: place });
    else if (old === undefined) patches.push({ op: 'add', path: place, value });
    else if (isPlainObject(old) && isPlainObject(value)) collect(old, value, place, patches);
    else if (!isSame(old, value)) patches.push({ op: 'replace', path: place, value });
  }
}

/** The value at a place, or `undefined` when a key on the way is missing. */
export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (isPlainObject(value) ? entry(value, key) : undefined),
    document,
  );
}

/**
 * A copy of the document with the patches applied in turn. A patch below a record that is no
 * longer there is left out: it has nothing to change.
 */
export function applyPatches<D extends object>(document: D, patches: readonly Patch[]): D {
  return patches.reduce<D>((result, patch) => applyAt(result, patch, patch.path) as D, document);
}

function applyAt(target: object, patch: Patch, [key, ...below]: Path): object {
  if (key === undefined) return target;
  if (below.length > 0) {
    const child = entry(target as PlainObject, key);
    return isPlainObject(child) ? { ...target, [key]: applyAt(child, patch, below) } : target;
  }
  if (patch.op !== 'remove') return { ...target, [key]: patch.value };
  const { [key]: _removed, ...rest } = target as PlainObject;
  return rest;
}
