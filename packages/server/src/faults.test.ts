import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BuiltServer, buildServer } from './testing/built.ts';
import { enterBursting, untilEach } from './testing/burst.ts';
import { EXTENT } from './testing/extent.ts';
import { visit } from './testing/guest.ts';
import { openAt } from './testing/opened.ts';
import { QUESTION } from './testing/poll.fixture.ts';
import { type Running, runCommand, saidBy } from './testing/running.ts';

const folder = mkdtempSync(join(tmpdir(), 'uptake-faults-'));
const file = join(folder, 'polls.db');
const children: ChildProcess[] = [];
let built: BuiltServer;

beforeAll(async () => {
  built = await buildServer();
});
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  built.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<Running> {
  const running = await runCommand(built.cli, ['--file', file]);
  children.push(running.child);
  return running;
}

it('[SV34] loses no acknowledged vote when it is killed in mid-burst', async () => {
  const first = await start();
  const poll = await openAt(first.url);
  const phones = await Promise.all(
    Array.from({ length: EXTENT.bursts }, () => enterBursting(first.url, poll.id)),
  );
  await untilEach(phones, 4);
  first.child.kill('SIGKILL');
  await Promise.all([first.exited, ...phones.map(({ guest }) => guest.closed)]);

  const store = await built.index.sqliteStore({ file });
  const stored = await store.read(poll.id);
  await store.close();
  for (const { token, acknowledged } of phones) {
    const voter = token.split('.')[0];
    const kept = stored?.votes.find((vote) => vote.voter === voter);
    expect(kept?.n).toBeGreaterThanOrEqual(acknowledged());
    expect(kept?.answer).toBe(((kept?.n ?? 0) % 10) + 1);
  }
  expect(stored?.votes).toHaveLength(phones.length);

  const second = await start();
  const again = await visit(second.url, poll.id, { key: poll.key });
  await again.next('results', ({ rounds }) => rounds[0]?.participation === phones.length);
  const phone = await visit(second.url, poll.id, { token: phones[0]?.token });
  expect((await phone.next('welcome')).stage.questions[QUESTION]?.voting).toBe('open');
  second.child.kill('SIGTERM');
  expect(await second.exited).toBe(0);
  expect(await phone.closed).toBe(1001);
});

it('[SV9] starts no second server on the same file, and says why', async () => {
  const first = await start();
  const second = spawn(process.execPath, [built.cli, '--file', file, '--port', '0']);
  children.push(second);
  const exited = new Promise((resolve) => second.once('exit', resolve));
  expect(await saidBy(second)).toContain('in use by another process');
  expect(await exited).toBe(1);
  first.child.kill('SIGTERM');
  expect(await first.exited).toBe(0);
});
