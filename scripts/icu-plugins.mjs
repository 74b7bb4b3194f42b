import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileCatalogue } from './icu.mjs';

const CATALOGUE = /[\\/]core[\\/]locales[\\/][\w-]+\.json$/;

/**
 * Parts of the catalogues for what must be small: an import of a catalogue by a file in
 * packages/core/src/locales/<part>/ gives only the messages whose keys begin like this.
 */
export const PARTS = {
  ballot: [
    'poll.ballot.',
    'poll.question.',
    'poll.reason.',
    'poll.scale.',
    'poll.segment.',
    'poll.segmentation.',
    'poll.unnamed',
    'vocabulary.evidence.',
    'vocabulary.outcome.',
  ],
  exports: ['poll.export.column.', 'poll.export.method.', 'poll.export.source'],
  join: ['poll.join.'],
  results: [
    'poll.export.csv',
    'poll.export.codebook',
    'poll.export.json',
    'poll.export.png',
    'poll.export.svg',
    'poll.export.title',
    'poll.question.',
    'poll.results.',
    'poll.scale.',
    'poll.segment.',
    'poll.segmentation.',
    'poll.unnamed',
    'vocabulary.evidence.',
    'vocabulary.outcome.',
  ],
};
/** What Vite calls such a part: a module of its own, as it reads JSON by the ending. */
const PART_OF_CATALOGUE = /^(.*[\\/]core[\\/]locales[\\/][\w-]+)\.(\w+)\.js$/;
const PART = /[\\/]core[\\/]src[\\/]locales[\\/](\w+)[\\/][\w-]+\.ts$/;

/** For Vite: an import of packages/core/locales/xx.json gives the compiled messages. */
export function icuCataloguesForVite() {
  return {
    name: 'uptake:icu-catalogues',
    enforce: 'pre',
    resolveId(source, importer = '') {
      const [, part] = PART.exec(withoutQuery(importer)) ?? [];
      if (!part || !source.endsWith('.json')) return null;
      return resolve(withoutQuery(importer), '..', source).replace(/json$/, `${part}.js`);
    },
    load(id) {
      const [, file, part] = PART_OF_CATALOGUE.exec(withoutQuery(id)) ?? [];
      if (part in PARTS) return `export default ${compileFile(`${file}.json`, PARTS[part])}`;
      return CATALOGUE.test(id) ? compileFile(id) : null;
    },
  };
}

/** The same for esbuild, and so for tsup. */
export function icuCataloguesForEsbuild() {
  return {
    name: 'uptake:icu-catalogues',
    setup(build) {
      build.onResolve({ filter: /\.json$/ }, ({ importer, path, resolveDir }) => {
        const [, part] = PART.exec(importer) ?? [];
        return part ? { path: resolve(resolveDir, path), suffix: `?${part}` } : undefined;
      });
      build.onLoad({ filter: CATALOGUE }, ({ path, suffix }) => ({
        contents: compileFile(path, PARTS[suffix.slice(1)]),
        loader: 'json',
        watchFiles: [path],
      }));
    },
  };
}

function withoutQuery(id) {
  return id.split('?')[0];
}

/** The compiled messages of a file as JSON: all, or those whose keys begin with a prefix. */
function compileFile(path, prefixes = ['']) {
  try {
    const messages = Object.entries(JSON.parse(readFileSync(path, 'utf8'))).filter(([key]) =>
      prefixes.some((prefix) => key.startsWith(prefix)),
    );
    return JSON.stringify(compileCatalogue(Object.fromEntries(messages)));
  } catch (error) {
    throw new Error(`${path}: ${error.message}`, { cause: error });
  }
}
