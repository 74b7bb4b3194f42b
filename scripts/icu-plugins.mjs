import { readFileSync } from 'node:fs';
import { compileCatalogue } from './icu.mjs';

const CATALOGUE = /[\\/]core[\\/]locales[\\/][\w-]+\.json$/;

/** For Vite: an import of packages/core/locales/xx.json gives the compiled messages. */
export function icuCataloguesForVite() {
  return {
    name: 'uptake:icu-catalogues',
    enforce: 'pre',
    load(id) {
      return CATALOGUE.test(id) ? compileFile(id) : null;
    },
  };
}

/** The same for esbuild, and so for tsup. */
export function icuCataloguesForEsbuild() {
  return {
    name: 'uptake:icu-catalogues',
    setup(build) {
      build.onLoad({ filter: CATALOGUE }, ({ path }) => ({
        contents: compileFile(path),
        loader: 'json',
        watchFiles: [path],
      }));
    },
  };
}

function compileFile(path) {
  try {
    return JSON.stringify(compileCatalogue(JSON.parse(readFileSync(path, 'utf8'))));
  } catch (error) {
    throw new Error(`${path}: ${error.message}`, { cause: error });
  }
}
