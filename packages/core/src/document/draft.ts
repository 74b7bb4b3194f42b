import { entry, isPlainObject } from './patches.ts';

/**
 * A document or a part of it that a recipe changes in place. Maps and records can be changed;
 * a list is one value, to be replaced.
 */
export type Draft<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { -readonly [K in keyof T]: Draft<T[K]> }
    : T;

type Target = Record<string, unknown>;

/** One object of the document while the recipe runs. */
interface Node {
  readonly base: object;
  readonly proxy: object;
  /** The object with its changes; the object itself when there are none. */
  result(): object;
}

/**
 * Runs a recipe on a draft of a value. Returns the value with the changes; what did not change is
 * shared with it, and the value itself is never touched.
 *
 * Documents are plain JSON, so this is all of a drafting library that is needed; see
 * docs/decisions/2026-11-22-patches-by-diff.md.
 */
export function produce<T extends object>(value: T, recipe: (draft: Draft<T>) => void): T {
  const nodes = new WeakMap<object, Node>();
  let isOver = false;

  /** @param isNew the recipe put the object in: it may have drafts inside */
  function createNode(base: Target, isNew: boolean, touchParent: () => void): Node {
    /** A copy to write to, made with the first change. */
    let copy: Target | undefined;
    const children = new Map<string, Node>();
    const assigned = new Set<string>();

    const now = () => copy ?? base;
    const isNewAt = (key: string) => isNew || assigned.has(key);

    function touch(): Target {
      if (isOver) throw new Error('A draft can be changed only while its recipe runs.');
      if (!copy) {
        copy = { ...base };
        touchParent();
      }
      return copy;
    }

    function read(key: string): unknown {
      const found = entry(now(), key);
      if (!isPlainObject(found) || nodes.has(found)) return found;
      let child = children.get(key);
      if (child?.base !== found) {
        child = createNode(found, isNewAt(key), touch);
        children.set(key, child);
      }
      return child.proxy;
    }

    const proxy = new Proxy<Target>(
      {},
      {
        get: (_, key) => read(String(key)),
        set(_, key, assignedValue) {
          touch()[String(key)] = assignedValue;
          assigned.add(String(key));
          return true;
        },
        deleteProperty: (_, key) => delete touch()[String(key)],
        has: (_, key) => Object.hasOwn(now(), key),
        ownKeys: () => Reflect.ownKeys(now()),
        getOwnPropertyDescriptor: (_, key) =>
          Object.hasOwn(now(), key)
            ? { value: read(String(key)), writable: true, enumerable: true, configurable: true }
            : undefined,
      },
    );

    function result(): object {
      if (!copy) return isNew ? settled(base) : base;
      for (const [key, held] of Object.entries(copy)) {
        const child = children.get(key);
        if (child && child.base === held) copy[key] = child.result();
        else if (isNewAt(key)) copy[key] = settle(held);
      }
      return copy;
    }

    const node: Node = { base, proxy, result };
    nodes.set(proxy, node);
    return node;
  }

  /** A value that the recipe put in, with the drafts in it replaced by what became of them. */
  function settle(held: unknown): unknown {
    if (!isPlainObject(held)) return held;
    return nodes.get(held)?.result() ?? settled(held);
  }

  function settled(held: object): object {
    return Object.fromEntries(Object.entries(held).map(([key, child]) => [key, settle(child)]));
  }

  const root = createNode(value as Target, false, () => {});
  recipe(root.proxy as Draft<T>);
  const result = root.result() as T;
  isOver = true;
  return result;
}
