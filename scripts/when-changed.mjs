import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const folder = join(root, '.cache', 'built');

/** Builds, and notes from which inputs. `isBuilt(name, …)` then tells whether they still are so. */
export async function buildFrom(name, inputs, build) {
  const before = hashOf(inputs);
  await build();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), before);
}

export function isBuilt(name, inputs, outputs) {
  const stamp = join(folder, name);
  return (
    [stamp, ...outputs].every((path) => existsSync(path)) &&
    readFileSync(stamp, 'utf8') === hashOf(inputs)
  );
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths
    .filter((path) => existsSync(path))
    .flatMap(filesOf)
    .sort()) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
