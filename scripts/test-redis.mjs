// Runs the tests of the Redis store, and of several servers on one Redis.
import { ensureRedis } from './ensure-redis.mjs';
import { clearResults, totalResult } from './results.mjs';
import { main, run } from './run.mjs';

await main(async () => {
  clearResults();
  await ensureRedis();
  try {
    await run(process.execPath, ['scripts/vitest.mjs', 'redis']);
  } finally {
    const { passed, failed } = totalResult();
    console.log(`${passed} passed, ${failed} failed`);
  }
});
