// The `exports` of a package.json are the one list of its entries; builds and checks read it here.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { root } from './run.mjs';

export const SOURCE_CONDITION = '@uptake/source';
export const PACKAGES = ['core', 'react', 'elements', 'server'];

export function packageFolder(name) {
  return join(root, 'packages', name);
}

export function readManifest(name) {
  return JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8'));
}

/** The entries of one package: [{ subpath, source, dist, types }], patterns written out. */
export function readEntries(name) {
  return Object.entries(readManifest(name).exports)
    .filter(([, target]) => target?.[SOURCE_CONDITION])
    .map(([subpath, target]) => ({
      subpath,
      source: target[SOURCE_CONDITION],
      dist: target.default,
      types: target.types,
    }))
    .flatMap((entry) => (entry.subpath.includes('*') ? expand(name, entry) : [entry]));
}

export function scriptEntries(name) {
  return readEntries(name).filter((entry) => entry.types);
}

export function styleEntries(name) {
  return readEntries(name).filter((entry) => entry.dist.endsWith('.css'));
}

/** The entries as tsup and esbuild want them: { 'i18n/index': 'src/i18n/index.ts' }. */
export function entryPoints(entries) {
  return Object.fromEntries(
    entries.map(({ dist, source }) => [
      dist.replace('./dist/', '').replace(extname(dist), ''),
      source.replace('./', ''),
    ]),
  );
}

function expand(name, entry) {
  const [folder, ending] = entry.source.split('*');
  return readdirSync(join(packageFolder(name), folder))
    .filter((file) => file.endsWith(ending) && !file.includes('.test.'))
    .map((file) => basename(file, ending))
    .map((word) =>
      Object.fromEntries(
        Object.entries(entry).map(([field, value]) => [field, value.replace('*', word)]),
      ),
    );
}
