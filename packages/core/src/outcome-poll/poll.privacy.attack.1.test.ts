import { expect, it } from 'vitest';
import { describeCampaign } from './testing/campaign.suite.ts';
import { attackRooms } from './testing/campaign.ts';

// The rooms are halved over two files, which run at once on two cores.
describeCampaign(1);

it('[P1] tells none in a room whose bands of one round stood beside points of another', () => {
  expect(attackRooms(1, 1_535_065).told).toEqual([]);
});
