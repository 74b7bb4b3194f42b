import { expect, it } from 'vitest';
import { newPoll } from './poll.catalogue.ts';
import { readResults } from './poll.reading.ts';
import { rehearsePoll } from './poll.rehearsal.ts';
import type { PollAction } from './poll.stage.ts';

const read = (actions: readonly PollAction[], people = 36) => {
  const { poll, stage, results } = rehearsePoll(newPoll(), actions, { people });
  return { poll, reading: readResults(poll, stage, results) };
};

it('is marked as a rehearsal, whatever the poll says', () => {
  expect(read([]).poll.rehearsal).toBe(true);
});

it('lets people answer when a question is open, and not before', () => {
  expect(read([]).reading.participation).toBe(0);
  expect(read([{ type: 'open' }]).reading).toMatchObject({ participation: 36, status: 'counting' });
});

it('asks again in a second round', () => {
  const { reading } = read([
    { type: 'open' },
    { type: 'close' },
    { type: 'reveal' },
    { type: 'new-round' },
    { type: 'close' },
    { type: 'reveal' },
  ]);
  expect(reading).toMatchObject({ round: 2, status: 'shown' });
  expect(reading.participation).toBeGreaterThan(25);
});
