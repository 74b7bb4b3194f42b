import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES_ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const FIXED_PLACES = {
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]
      : [];
  }),
};

const PLAYWRIGHT_CACHE = {
  linux: join(homedir(), '.cache', 'ms-playwright'),
  darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
};

const PLAYWRIGHT_PROGRAMS = [
  ['chrome-linux', 'chrome'],
  ['chrome-linux64', 'chrome'],
  ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  [
    'chrome-mac-arm64',
    'Google Chrome for Testing.app',
    'Contents',
    'MacOS',
    'Google Chrome for Testing',
  ],
  ['chrome-win', 'chrome.exe'],
  ['chrome-win64', 'chrome.exe'],
];

/** The path of an installed Chrome or Chromium, or undefined. */
export function findBrowser() {
  const fromEnvironment = process.env.CHROME_PATH;
  if (fromEnvironment) {
    if (isProgram(fromEnvironment)) return fromEnvironment;
    throw new Error(
      `CHROME_PATH is set to ${fromEnvironment}, but no program is there. Correct it or unset it.`,
    );
  }
  return [...placesOnPath(), ...(FIXED_PLACES[platform()] ?? []), ...placesOfPlaywright()].find(
    isProgram,
  );
}

/** Settings with which every test of this repository starts the browser. */
export function launchOptions() {
  const rootOnLinux = platform() === 'linux' && process.getuid?.() === 0;
  return {
    executablePath: findBrowser(),
    args: [
      ...(rootOnLinux ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

function placesOnPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = platform() === 'win32' ? '.exe' : '';
  return NAMES_ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

function placesOfPlaywright() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? PLAYWRIGHT_CACHE[platform()];
  if (!cache || !existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse()
    .flatMap((name) => PLAYWRIGHT_PROGRAMS.map((parts) => join(cache, name, ...parts)));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
