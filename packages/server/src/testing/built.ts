import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type * as Server from '../index.ts';

const packageFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The server as JavaScript files: threads and child processes of Node cannot run our sources. */
export interface BuiltServer {
  readonly index: typeof Server;
  readonly folder: string;
  /** The file that is imported as `@uptake/server`. */
  readonly main: string;
  /** The file of the command. */
  readonly cli: string;
  remove(): void;
}

export async function buildServer(): Promise<BuiltServer> {
  // Below the package, so that its dependencies are found.
  const folder = mkdtempSync(join(packageFolder, 'node_modules', '.built-'));
  await build({
    absWorkingDir: packageFolder,
    entryPoints: { index: 'src/index.ts', cli: 'src/cli.ts', thread: 'src/store/sqlite/thread.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@uptake/source'],
    // What renders pages is built apart, with the widgets in it.
    external: ['libsql', 'ws', '@redis/client', '*/page/render.tsx'],
    logLevel: 'error',
  });
  return {
    folder,
    main: join(folder, 'index.js'),
    index: await import(join(folder, 'index.js')),
    cli: join(folder, 'cli.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
