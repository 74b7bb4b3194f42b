import { describe, expect, it } from 'vitest';
import { attack, attackMoves } from './testing/attacker.ts';
import { byRefresh, byRound, byThreshold, plainRoom, sighting } from './testing/naive.ts';
import { Random } from './testing/random.ts';

const ROOMS = 2_000;

/** The share of rooms, of `ROOMS`, of which something holds. */
function shareOf(holds: (seed: number) => boolean): number {
  return Array.from({ length: ROOMS }, (_, seed) => holds(seed)).filter(Boolean).length / ROOMS;
}

/** Whether the attacker has a set of fewer than k people that nobody meant to show. */
function laysOpen(people: number, groups: number, k: number, seed: number): boolean {
  const shown = byThreshold(plainRoom(people, groups, seed), k);
  return attack(shown).sets.some((size) => size < k);
}

describe('an attacker finds the holes of publishers that know no better', () => {
  it('takes the only group that is left out from the whole', () => {
    const share = shareOf((seed) => laysOpen(36, 4, 5, seed));
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  it('tells votes by it', () => {
    const share = shareOf((seed) => attack(byThreshold(plainRoom(36, 4, seed), 5)).told.size > 0);
    expect(share).toBeGreaterThan(0.1);
  });

  it.each([
    [0.5, 0.75],
    [2, 0.31],
    [5, 0.05],
  ])('reads votes off a screen refreshed every %d s: a share of about %d', (every, expected) => {
    let told = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      told += attack(byRefresh(plainRoom(36, 4, seed), every)).told.size;
    }
    expect(Math.abs(told / (60 * 36) - expected)).toBeLessThan(0.05);
  });

  it('tells the one who left from two rounds', () => {
    const room = plainRoom(20, 1, 7);
    expect(attack(byRound(room, [3], 5)).told).toEqual(new Map([[3, room.codes[3]]]));
  });

  it('tells the two who took turns, unless they answered alike', () => {
    const codes = [1, 2, 3, 4, 5, 6, 7];
    const shown = [sighting(codes, [0, 1, 2, 3, 4, 5]), sighting(codes, [0, 1, 2, 3, 4, 6])];
    expect([...attack(shown).told.keys()].sort()).toEqual([5, 6]);
  });

  it('tells all in a room of one mind, and for the only one who is not, all the others', () => {
    expect(attack([sighting([3, 3, 3, 3, 3], [0, 1, 2, 3, 4])]).told.size).toBe(5);
    const all = sighting([3, 3, 3, 3, 5], [0, 1, 2, 3, 4]);
    expect(attack([all]).told.size).toBe(0);
    expect(attack([all, sighting([3, 3, 3, 3, 5], [4])]).told.size).toBe(5);
  });

  it('reads points into bands', () => {
    const bands = {
      votes: [0, 1, 2],
      cells: [
        { mask: 0b0000011111, count: 0 },
        { mask: 0b1111100000, count: 3 },
      ],
    };
    const points = sighting([9, 9, 9, 1, 2, 3], [0, 1, 2, 3, 4, 5]);
    expect([...attack([bands, points]).told]).toEqual([0, 1, 2].map((vote) => [vote, 9]));
  });

  it('tells who left from the moves of the others', () => {
    const told = attackMoves({
      onlyBefore: [4],
      onlyAfter: [],
      before: [1, 0, 2, 1],
      after: [0, 2, 1, 0],
      moves: [0, 0, 1, 1, 1, 0, 0],
    });
    expect([...told]).toEqual([[4, 3]]);
  });

  it('notices that he supposed wrongly', () => {
    const before = sighting([1, 2, 3, 4], [0, 1, 2, 3]);
    const after = sighting([5, 2, 3, 4], [0, 1, 2]);
    expect(attack([before, after]).isContradictory).toBe(true);
  });
});

describe('made-up rooms', () => {
  it('have groups of any proportion', () => {
    const random = new Random(5);
    const largest = Array.from({ length: 1_000 }, () => Math.max(...random.shares(4)));
    expect(Math.max(...largest)).toBeGreaterThan(0.9);
    expect(Math.min(...largest)).toBeLessThan(0.35);
  });
});
