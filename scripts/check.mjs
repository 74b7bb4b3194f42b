import { main } from './run.mjs';
import { CHECKS, runSteps } from './steps.mjs';

await main(async () => {
  const { passed, failed } = await runSteps(CHECKS);
  console.log(`${passed} steps passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});
