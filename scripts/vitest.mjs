// Runs one vitest project as a step: it must have tests, and none of them may be left out.
//   node scripts/vitest.mjs unit|redis|browser|e2e [part of a file name] [-t part of a test name]
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { recordResult } from './results.mjs';
import { exitCode, main, root, toolPath } from './run.mjs';

await main(async () => {
  const [project, ...more] = process.argv.slice(2);
  const folder = join(root, '.cache', 'vitest');
  const reportFile = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(reportFile, { force: true });
  const code = await exitCode(toolPath('vitest'), [
    'run',
    ...['--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
    '--allowOnly=false',
    ...more,
  ]);
  const { numPassedTests: passed, numFailedTests: failed, ...rest } = read(reportFile);
  recordResult(project, passed, failed);
  if (code !== 0) throw new Error(`The project "${project}" failed.`);
  if (passed === 0) throw new Error(`The project "${project}" ran no test.`);
  const leftOut = rest.numPendingTests + rest.numTodoTests;
  if (more.length === 0 && leftOut > 0) {
    throw new Error(
      `${leftOut} test(s) of "${project}" are skipped or to do. Write or delete them.`,
    );
  }
});

function read(reportFile) {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch (error) {
    throw new Error('vitest ended without a report; see its output above.', { cause: error });
  }
}
