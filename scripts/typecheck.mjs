// TypeScript 7 checks (fast); TypeScript 6 is installed as `typescript` for the tools that need its API.
import { join } from 'node:path';
import { main, root, run } from './run.mjs';

const compiler = join(root, 'node_modules', 'typescript-checker', 'bin', 'tsc');

await main(() => run(process.execPath, [compiler, '--build', ...process.argv.slice(2)]));
