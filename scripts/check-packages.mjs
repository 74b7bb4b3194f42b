// Packs the packages as they would be published and looks at them as a consumer does.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGES, packageFolder, readManifest } from './entries.mjs';
import { main, root, runPnpm, runTool } from './run.mjs';

const folder = join(root, '.cache', 'tarballs');

await main(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of PACKAGES) {
    const before = readdirSync(folder);
    await runPnpm(['pack', '--pack-destination', folder], { cwd: packageFolder(name) });
    const tarball = join(
      folder,
      readdirSync(folder).find((file) => !before.includes(file)),
    );
    await runTool('publint', ['run', tarball, '--strict']);
    await runTool('attw', [
      tarball,
      '--profile',
      'esm-only',
      '--no-summary',
      ...withoutTypes(name),
    ]);
  }
});

/** attw asks for types, which a style sheet has not, nor a script that pages load by its address. */
function withoutTypes(name) {
  const untyped = Object.entries(readManifest(name).exports)
    .filter(([subpath, target]) => subpath !== './package.json' && target && !target.types)
    .map(([subpath]) => subpath);
  return untyped.length > 0 ? ['--exclude-entrypoints', ...untyped] : [];
}
