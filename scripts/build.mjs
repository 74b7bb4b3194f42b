import { main, runPnpm } from './run.mjs';

// pnpm builds a package after those it depends on: its declarations refer to theirs.
await main(() => runPnpm(['--recursive', '--filter', './packages/*', 'run', 'build']));
