// One running portal of its own: a free port and documents that nobody else has.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portalFolder } from '../scripts/portal.mjs';

const START_TIMEOUT = 20_000;

/** A folder for the data of a portal, and the way to remove it. */
export function temporaryData() {
  const folder = mkdtempSync(join(tmpdir(), 'uptake-portal-'));
  return {
    file: join(folder, 'portal.db'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * Starts the portal's server and waits until it is ready.
 *
 * @param options.port 0 for any free one
 * @param options.folder the built portal
 * @returns its address, and the way to stop it as Ctrl-C does
 */
export async function startPortal({ dataFile, port = 0, folder = portalFolder, env = {} }) {
  const server = runPortal({ ...env, PORT: String(port), PORTAL_DATA: dataFile }, folder);
  const ready = /ready: (http:\S+)/;
  const url = await Promise.race([
    server.until(ready).then((output) => ready.exec(output)[1]),
    server.ended.then(({ output }) => Promise.reject(new Error(`The portal ended:\n${output}`))),
    timeout(START_TIMEOUT, 'The portal did not start.'),
  ]);
  return {
    url,
    port: Number(new URL(url).port),
    /** Gives the exit code. */
    async stop(signal = 'SIGINT') {
      server.child.kill(signal);
      return (await server.ended).code;
    },
  };
}

/** Runs the server without waiting for anything. */
export function runPortal(env, folder = portalFolder) {
  const child = spawn(process.execPath, ['server/main.mjs'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  const listeners = new Set();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      for (const listener of listeners) listener();
    });
  }
  return {
    child,
    /** The end of the process: { code, output }. */
    ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, output }))),
    /** Its output, once it matches a pattern. */
    until: (pattern) =>
      new Promise((resolve) => {
        const look = () => pattern.test(output) && resolve(output);
        listeners.add(look);
        look();
      }),
  };
}

function timeout(after, message) {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(message)), after).unref();
  });
}
