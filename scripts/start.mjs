// Opens the example portal: builds what changed, then runs the portal's own server in this
// process, so that Ctrl-C reaches it directly.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPortal, portalFolder } from './portal.mjs';
import { main } from './run.mjs';

await main(async () => {
  stopWithParent();
  await buildPortal();
  await import(pathToFileURL(join(portalFolder, 'server', 'main.mjs')).href);
});

/** The shell between npm and us ends on SIGTERM without passing it on; the port must become free. */
function stopWithParent() {
  const parent = process.ppid;
  const look = () => process.ppid !== parent && process.kill(process.pid, 'SIGTERM');
  setInterval(look, 500).unref();
}
