import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { entryPoints, packageFolder, scriptEntries } from './entries.mjs';

/** What only tests use; see CONTRIBUTING.md. */
const FOR_TESTS = /\.(test|fixture)\.tsx?$|(^|[\\/])testing[\\/]/;

/**
 * What the builds of all our packages have in common. Every source file becomes a file of its own,
 * so that a host's bundler leaves out what is not used, and fetches later what is used later, as
 * finely as we write it.
 */
export function libraryOf(name) {
  return {
    entry: Object.fromEntries(
      sourcesOf(name).map((file) => [file.replace(/\.tsx?$/, ''), `src/${file}`]),
    ),
    format: 'esm',
    target: 'es2022',
    clean: true,
    sourcemap: false,
    treeshake: false,
    dts: {
      entry: entryPoints(scriptEntries(name)),
      compilerOptions: {
        incremental: false,
        // Declarations name the built entries of our packages, as a consumer sees them.
        customConditions: [],
        // tsup sets baseUrl, which TypeScript 6 calls deprecated.
        ignoreDeprecations: '6.0',
      },
    },
    esbuildPlugins: [keepFiles],
  };
}

function sourcesOf(name) {
  return readdirSync(join(packageFolder(name), 'src'), { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !FOR_TESTS.test(file));
}

/** Leaves one source file's import of another as it is, apart from the ending. */
const keepFiles = {
  name: 'uptake:keep-files',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\/.*\.tsx?$/ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.tsx?$/, '.js'), external: true },
    );
  },
};
