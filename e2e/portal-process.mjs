import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portalFolder } from '../scripts/portal.mjs';
import { runServer, startServer } from './server-process.mjs';

const PROGRAM = ['server/main.mjs'];

/** A file for the documents of a portal, and the way to remove it. */
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
 * @param options.cwd the folder of a built portal
 */
export function startPortal({ dataFile, port = 0, cwd = portalFolder, env = {} }) {
  const all = { ...env, PORT: String(port), PORTAL_DATA: dataFile };
  return startServer(PROGRAM, { cwd, env: all, ready: /ready: (http:\S+)/ });
}

/** Runs the portal's server without waiting for anything. */
export function runPortal(env) {
  return runServer(PROGRAM, { cwd: portalFolder, env });
}
