import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BuiltServer, buildServer } from './testing/built.ts';
import { visit, votes } from './testing/guest.ts';
import { SECRET } from './testing/listening.ts';
import { openAt, rating } from './testing/opened.ts';
import { freePort, runFile } from './testing/running.ts';

const page = fileURLToPath(new URL('../../../docs/embedding/server.md', import.meta.url));
const ROUTE = 'app/live/[...rest]/route.ts';
const data = mkdtempSync(join(tmpdir(), 'uptake-docs-'));
let built: BuiltServer;
let folder: string;

beforeAll(async () => {
  built = await buildServer();
  folder = mkdtempSync(join(built.folder, 'docs-'));
  const files = { ...filesIn(readFileSync(page, 'utf8')), 'staff.ts': STAFF };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, nameOf(name)), text);
  }
  await build({
    entryPoints: ['node-http.ts', 'express.ts', 'hono.ts', ROUTE].map((name) =>
      join(folder, nameOf(name)),
    ),
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outExtension: { '.js': '.mjs' },
    alias: { '@uptake/server': built.main },
    external: [built.main, 'express', 'hono', '@hono/node-server'],
    logLevel: 'error',
  });
});
afterAll(() => {
  built.remove();
  rmSync(data, { recursive: true, force: true });
});

const STAFF = 'export const isOurStaff = (_request: Request) => true;';

/** The files that a page shows: code that begins with its name. */
function filesIn(markdown: string): Record<string, string> {
  const blocks = markdown.matchAll(/```ts\n\/\/ (\S+\.ts)\n(.*?)```/gs);
  return Object.fromEntries([...blocks].map(([, name = '', text = '']) => [name, text]));
}

/** Brackets in names are patterns to some tools. */
function nameOf(file: string): string {
  return file.replace(/[^\w.]+/g, '-');
}

it.each(['node-http', 'express', 'hono'])('[SV66] is mounted by %s as shown', async (name) => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/live`;
  const running = runFile(join(folder, `${name}.mjs`), {
    ...{ PORT: `${port}`, UPTAKE_SECRET: SECRET, UPTAKE_FILE: join(data, `${name}.db`) },
  });
  try {
    while (!(await fetch(`${url}/health`).catch(() => undefined))?.ok) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const poll = await openAt(url);
    const phone = await visit(url, poll.id);
    await phone.next('welcome');
    phone.send(votes(rating(7)));
    expect(await phone.next('counted')).toEqual({ type: 'counted', n: [1] });
    phone.leave();
    const found = await fetch(`${url}/join/${poll.code}`);
    expect(await found.json()).toMatchObject({ id: poll.id });
  } finally {
    running.child.kill('SIGKILL');
    await running.exited;
  }
});

it('[SV66] answers in a Next.js route as shown', async () => {
  process.env.UPTAKE_SECRET = SECRET;
  process.env.UPTAKE_FILE = join(data, 'route.db');
  const route = await import(join(folder, nameOf(ROUTE).replace('.ts', '.mjs')));
  const answer: Response = await route.GET(new Request('http://network.example/live/health'));
  expect([answer.status, await answer.json()]).toEqual([200, { ok: true }]);
  const create = { method: 'POST', body: '{}' };
  const refused = await route.POST(new Request('http://network.example/live/polls', create));
  expect(refused.status).toBe(403);
  await (await (globalThis as { polls?: Promise<{ close(): Promise<void> }> }).polls)?.close();
});
