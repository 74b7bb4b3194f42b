import type { Sighting } from './attacker.ts';
import { Random } from './random.ts';

/** A room of one question, for publishers that are easily attacked. */
export interface PlainRoom {
  /** The answers as codes from 0, by person. */
  readonly codes: readonly number[];
  /** The group of each person. */
  readonly groups: readonly number[];
  /** When each person voted, in seconds; in the order of the people. */
  readonly times: readonly number[];
}

/** How many answers there are to choose from in a plain room. */
export const PLAIN_POINTS = 10;

/** A room whose groups are of any proportion, and whose votes are spread over a minute. */
export function plainRoom(people: number, groupCount: number, seed: number): PlainRoom {
  const random = new Random(seed);
  const shares = random.shares(groupCount);
  const everybody = Array.from({ length: people }, (_, person) => person);
  return {
    codes: everybody.map(() => Math.floor((1 - random.next() ** 1.5) * PLAIN_POINTS)),
    groups: everybody.map(() => random.byShare(shares)),
    times: everybody.map(() => random.next() * 60).sort((a, b) => a - b),
  };
}

/** Shows the whole and every group of at least k people: smaller groups are left out, no more. */
export function byThreshold({ codes, groups }: PlainRoom, k: number): Sighting[] {
  const everybody = [...codes.keys()];
  const members = [...new Set(groups)].map((group) =>
    everybody.filter((person) => groups[person] === group),
  );
  return [everybody, ...members]
    .filter((people) => people.length >= k)
    .map((people) => sighting(codes, people));
}

/** Shows the whole again and again while the votes come in. */
export function byRefresh({ codes, times }: PlainRoom, every: number): Sighting[] {
  const sightings: Sighting[] = [];
  for (let now = every; now < 60 + every; now += every) {
    const people = [...codes.keys()].filter((person) => (times[person] ?? 0) <= now);
    if (people.length > (sightings.at(-1)?.votes.length ?? 0)) {
      sightings.push(sighting(codes, people));
    }
  }
  return sightings;
}

/** Shows each round to all who took part, if they are at least k. */
export function byRound({ codes }: PlainRoom, away: readonly number[], k: number): Sighting[] {
  const everybody = [...codes.keys()];
  const back = everybody.filter((person) => !away.includes(person));
  return [everybody, back]
    .filter((people) => people.length >= k)
    .map((people) => sighting(codes, people));
}

/** The distribution of some people's answers. */
export function sighting(codes: readonly number[], votes: readonly number[]): Sighting {
  const cells = Array.from({ length: PLAIN_POINTS }, (_, code) => ({
    mask: 1 << code,
    count: votes.filter((vote) => codes[vote] === code).length,
  }));
  return { votes, cells };
}
