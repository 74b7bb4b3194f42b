import { defineConfig } from 'tsup';
import { entryPoints, scriptEntries } from '../../scripts/entries.mjs';

// The declarations; scripts/build.mjs bundles the scripts.
export default defineConfig({
  entry: entryPoints(scriptEntries('elements')),
  format: 'esm',
  clean: true,
  dts: {
    only: true,
    compilerOptions: { incremental: false, customConditions: [], ignoreDeprecations: '6.0' },
  },
});
