// The steps of `npm run check` and `npm test`, in order. Each is a command that can be run alone.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { exitCode, root, toolPath } from './run.mjs';

// The other examples have installs of their own.
const EXTRA_FOLDERS = ['stories', 'examples/portal', 'e2e', '.storybook'];

export const CHECKS = [
  script('types', 'typecheck.mjs'),
  tool('style', 'biome', ['check', '--error-on-warnings', '.']),
  tool('imports', 'depcruise', [
    ...['--config', '.dependency-cruiser.cjs', 'packages', 'scripts'],
    ...EXTRA_FOLDERS.filter((folder) => existsSync(join(root, folder))),
  ]),
  script('boundaries', 'check-boundaries.mjs'),
  script('entries', 'check-entries.mjs'),
  script('catalogues', 'check-catalogues.mjs'),
  script('hygiene', 'check-hygiene.mjs'),
];

export const TESTS = [
  ...CHECKS,
  script('unit tests', 'vitest.mjs', ['unit']),
  script('build', 'build.mjs'),
  script('packages', 'check-packages.mjs'),
  tool('sizes', 'size-limit', []),
  script('public API', 'api.mjs'),
  script('browser', 'ensure-browser.mjs'),
  script('browser tests', 'vitest.mjs', ['browser']),
  script('stories', 'stories-axe.mjs'),
  ...(hasEndToEndTests() ? [script('end-to-end tests', 'vitest.mjs', ['e2e'])] : []),
];

/** Runs the steps up to the first that fails; gives { passed, failed }. */
export async function runSteps(steps) {
  const done = [];
  for (const step of steps) {
    console.log(`\n── ${step.name} ──`);
    const started = performance.now();
    const code = await exitCode(...step.command);
    done.push({ name: step.name, ok: code === 0, seconds: (performance.now() - started) / 1000 });
    if (code !== 0) {
      console.error(`\nThe step "${step.name}" failed. To run it alone:\n  ${step.alone}`);
      break;
    }
  }
  console.log('');
  for (const { name, ok, seconds } of done) {
    console.log(`${ok ? '✓' : '✗'} ${name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s`);
  }
  const passed = done.filter(({ ok }) => ok).length;
  return { passed, failed: done.length - passed };
}

function script(name, file, args = []) {
  const words = [`scripts/${file}`, ...args];
  return { name, command: [process.execPath, words], alone: ['node', ...words].join(' ') };
}

function tool(name, program, args) {
  return { name, command: [toolPath(program), args], alone: ['npx', program, ...args].join(' ') };
}

function hasEndToEndTests() {
  const folder = join(root, 'e2e');
  return existsSync(folder) && readdirSync(folder).some((file) => file.endsWith('.e2e.ts'));
}
