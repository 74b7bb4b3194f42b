import { defineConfig } from 'tsup';
import { icuCataloguesForEsbuild } from '../../scripts/icu-plugins.mjs';
import { libraryOf } from '../../scripts/tsup-library.mjs';

const library = libraryOf('core');

export default defineConfig({
  ...library,
  platform: 'neutral',
  esbuildPlugins: [...library.esbuildPlugins, icuCataloguesForEsbuild()],
});
