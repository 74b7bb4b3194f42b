import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PACKAGES, packageFolder } from './entries.mjs';
import { root, run, runTool } from './run.mjs';

export const portalFolder = join(root, 'examples', 'portal');

const OWN_INPUTS = ['src', 'public', 'index.html', 'package.json', 'vite.config.ts'];
const stampFile = join(root, '.cache', 'portal-build-of');

/** Builds the packages and then the portal from them, each only when something changed. */
export async function buildPortal() {
  await run(process.execPath, ['scripts/build.mjs', '--if-changed']);
  const inputs = hashOfInputs();
  const isBuilt = existsSync(join(portalFolder, 'dist', 'server')) && readStamp() === inputs;
  if (isBuilt) return;
  console.log('Building the portal …');
  const quietly = { cwd: portalFolder };
  await runTool('vite', ['build', '--logLevel', 'warn'], quietly);
  await runTool(
    'vite',
    ['build', '--logLevel', 'warn', '--ssr', 'src/entry-server.tsx', '--outDir', 'dist/server'],
    quietly,
  );
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, inputs);
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
}

function hashOfInputs() {
  const paths = [
    join(root, 'pnpm-lock.yaml'),
    ...PACKAGES.map((name) => join(packageFolder(name), 'dist')),
    ...OWN_INPUTS.map((input) => join(portalFolder, input)),
  ];
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesOf).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
