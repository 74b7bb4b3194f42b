// Each test runner notes here how many of its tests passed, for the last lines of `npm test`.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const folder = join(root, '.cache', 'results');

export function recordResult(name, passed, failed) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ passed, failed }));
}

export function clearResults() {
  rmSync(folder, { recursive: true, force: true });
}

/** The sum over all runners since clearResults. */
export function totalResult() {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
    .reduce(
      (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
      { passed: 0, failed: 0 },
    );
}
