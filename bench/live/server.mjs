// The server as an operator starts it: the built command, with its own defaults.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../scripts/run.mjs';

const CLI = join(root, 'packages/server/dist/cli.js');

/** A place for the file of votes, to be removed afterwards. */
export function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'uptake-bench-'));
  return { file: join(folder, 'polls.db'), remove: () => rmSync(folder, { recursive: true }) };
}

/** Starts the server and waits until it listens. */
export async function startServer({ file, port = 0 }) {
  const child = spawn(
    process.execPath,
    // Phones come as through the proxy of a site, each venue with an address of its own.
    [CLI, '--file', file, '--port', `${port}`, '--behind-proxy'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const lines = createInterface({ input: child.stdout });
  const url = await new Promise((resolve, reject) => {
    exited.then((code) => reject(new Error(`The server did not start (${code}).`)));
    lines.on('line', (line) => {
      const entry = JSON.parse(line);
      if (entry.event === 'listening') resolve(entry.url);
      if (entry.level === 'error') console.error(line);
    });
  });
  return {
    url,
    port: Number(new URL(url).port),
    exited,
    kill: (signal = 'SIGTERM') => {
      child.kill(signal);
      return exited;
    },
    async create(document) {
      const body = JSON.stringify({ document });
      const response = await fetch(`${url}/polls`, { method: 'POST', body });
      if (!response.ok) throw new Error(await response.text());
      return response.json();
    },
    /** What the server counts, by name. */
    async metrics() {
      const text = await (await fetch(`${url}/metrics`)).text();
      const pairs = text.split('\n').filter((line) => line && !line.startsWith('#'));
      return Object.fromEntries(
        pairs.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]),
      );
    },
  };
}
