import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const BINARY = /\.(png|jpe?g|gif|webp|ico|woff2?|pdf|tgz|zip)$/;

/** The text files of the repository, tracked or new: [{ path, read }]. */
export function findFiles() {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  return execFileSync('git', list, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\0')
    .filter((path) => path && !BINARY.test(path) && existsSync(join(root, path)))
    .map((path) => ({ path, read: () => readFileSync(join(root, path), 'utf8') }));
}

/** Prints the problems, and fails if there are any. */
export function report(what, problems) {
  for (const { path, line, found, problem } of problems) {
    console.error(`${path}${line ? `:${line}` : ''}  ${found ? `"${found}": ` : ''}${problem}`);
  }
  if (problems.length > 0) throw new Error(`${problems.length} problem(s) with ${what}.`);
  console.log(`No problem with ${what}.`);
}
