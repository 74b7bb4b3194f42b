import { join } from 'node:path';
import { PACKAGES, packageFolder } from './entries.mjs';
import { root, run, runTool } from './run.mjs';
import { buildFrom, isBuilt } from './when-changed.mjs';

export const portalFolder = join(root, 'examples', 'portal');

const PARTS = ['src', 'public', 'index.html', 'package.json', 'vite.config.ts'];

/** Builds the packages and then the portal from them, each only when something changed. */
export async function buildPortal() {
  await run(process.execPath, ['scripts/build.mjs', '--if-changed']);
  const inputs = [
    join(root, 'pnpm-lock.yaml'),
    ...PACKAGES.map((name) => join(packageFolder(name), 'dist')),
    ...PARTS.map((part) => join(portalFolder, part)),
  ];
  const outputs = ['client', 'server'].map((part) => join(portalFolder, 'dist', part));
  if (isBuilt('portal', inputs, outputs)) return;
  console.log('Building the portal …');
  await buildFrom('portal', inputs, async () => {
    const quietly = (...words) =>
      runTool('vite', ['build', '--logLevel', 'warn', ...words], { cwd: portalFolder });
    await quietly();
    await quietly('--ssr', 'src/entry-server.tsx', '--outDir', 'dist/server');
  });
}
