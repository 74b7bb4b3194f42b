import { defineConfig } from 'tsup';
import { entryPoints, scriptEntries } from '../../scripts/entries.mjs';
import { icuCataloguesForEsbuild } from '../../scripts/icu-plugins.mjs';
import { library } from '../../scripts/tsup-library.mjs';

export default defineConfig({
  ...library,
  entry: entryPoints(scriptEntries('core')),
  platform: 'neutral',
  esbuildPlugins: [icuCataloguesForEsbuild()],
});
