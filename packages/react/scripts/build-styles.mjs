import { build } from 'esbuild';
import { entryPoints, packageFolder, styleEntries } from '../../../scripts/entries.mjs';

/** Bundles css/*.css, which only import, to the sheets that consumers load. */
export async function buildStyles() {
  await build({
    absWorkingDir: packageFolder('react'),
    entryPoints: entryPoints(styleEntries('react')),
    outdir: 'dist',
    bundle: true,
    minify: true,
    target: 'es2022',
    logLevel: 'warning',
  });
}
