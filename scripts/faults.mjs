// Runs the tests of faults with more phones and more often than `npm test` does: servers and Redis
// are killed in mid-burst, lines misbehave, clocks jump, the disk is full. Also the attack on what
// is heard of polls, in more rooms.
import { ensureRedis } from './ensure-redis.mjs';
import { clearResults, totalResult } from './results.mjs';
import { main, run } from './run.mjs';

const env = { ...process.env, UPTAKE_FAULTS: 'full' };

/** A bound for each test, in milliseconds: none waits for ever. */
const BOUND = '300000';

await main(async () => {
  clearResults();
  await ensureRedis();
  try {
    for (const [project, ...files] of [
      ['unit', 'server/src/faults', 'server/src/privacy'],
      ['redis', 'server/src/faults', 'server/src/servers'],
    ]) {
      const args = ['scripts/vitest.mjs', project, ...files, '--testTimeout', BOUND];
      await run(process.execPath, args, { env });
    }
  } finally {
    const { passed, failed } = totalResult();
    console.log(`${passed} passed, ${failed} failed`);
  }
});
