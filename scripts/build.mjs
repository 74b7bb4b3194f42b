// Builds the packages.
//   node scripts/build.mjs [--if-changed]
import { join } from 'node:path';
import { PACKAGES, packageFolder } from './entries.mjs';
import { main, root, runPnpm } from './run.mjs';
import { buildFrom, isBuilt } from './when-changed.mjs';

const PARTS = [
  'src',
  'css',
  'locales',
  'scripts',
  'package.json',
  'tsconfig.json',
  'tsup.config.ts',
];

// Tests that build what changed run under another one, and Vite would bundle for development.
process.env.NODE_ENV = 'production';

await main(async () => {
  const folders = PACKAGES.map(packageFolder);
  const inputs = [
    join(root, 'pnpm-lock.yaml'),
    ...folders.flatMap((folder) => PARTS.map((part) => join(folder, part))),
  ];
  const outputs = folders.map((folder) => join(folder, 'dist'));
  if (process.argv.includes('--if-changed') && isBuilt('packages', inputs, outputs)) return;
  console.log('Building the packages …');
  await buildFrom('packages', inputs, () =>
    // pnpm builds a package after those it depends on: its declarations refer to theirs.
    runPnpm(['--recursive', '--filter', './packages/*', 'run', 'build']),
  );
});
