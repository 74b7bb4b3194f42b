import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Draft, produce } from './draft.ts';

// Thousands of runs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

interface Tree {
  readonly name?: string;
  readonly children: { readonly [id: string]: Tree };
}

type Recipe = (draft: Draft<Tree>) => void;

const ids = ['a', 'b', 'c'];
const id = fc.constantFrom(...ids);
const name = fc.string({ maxLength: 2 });
const path = fc.array(id, { maxLength: 3 });

function treeOf(children: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> {
  return fc.record({ name, children: fc.dictionary(id, children, { maxKeys: 3 }) });
}
const leaf = fc.record({ name, children: fc.constant(0).map(() => ({})) });
const tree = treeOf(treeOf(treeOf(leaf)));

/** Walks down as far as there is something. */
function at(draft: Draft<Tree>, path: readonly string[]): Draft<Tree> {
  return path.reduce((node, id) => node.children[id] ?? node, draft);
}

const recipe: fc.Arbitrary<Recipe> = fc
  .record({ path, other: path, id, name, made: treeOf(leaf) })
  .chain(({ path, other, id, name, made }) =>
    fc.constantFrom<Recipe>(
      (draft) => {
        at(draft, path).name = name;
      },
      (draft) => {
        delete at(draft, path).name;
      },
      (draft) => {
        delete at(draft, path).children[id];
      },
      (draft) => {
        at(draft, path).children[id] = structuredClone(made) as Draft<Tree>;
      },
      function nameAll(draft) {
        for (const child of Object.values(at(draft, path).children)) child.name = name;
      },
      function copy(draft) {
        const { children, ...rest } = draft;
        draft.children[id] = { ...rest, children: { ...children } };
        at(draft, [id, ...other]).name = name;
      },
      function move(draft) {
        const from = at(draft, path).children;
        const moved = from[id];
        if (!moved) return;
        delete from[id];
        draft.children[id] = moved;
        moved.name = name;
      },
    ),
  );

describe('produce', () => {
  it('[K1] gives what changing a copy in place gives, and never touches the value', () => {
    fc.assert(
      fc.property(tree, fc.array(recipe, { maxLength: 8 }), (value, recipes) => {
        const untouched = structuredClone(value);
        const expected = structuredClone(value) as Draft<Tree>;
        for (const recipe of recipes) recipe(expected);
        const result = produce(value, (draft) => {
          for (const recipe of recipes) recipe(draft);
        });
        expect(result).toEqual(expected);
        // A draft that is left in it would throw when it is copied.
        expect(structuredClone(result)).toEqual(expected);
        expect(value).toEqual(untouched);
      }),
      { numRuns: 2000 },
    );
  });

  it('[K1] shares what did not change', () => {
    const value: Tree = { children: { a: { children: {} }, b: { name: 'b', children: {} } } };
    const result = produce(value, ({ children: { b } }) => {
      if (b) b.name = 'c';
    });
    expect(result.children.a).toBe(value.children.a);
    expect(result.children.b?.children).toBe(value.children.b?.children);
    expect(produce(value, () => {})).toBe(value);
  });

  it('[K1] changes one of two places that held the same object', () => {
    const shared: Tree = { children: {} };
    const value: Tree = { children: { a: shared, b: shared } };
    const result = produce(value, ({ children: { a } }) => {
      if (a) a.name = 'a';
    });
    expect(result).toEqual({ children: { a: { name: 'a', children: {} }, b: { children: {} } } });
  });

  it('[K1] does not see what an object merely inherits', () => {
    produce<Tree>({ children: {} }, ({ children }) => {
      expect(children.constructor).toBeUndefined();
      expect('toString' in children).toBe(false);
    });
  });

  it('[K1] a recipe that throws, or goes on later, changes nothing', () => {
    const value: Tree = { name: 'old', children: {} };
    let leaked: Draft<Tree> | undefined;
    const fail = () =>
      produce(value, (draft) => {
        draft.name = 'new';
        throw new Error('stop');
      });
    expect(fail).toThrow('stop');
    const result = produce(value, (draft) => {
      leaked = draft;
      draft.name = 'new';
    });
    expect(() => leaked && Object.assign(leaked, { name: 'later' })).toThrow(
      'while its recipe runs',
    );
    expect([value.name, result.name]).toEqual(['old', 'new']);
  });
});
