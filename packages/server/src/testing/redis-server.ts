import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from './running.ts';

/** A Redis of its own, on a free port of this machine. */
export interface RedisServer {
  readonly url: string;
  readonly folder: string;
  /** Stops it as if the power had failed for it alone. */
  kill(): Promise<void>;
  /** Starts it again with what it had written. */
  start(): Promise<void>;
  remove(): Promise<void>;
}

const DURABLE = ['--appendonly', 'yes', '--appendfsync', 'always'];

export async function startRedis(settings: readonly string[] = DURABLE): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'uptake-redis-'));
  const port = await freePort();
  let child: ChildProcess | undefined;
  let exited: Promise<unknown> = Promise.resolve();

  async function start(): Promise<void> {
    const place = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
    const started = spawn('redis-server', [...place, ...settings], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child = started;
    exited = new Promise((resolve) => started.once('exit', resolve));
    const failed = new Promise<never>((_, reject) => started.once('error', reject));
    await Promise.race([untilReady(started), failed]);
  }

  async function kill(): Promise<void> {
    child?.kill('SIGKILL');
    await exited;
  }

  await start();
  return {
    ...{ url: `redis://127.0.0.1:${port}`, folder, kill, start },
    async remove() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady({ stdout }: ChildProcess): Promise<void> {
  if (!stdout) return;
  const said: string[] = [];
  for await (const line of createInterface({ input: stdout })) {
    said.push(line);
    if (!line.includes('Ready to accept connections')) continue;
    stdout.resume();
    return;
  }
  throw new Error(`redis-server did not start:\n${said.join('\n')}`);
}
