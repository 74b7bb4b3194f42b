/** A place in a document: the keys from its root. */
export type Path = readonly string[];

/** One change at one place. The shape is that of Immer's patches. */
export type Patch =
  | { readonly op: 'add' | 'replace'; readonly path: Path; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: Path };

type PlainObject = { readonly [key: string]: unknown };

function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sameArray(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
}

/** Whether two JSON values say the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return sameArray(a, b);
  return isPlainObject(a) && isPlainObject(b) && diff(a, b).length === 0;
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
  for (const key of Object.keys(before)) {
    if (!Object.hasOwn(after, key)) patches.push({ op: 'remove', path: [...path, key] });
  }
  for (const [key, value] of Object.entries(after)) {
    const place = [...path, key];
    if (!Object.hasOwn(before, key)) {
      patches.push({ op: 'add', path: place, value });
      continue;
    }
    const old = before[key];
    if (Object.is(old, value)) continue;
    if (isPlainObject(old) && isPlainObject(value)) collect(old, value, place, patches);
    else if (!isSame(old, value)) patches.push({ op: 'replace', path: place, value });
  }
}

/** The value at a place, or `undefined` when a key on the way is missing. */
export function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const key of path) {
    if (!isPlainObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/**
 * A copy of the document with the patches applied in turn. A patch below a record that is no
 * longer there is left out: it has nothing to change.
 */
export function applyPatches<D extends object>(document: D, patches: readonly Patch[]): D {
  return patches.reduce<D>((result, patch) => applyAt(result, patch, 0) as D, document);
}

function applyAt(target: object, patch: Patch, depth: number): object {
  const key = patch.path[depth];
  if (key === undefined) return target;
  if (depth === patch.path.length - 1) {
    if (patch.op !== 'remove') return { ...target, [key]: patch.value };
    const { [key]: _removed, ...rest } = target as PlainObject;
    return rest;
  }
  const child = (target as PlainObject)[key];
  return isPlainObject(child) ? { ...target, [key]: applyAt(child, patch, depth + 1) } : target;
}

/** Whether one place is the other, or lies inside it. */
export function overlaps(a: Path, b: Path): boolean {
  const shared = Math.min(a.length, b.length);
  return a.slice(0, shared).every((key, index) => key === b[index]);
}
