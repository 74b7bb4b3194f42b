import { monitorEventLoopDelay } from 'node:perf_hooks';
import { load, pause, quantile, spread } from './figures.mjs';
import { restart } from './restart.mjs';
import { bytesPerPhone, closeRoom, openRoom, reveal, voteAll } from './room.mjs';
import { newFolder, startServer } from './server.mjs';

/** What is measured, by name. Each gives lines of what and how much. */
export const SCENARIOS = {
  voting: () => vote(2000, 'participation'),
  batches: () => vote(2000, 'batches'),
  many: () => vote(9500, 'participation'),
  restart: () => reconnect(2000),
};

/** Each phone votes ten times in ten seconds; then results are revealed. */
async function vote(phones, whileOpen) {
  requireFiles(phones);
  const folder = newFolder();
  const server = await startServer(folder);
  try {
    const atFirst = await server.metrics();
    const room = await openRoom(server, phones, whileOpen);
    const joined = await server.metrics();
    if (whileOpen === 'batches') await room.screen.control({ type: 'reveal' });
    const lag = monitorEventLoopDelay({ resolution: 5 });
    lag.enable();
    const voting = await voteAll(room);
    lag.disable();
    const voted = await server.metrics();
    const bytes = bytesPerPhone(room);
    const revealed = whileOpen === 'batches' ? [] : await reveal(room);
    const end = await server.metrics();
    const { cut } = room;
    await closeRoom(room);
    const cpu = (from, to) => to.process_cpu_seconds_total - from.process_cpu_seconds_total;
    const each = (seconds, count) => `${((seconds / count) * 1000).toFixed(3)} s`;
    const { votes, offeredIn, acknowledgedIn, acknowledged, onScreen } = voting;
    return {
      'sockets held': joined.uptake_sockets - 1,
      'votes offered in a second': Math.round((votes / offeredIn) * 1000),
      'votes acknowledged in a second': Math.round((votes / acknowledgedIn) * 1000),
      'until acknowledged (median / p95 / p99)': spread(acknowledged),
      'until on the shared screen': spread(onScreen),
      'reveal until on a phone': spread(revealed),
      'server CPU for 1,000 votes': each(cpu(joined, voted), votes),
      'server CPU for 1,000 joins': each(cpu(atFirst, joined), phones),
      'server CPU of the reveal': `${cpu(voted, end).toFixed(2)} s`,
      'making results': `${((voted.uptake_publish_seconds_total - joined.uptake_publish_seconds_total) / offeredIn * 1e5).toFixed(1)} % of the time`,
      'server memory': `${Math.round(voted.process_resident_memory_bytes / 2 ** 20)} MB`,
      'bytes of a phone, up and down': `${bytes.up.toFixed(0)} + ${bytes.down.toFixed(0)}`,
      'delay of the generator itself, p95': `${(lag.percentile(95) / 1e6).toFixed(0)} ms`,
      'votes refused, phones cut': `${[...room.refused].join(' ') || 'none'}, ${cut}`,
      load: load(),
    };
  } finally {
    await server.kill();
    folder.remove();
  }
}

/** The server is killed while all phones vote, and started again. */
async function reconnect(phones) {
  requireFiles(phones);
  const folder = newFolder();
  const first = await startServer(folder);
  let second = first;
  try {
    const seen = await restart(first, folder.file, phones);
    second = seen.second;
    return {
      'server away': `${seen.away.toFixed(0)} ms`,
      'connected after it listens (median / p95 / p99)': spread(seen.sinceListening),
      'connected after the kill': spread(seen.sinceKill),
      'last one after it listens': `${quantile(seen.sinceListening, 1).toFixed(0)} ms`,
      'all votes counted after the kill': `${seen.allCounted.toFixed(0)} ms`,
      load: load(),
    };
  } finally {
    await second.kill();
    await pause(0);
    folder.remove();
  }
}

/** Both processes need an open file for each phone. */
function requireFiles(phones) {
  const { soft } = process.report.getReport().userLimits?.open_files ?? {};
  if (Number.isInteger(soft) && soft < phones + 500) {
    throw new Error(`${phones} phones need more open files than ${soft}: ulimit -n ${phones + 500}`);
  }
}
