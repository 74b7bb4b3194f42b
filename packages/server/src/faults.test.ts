import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { CreatedPoll } from '@uptake/core/outcome-poll/live';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BuiltServer, buildServer } from './testing/built.ts';
import { type Guest, visit, votes } from './testing/guest.ts';
import { document, ITEM, QUESTION } from './testing/poll.fixture.ts';

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

interface Running {
  readonly url: string;
  readonly child: ChildProcess;
  readonly exited: Promise<number | null>;
}

/** Starts the command, as an operator does. */
async function start(): Promise<Running> {
  const child = spawn(process.execPath, [built.cli, '--file', file, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    const { event, url } = JSON.parse(line);
    if (event === 'listening') return { url, child, exited };
  }
  throw new Error(await text(child));
}

async function text({ stderr }: ChildProcess): Promise<string> {
  let all = '';
  for await (const chunk of stderr ?? []) all += chunk;
  return all;
}

async function createPoll(url: string): Promise<CreatedPoll> {
  const response = await fetch(`${url}/polls`, {
    method: 'POST',
    body: JSON.stringify({ document }),
  });
  return (await response.json()) as CreatedPoll;
}

/** A phone that changes its rating without a pause, and knows what was acknowledged. */
function burst(guest: Guest, mostUnanswered: number) {
  let sent = 0;
  const isOpen = () => guest.socket.readyState === guest.socket.OPEN;
  const acknowledged = () =>
    Math.max(0, ...guest.heard.flatMap((one) => (one.type === 'counted' ? one.n : [])));
  const send = () => {
    while (isOpen() && sent - acknowledged() < mostUnanswered) {
      sent += 1;
      guest.send(votes({ round: 1, item: ITEM, n: sent, answer: (sent % 10) + 1 }));
    }
  };
  guest.socket.on('message', send);
  send();
  return acknowledged;
}

it('[SV34] loses no acknowledged vote when it is killed in mid-burst', async () => {
  const first = await start();
  const poll = await createPoll(first.url);
  const facilitator = await visit(first.url, poll.id, { key: poll.key });
  await facilitator.next('welcome');
  await facilitator.control({ type: 'go-to', question: QUESTION });
  await facilitator.control({ type: 'open' });
  const phones = await Promise.all(
    Array.from({ length: 12 }, async () => {
      const guest = await visit(first.url, poll.id);
      const { token = '' } = await guest.next('welcome');
      return { guest, token, acknowledged: burst(guest, 3) };
    }),
  );
  const enough = () => phones.every(({ acknowledged }) => acknowledged() >= 4);
  while (!enough()) await new Promise((resolve) => setImmediate(resolve));
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
  expect(await text(second)).toContain('in use by another process');
  expect(await exited).toBe(1);
  first.child.kill('SIGTERM');
  expect(await first.exited).toBe(0);
});
