// Builds the packages.
//   node scripts/build.mjs [--if-changed]
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PACKAGES, packageFolder } from './entries.mjs';
import { main, root, runPnpm } from './run.mjs';

const INPUTS = [
  'src',
  'css',
  'locales',
  'scripts',
  'package.json',
  'tsconfig.json',
  'tsup.config.ts',
];
const stampFile = join(root, '.cache', 'build-of');

await main(async () => {
  const inputs = hashOfInputs();
  if (process.argv.includes('--if-changed') && isBuilt(inputs)) return;
  console.log('Building the packages …');
  // pnpm builds a package after those it depends on: its declarations refer to theirs.
  await runPnpm(['--recursive', '--filter', './packages/*', 'run', 'build']);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, inputs);
});

function isBuilt(inputs) {
  const complete = PACKAGES.every((name) => existsSync(join(packageFolder(name), 'dist')));
  return complete && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === inputs;
}

function hashOfInputs() {
  const paths = [
    join(root, 'pnpm-lock.yaml'),
    ...PACKAGES.flatMap((name) => INPUTS.map((input) => join(packageFolder(name), input))),
  ];
  const hash = createHash('sha256');
  for (const file of paths.filter(existsSync).flatMap(filesOf).sort()) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
