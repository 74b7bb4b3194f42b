import { defineConfig } from 'tsup';
import { entryPoints, scriptEntries } from '../../scripts/entries.mjs';
import { library } from '../../scripts/tsup-library.mjs';
import { buildStyles } from './scripts/build-styles.mjs';

export default defineConfig({
  ...library,
  entry: entryPoints(scriptEntries('react')),
  platform: 'browser',
  // Bundling drops the directive of each file; every entry needs it for server components.
  banner: { js: "'use client';" },
  onSuccess: buildStyles,
});
