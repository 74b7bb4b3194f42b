// Measures the server of the live poll with rooms full of phones on this machine. It reports and
// asserts nothing: times belong to a machine.
//   npm run bench:live [voting|batches|many|restart]
import { cpus } from 'node:os';
import { main, run } from '../scripts/run.mjs';
import { load } from './live/figures.mjs';

await main(async () => {
  await run(process.execPath, ['scripts/build.mjs', '--if-changed']);
  // Only now: it imports what was built.
  const { SCENARIOS } = await import('./live/scenarios.mjs');
  const wanted = process.argv.slice(2).filter((name) => SCENARIOS[name]);
  console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`);
  for (const name of wanted.length > 0 ? wanted : Object.keys(SCENARIOS)) {
    console.log(`\n── ${name} ── load ${load()}`);
    const rows = Object.entries(await SCENARIOS[name]());
    for (const [what, value] of rows) console.log(`${what.padEnd(52)} ${value}`);
  }
});
