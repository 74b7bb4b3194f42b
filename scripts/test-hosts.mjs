// Installs the packed packages in host applications outside the repository and looks at each in a
// browser. See e2e/hosts.
import { ensureBrowser } from './ensure-browser.mjs';
import { clearResults, totalResult } from './results.mjs';
import { main, run } from './run.mjs';

await main(async () => {
  clearResults();
  await run(process.execPath, ['scripts/build.mjs', '--if-changed']);
  await run(process.execPath, ['scripts/check-packages.mjs']);
  await ensureBrowser();
  try {
    await run(process.execPath, ['scripts/vitest.mjs', 'hosts']);
  } finally {
    const { passed, failed } = totalResult();
    console.log(`${passed} passed, ${failed} failed`);
  }
});
