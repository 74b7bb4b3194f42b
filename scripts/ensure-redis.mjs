// Finds a redis-server for the tests, or installs Debian's.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findRedis } from './redis.mjs';
import { main, run } from './run.mjs';

/** Gives the path of redis-server, after installing it if there is none. */
export async function ensureRedis() {
  const found = findRedis();
  if (found) return found;
  await installFromDebian();
  const installed = findRedis();
  if (installed) return installed;
  throw new Error(
    'These tests need redis-server 7 or newer on the PATH, and none was found or could be ' +
      'installed. Install it: `sudo apt-get install redis-server`, or `brew install redis`.',
  );
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log('Installing redis-server from Debian …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-qq', '--yes', '--no-install-recommends', 'redis-server'], {
      env,
    });
  } catch (error) {
    console.error(error.message);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => console.log(`Redis: ${await ensureRedis()}`));
}
