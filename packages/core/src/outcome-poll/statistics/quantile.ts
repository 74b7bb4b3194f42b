import { sumOf } from './moments.ts';

/**
 * A quantile of at least one counted value, interpolated as R's type 7 (Hyndman & Fan 1996,
 * definition 7).
 *
 * @param counts how many people have each value
 * @param first the value of the first count; each next one is greater by 1
 * @param share of the people, from 0 to 1: a half is the median
 */
export function quantileOf(counts: readonly number[], first: number, share: number): number {
  const place = (sumOf(counts) - 1) * share;
  const below = valueAt(counts, first, Math.floor(place));
  const above = valueAt(counts, first, Math.ceil(place));
  return below + (place - Math.floor(place)) * (above - below);
}

/** The value of the person at a place, counted from 0, when all stand in order. */
function valueAt(counts: readonly number[], first: number, place: number): number {
  let value = first;
  let passed = 0;
  for (const count of counts) {
    passed += count;
    if (passed > place) break;
    value += 1;
  }
  return value;
}
