import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

export const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const onWindows = process.platform === 'win32';

/** Runs a program with our own input and output; fails when it does. */
export async function run(command, args, options = {}) {
  const code = await exitCode(command, args, options);
  if (code !== 0) throw new CommandFailed(command, args, code);
}

/** Runs a program with our own input and output; gives its exit code. */
export function exitCode(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: onWindows,
      ...options,
    });
    const stop = (signal) => child.kill(signal);
    process.on('SIGTERM', stop);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGTERM', stop);
      resolve(code ?? `stopped by ${signal}`);
    });
  });
}

/** Runs a tool that is installed in node_modules. */
export function runTool(name, args, options) {
  return run(toolPath(name), args, options);
}

export function toolPath(name) {
  return join(root, 'node_modules', '.bin', name);
}

/** Runs pnpm in the pinned version, which npm fetches when needed. */
export function runPnpm(args, options) {
  return run('npx', ['--yes', packageManager, ...args], options);
}

/** The main function of a script: a failure is printed without a stack and ends with code 1. */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    console.error(error instanceof CommandFailed ? error.message : `\n${error.message}`);
    process.exitCode = 1;
  }
}

class CommandFailed extends Error {
  constructor(command, args, code) {
    super(`Failed (${code}): ${[command.replace(root, '.'), ...args].join(' ')}`);
  }
}
