// Installs the dependencies when they are missing or belong to another lock file.
// It runs before anything is installed, so it may import nothing but Node and run.mjs.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main, root, runPnpm } from './run.mjs';

const OLDEST_NODE = [20, 19];
const stampFile = join(root, 'node_modules', '.uptake-lockfile');

await main(async () => {
  requireNode();
  const lockfile = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockfile) return;
  console.log('Installing the dependencies (once for each state of pnpm-lock.yaml) …');
  await runPnpm(['install', '--frozen-lockfile', '--config.confirmModulesPurge=false']);
  writeFileSync(stampFile, lockfile);
});

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `This is Node ${process.versions.node}; Uptake is built with Node ${OLDEST_NODE.join('.')} or newer. Install that.`,
  );
}
