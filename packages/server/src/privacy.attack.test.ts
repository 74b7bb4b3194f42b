import { expect, it } from 'vitest';
import { attackWatched } from '../../core/src/outcome-poll/testing/campaign.ts';
import { makeRoom } from '../../core/src/outcome-poll/testing/rooms.ts';
import { watchLooks } from '../../core/src/outcome-poll/testing/watch.ts';
import { memoryStore } from './store/memory.ts';
import { EXTENT } from './testing/extent.ts';
import { type Heard, listenTo, overlooked } from './testing/listened-room.ts';
import { listen } from './testing/listening.ts';

/** Rooms that are held at a time. */
const AT_ONCE = 50;

it('[SV65] tells no vote to somebody who hears everything that anybody hears', async () => {
  const store = overlooked(memoryStore());
  const place = await listen({ store });
  const seeds = seedsOf(EXTENT.rooms, EXTENT.looks);
  const heard = new Map<number, readonly Heard[]>();
  for (let from = 0; from < seeds.length; from += AT_ONCE) {
    await Promise.all(
      seeds.slice(from, from + AT_ONCE).map(async (seed) => {
        heard.set(seed, await listenTo(makeRoom(seed), place, store));
      }),
    );
  }
  await place.close();
  const report = attackWatched(seeds, (seed) => watchLooks(heard.get(seed) ?? []));
  expect(report.told).toEqual([]);
  expect(report.sightings).toBeGreaterThan(2 * EXTENT.rooms);
});

/** The seeds of as many rooms, in which people look no more often than so. */
function seedsOf(rooms: number, mostLooks: number): number[] {
  const seeds: number[] = [];
  for (let seed = 7_000_001; seeds.length < rooms; seed += 1) {
    const looks = makeRoom(seed).happenings.filter(({ type }) => type === 'look').length;
    if (looks <= mostLooks) seeds.push(seed);
  }
  return seeds;
}
