import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** The ids in the rules of all packages. */
const rules = readdirSync(root)
  .filter((name) => existsSync(new URL(`${name}/SPEC.md`, root)))
  .flatMap((name) => matches(read(`${name}/SPEC.md`), /^- \*\*\[([A-Z]+\d+)\]\*\*/gm));
const letters = new Set(rules.map(letterOf));

/** The ids in the titles of all tests, also of those that several files share or that play a page. */
const proven = [
  ...titlesIn(root, /\.test\.tsx?$|[\\/]testing[\\/].*\.tsx?$/),
  ...titlesIn(new URL('../e2e/', root), /\.e2e\.ts$/),
];

function titlesIn(folder: URL, tests: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => tests.test(path) && !/(^|[\\/])(node_modules|dist)[\\/]/.test(path))
    .flatMap((path) =>
      matches(
        readFileSync(new URL(path.replaceAll('\\', '/'), folder), 'utf8'),
        /['"`]\[([A-Z]+\d+)\] /g,
      ),
    );
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, id = '']) => id);
}

function letterOf(id: string): string {
  return id.replace(/\d+/, '');
}

it('no two rules have the same id', () => {
  expect(rules.filter((id, index) => rules.indexOf(id) !== index)).toEqual([]);
});

it('every rule has a test', () => {
  expect(rules.filter((id) => !proven.includes(id))).toEqual([]);
});

it('every test that names a rule names one that is there', () => {
  const named = proven.filter((id) => letters.has(letterOf(id)));
  expect([...new Set(named)].filter((id) => !rules.includes(id))).toEqual([]);
});
