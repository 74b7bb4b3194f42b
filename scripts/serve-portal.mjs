// Global set-up of the end-to-end tests: builds the portal and serves it with documents of its own.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFolder } from './entries.mjs';
import { root, runPnpm } from './run.mjs';

const portal = join(root, 'examples', 'portal');
const START_TIMEOUT = 20_000;

export default async function servePortal({ provide }) {
  if (!existsSync(join(packageFolder('react'), 'dist'))) {
    throw new Error('The packages are not built. Run `npm run build` first.');
  }
  await runPnpm(['run', 'build'], { cwd: portal });
  const data = mkdtempSync(join(tmpdir(), 'uptake-portal-'));
  const port = await freePort();
  const server = spawn(process.execPath, ['server/main.mjs'], {
    cwd: portal,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port), PORTAL_DATA: join(data, 'portal.db') },
  });
  const url = `http://127.0.0.1:${port}`;
  await untilItAnswers(url, server);
  provide('portalUrl', url);
  return async () => {
    const closed = new Promise((resolve) => server.once('close', resolve));
    server.kill();
    await closed;
    rmSync(data, { recursive: true, force: true });
  };
}

async function untilItAnswers(url, server) {
  const end = Date.now() + START_TIMEOUT;
  while (Date.now() < end && server.exitCode === null) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error(`The portal did not answer at ${url}; see its messages above.`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
