import { main, runTool } from './run.mjs';

await main(() => runTool('vite', ['dev', 'examples/portal', ...process.argv.slice(2)]));
