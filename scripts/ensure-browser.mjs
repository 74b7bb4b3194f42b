// Finds a Chrome or Chromium for the tests, or installs one.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './browser.mjs';
import { main, run, runTool } from './run.mjs';

const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-core'];

/** Gives the path of a browser, after installing one if there is none. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  for (const install of [installFromDebian, installFromPlaywright]) {
    await install();
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'The tests need a Chrome or Chromium, and none was found or could be installed. ' +
      'Install one, or set CHROME_PATH to the program.',
  );
}

// fonts-noto-core (12 MB) draws Arabic and Devanagari, which Debian's base system cannot.
async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log(`Installing ${DEBIAN_PACKAGES.join(' and ')} from Debian …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await attempt(async () => {
    await run('apt-get', ['update', '-qq'], { env });
    await run(
      'apt-get',
      ['install', '-qq', '--yes', '--no-install-recommends', ...DEBIAN_PACKAGES],
      { env },
    );
  });
}

async function installFromPlaywright() {
  console.log('Downloading Chromium with Playwright …');
  await attempt(() => runTool('playwright-core', ['install', 'chromium']));
}

/** One way that fails leaves the next one to be tried. */
async function attempt(install) {
  try {
    await install();
  } catch (error) {
    console.error(error.message);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => console.log(`Browser: ${await ensureBrowser()}`));
}
