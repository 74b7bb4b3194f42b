// Opens the example portal: builds what changed, then runs the portal's own server.
import { join } from 'node:path';
import { main, root, run, runPnpm } from './run.mjs';

const portal = join(root, 'examples', 'portal');

await main(async () => {
  await run(process.execPath, ['scripts/build.mjs', '--if-changed']);
  await runPnpm(['run', 'build'], { cwd: portal });
  await run(process.execPath, ['server/main.mjs'], { cwd: portal });
});
