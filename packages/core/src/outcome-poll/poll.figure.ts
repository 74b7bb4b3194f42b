import type { DistributionReading, ItemReading } from './poll.reading.ts';

/** Up to so many ratings each person is a dot; above, points are bars. */
export const MOST_DOTS = 60;

/** Dots while every statement of the figure has few enough ratings for them. */
export function figureForm(readings: readonly DistributionReading[]): 'dots' | 'bars' {
  const most = Math.max(0, ...readings.map((one) => (one.kind === 'ratings' ? one.n : 0)));
  return most <= MOST_DOTS ? 'dots' : 'bars';
}

/** The most people on one point, or in one band, of all the readings; at least 1. */
export function figurePeak(readings: readonly DistributionReading[]): number {
  const peaks = readings.flatMap((one) => (one.kind === 'ratings' ? one.summary.counts : []));
  return Math.max(1, ...peaks);
}

/** The distributions that a figure draws, of statements or of one group after the other. */
export function wholesOf(items: readonly ItemReading[]): DistributionReading[] {
  return items.flatMap(({ whole, before }) => (before ? [whole, before] : [whole]));
}

/** The distributions of all groups. */
export function groupsOf(items: readonly ItemReading[]): DistributionReading[] {
  return items.flatMap(({ groups }) => groups.map(({ distribution }) => distribution));
}
