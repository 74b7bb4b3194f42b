// A host application outside the repository: a copy that installs the packed packages by npm.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/run.mjs';

const execute = promisify(execFile);
const tarballs = join(root, '.cache', 'tarballs');
const LEFT_OUT = new Set(['node_modules', 'dist', 'data', '.next']);

/**
 * Copies an example to a temporary folder and installs it there.
 *
 * @param example the folder, for instance `examples/next`
 * @param react the version of React to install
 */
export async function installHost({ example, react }) {
  const folder = mkdtempSync(join(tmpdir(), 'uptake-host-'));
  cpSync(join(root, example), folder, {
    recursive: true,
    filter: (path) => !LEFT_OUT.has(basename(path)),
  });
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.dependencies = {
    ...manifest.dependencies,
    '@uptake/core': tarballOf('core'),
    '@uptake/react': tarballOf('react'),
    ...(manifest.dependencies['@uptake/server'] && { '@uptake/server': tarballOf('server') }),
    react,
    'react-dom': react,
  };
  writeFileSync(file, JSON.stringify(manifest));
  await npm(folder, ['install', '--no-audit', '--no-fund', '--no-package-lock']);
  return {
    folder,
    build: () => npm(folder, ['run', 'build']),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

function tarballOf(name) {
  const file = readdirSync(tarballs).find((one) => one.startsWith(`uptake-${name}-`));
  if (!file) throw new Error('The packages are not packed. Run `npm run test:hosts`.');
  return `file:${join(tarballs, file)}`;
}

async function npm(cwd, args) {
  try {
    // A shell finds npm.cmd on Windows.
    const shell = process.platform === 'win32';
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
    await execute('npm', args, { cwd, env, shell, maxBuffer: 1 << 26 });
  } catch (error) {
    throw new Error(`npm ${args.join(' ')} failed:\n${error.stdout}\n${error.stderr}`);
  }
}
