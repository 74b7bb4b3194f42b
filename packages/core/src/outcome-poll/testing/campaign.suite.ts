import { describe, expect, it } from 'vitest';
import { attackRooms, type Report } from './campaign.ts';

const PARTS = 5;
const PART = 10_000;

/** Attacks 50,000 rooms of all kinds, the first made up from the seed `first`. */
export function describeCampaign(first: number): void {
  describe('an attacker of rooms of all kinds', () => {
    const reports: Report[] = [];

    it.each(Array.from({ length: PARTS }, (_, part) => first + part * PART))(
      '[P1] tells no vote in 10,000 rooms, the first made up from the seed %d',
      (from) => {
        const report = attackRooms(PART, from);
        reports.push(report);
        expect(report.told).toEqual([]);
      },
    );

    it('has seen enough to tell', () => {
      const total = (key: 'rooms' | 'sightings' | 'votes' | 'sets') =>
        reports.reduce((sum, report) => sum + report[key], 0);
      expect(total('rooms')).toBe(PARTS * PART);
      expect(total('sightings')).toBeGreaterThan(40_000);
      expect(total('sets')).toBeGreaterThan(total('sightings'));
    });
  });
}
