import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { createInterface } from 'node:readline';

/** The command, as an operator starts it. */
export interface Running {
  readonly url: string;
  readonly child: ChildProcess;
  readonly exited: Promise<number | null>;
}

/**
 * @param mostBlocks how large a file it may write, in blocks of 512 bytes: to write more is an error
 *   of the disk
 * @throws Error with what it said when it does not start
 */
export async function runCommand(
  cli: string,
  args: readonly string[],
  env: Record<string, string> = {},
  mostBlocks: number | 'unlimited' = 'unlimited',
): Promise<Running> {
  const limited = `trap '' XFSZ; ulimit -f ${mostBlocks}; exec "$@"`;
  const words = ['-c', limited, 'sh', process.execPath, cli, '--port', '0', ...args];
  const child = spawn('sh', words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    const { event, url } = JSON.parse(line);
    if (event === 'listening') return { url, child, exited };
  }
  throw new Error(await saidBy(child));
}

/** A file that is run until it is killed. */
export function runFile(file: string, env: Record<string, string>): Omit<Running, 'url'> {
  const child = spawn(process.execPath, [file], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, exited };
}

/** A port that nobody has at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What a process says of problems. */
export async function saidBy({ stderr }: ChildProcess): Promise<string> {
  let all = '';
  for await (const chunk of stderr ?? []) all += chunk;
  return all;
}
