import { loadavg } from 'node:os';

/** The value that a share of the values does not exceed. */
export function quantile(values, share) {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** For instance "12 / 34 / 56 ms". */
export function spread(values) {
  if (values.length === 0) return '–';
  return `${[0.5, 0.95, 0.99].map((share) => quantile(values, share).toFixed(0)).join(' / ')} ms`;
}

/** How busy the machine has been in the last minute: work that waits for its cores. */
export function load() {
  return loadavg()[0].toFixed(1);
}

/** Waits. */
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until something holds; fails when it takes too long. */
export async function until(what, holds, within = 60_000) {
  const end = performance.now() + within;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await pause(20);
  }
}
