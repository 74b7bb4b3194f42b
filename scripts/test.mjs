import { clearResults, totalResult } from './results.mjs';
import { main } from './run.mjs';
import { runSteps, TESTS } from './steps.mjs';

await main(async () => {
  clearResults();
  const steps = await runSteps(TESTS);
  const tests = totalResult();
  console.log(`${steps.passed} steps passed, ${steps.failed} failed`);
  // A step may fail without a test of its own; the last line must still not look green.
  console.log(`${tests.passed} passed, ${Math.max(tests.failed, steps.failed)} failed`);
  if (steps.failed > 0) process.exitCode = 1;
});
