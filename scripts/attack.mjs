// Attacks what a poll publishes of made-up rooms, in far more of them than the unit tests do.
//   node scripts/attack.mjs [rooms] [first seed]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { main, root } from './run.mjs';

const PART = 50_000;

await main(async () => {
  const [rooms = 1_000_000, first = 1_000_000] = process.argv.slice(2).map(Number);
  const { attackRooms } = await load('packages/core/src/outcome-poll/testing/campaign.ts');
  const started = performance.now();
  const total = { rooms: 0, sightings: 0, votes: 0, sets: 0, mistaken: 0 };
  const told = [];
  while (total.rooms < rooms) {
    const report = attackRooms(Math.min(PART, rooms - total.rooms), first + total.rooms);
    for (const key of Object.keys(total)) total[key] += report[key];
    told.push(...report.told);
    console.log(`${total.rooms.toLocaleString('en')} rooms, ${told.length} votes told`);
  }
  console.table(total);
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
  if (told.length > 0) {
    console.table(told.slice(0, 20).map(({ vote, ...how }) => ({ ...how, ...vote })));
    throw new Error(`${told.length} votes were told.`);
  }
});

async function load(file) {
  const outfile = join(root, '.cache', 'attack', 'campaign.mjs');
  mkdirSync(join(root, '.cache', 'attack'), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
