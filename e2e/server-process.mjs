import { spawn } from 'node:child_process';

const START_TIMEOUT = 30_000;

/**
 * Runs a Node program that serves something.
 *
 * @returns the child, `ended` with { code, output }, and `until(pattern)` with the output so far
 */
export function runServer(args, { cwd, env = {} }) {
  const child = spawn(process.execPath, args, {
    cwd,
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
    ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, output }))),
    until: (pattern) =>
      new Promise((resolve) => {
        const look = () => pattern.test(output) && resolve(output);
        listeners.add(look);
        look();
      }),
  };
}

/**
 * Runs a Node program until it says that it is ready.
 *
 * @param ready matches the line that names the address, which is its first group
 */
export async function startServer(args, { ready, ...options }) {
  const server = runServer(args, options);
  const failed = server.ended.then(({ output }) => {
    throw new Error(`${args.join(' ')} ended:\n${output}`);
  });
  const output = await Promise.race([server.until(ready), failed, timeout(args)]);
  failed.catch(() => undefined);
  const [, url] = ready.exec(output);
  return {
    url,
    port: Number(new URL(url).port),
    /** Stops it by a signal; gives its exit code. */
    async stop(signal = 'SIGINT') {
      server.child.kill(signal);
      return (await server.ended).code;
    },
  };
}

function timeout(args) {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(`${args.join(' ')} did not start.`)), START_TIMEOUT).unref();
  });
}
