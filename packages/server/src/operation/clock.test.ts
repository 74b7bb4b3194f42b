import { expect, it } from 'vitest';
import { createWatchedClock } from './clock.ts';

const HOUR = 60 * 60_000;

it('[SV64] deletes by a clock only after it has gone evenly for an hour', () => {
  const [jumps, at] = [[] as number[], { steady: 0, ahead: 1_000_000 }];
  const clock = createWatchedClock({
    now: () => at.steady + at.ahead,
    steady: () => at.steady,
    onJump: (by) => jumps.push(by),
  });
  const after = (passed: number, jump = 0) => {
    at.steady += passed;
    at.ahead += jump;
    return clock.settled();
  };
  expect(after(HOUR)).toBe(clock.now());
  expect(after(60_000, 2000)).toBe(clock.now());
  for (const jump of [9 * HOUR, -9 * HOUR]) {
    expect(after(60_000, jump)).toBeUndefined();
    expect(after(HOUR - 1)).toBeUndefined();
    expect(after(1)).toBe(clock.now());
  }
  expect(jumps).toEqual([9 * HOUR, -9 * HOUR]);
});
