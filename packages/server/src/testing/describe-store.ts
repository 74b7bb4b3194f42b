import { NO_VOTES, tallyVotes } from '@uptake/core/outcome-poll';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PollNews, PollStore } from '../store/store.ts';
import { closedStage, ITEM, OTHER_ITEM, openStage, storedPoll, vote } from './poll.fixture.ts';

/** What every store promises. */
export function describeStore(name: string, open: () => Promise<PollStore>): void {
  describe(name, () => {
    let store: PollStore;
    const key = { keyHash: 'a' };

    beforeEach(async () => {
      store = await open();
      await store.create(storedPoll(), { stage: openStage(), ...key }, ['seat']);
    });
    afterEach(() => store.close());

    const votes = async () => (await store.read('poll'))?.votes;
    const state = async () => (await store.read('poll'))?.state;

    it('[SV1] keeps a poll once, and neither its id nor its code twice', async () => {
      const beginning = { stage: openStage(), ...key };
      expect(await store.create(storedPoll({ code: 'XXXXXX' }), beginning, [])).toBe(false);
      expect(await store.create(storedPoll({ id: 'other' }), beginning, [])).toBe(false);
      expect(await store.find('CDFGHJ')).toBe('poll');
      expect(await store.find('XXXXXX')).toBeUndefined();
      expect(await store.read('poll')).toEqual({
        poll: storedPoll(),
        state: { revision: 0, stage: openStage(), keyHash: 'a', released: '', releasedAt: 0 },
        votes: [],
      });
      expect(await store.read('other')).toBeUndefined();
    });

    it('[SV2] counts a vote once however often it comes, and never an older one', async () => {
      expect(await store.apply('poll', [vote('v', 7, 2)])).toEqual(['counted']);
      const again = await store.apply('poll', [vote('v', 7, 2), vote('v', 3, 1)]);
      expect(again).toEqual(['counted', 'counted']);
      expect(await votes()).toEqual([vote('v', 7, 2)]);
      await store.apply('poll', [vote('v', ['a', 'b'], 3), vote('v', 'skipped', 4, OTHER_ITEM)]);
      expect(await votes()).toHaveLength(2);
      expect(await votes()).toEqual(
        expect.arrayContaining([vote('v', ['a', 'b'], 3), vote('v', 'skipped', 4, OTHER_ITEM)]),
      );
    });

    it('[SV2] ends with the same votes in whatever order and number they come', async () => {
      let run = 0;
      const anyVote = fc.record({
        voter: fc.constantFrom('v', 'w'),
        item: fc.constantFrom(ITEM, OTHER_ITEM),
        n: fc.integer({ min: 1, max: 5 }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(anyVote, { maxLength: 12 }), fc.nat(), async (list, seed) => {
          run += 1;
          const id = `run${run}`;
          await store.create(storedPoll({ id, code: id }), { stage: openStage(), ...key }, []);
          const sent = list.map(({ voter, item, n }) => vote(voter, n, n, item));
          const twice = [...sent, ...sent].sort((a, b) => orderOf(a, seed) - orderOf(b, seed));
          await Promise.all(twice.map((one) => store.apply(id, [one])));
          const stored = await store.read(id);
          expect(tallyVotes(NO_VOTES, stored?.votes ?? [])).toEqual(tallyVotes(NO_VOTES, sent));
        }),
        { numRuns: 25 },
      );
    });

    it('[SV3] looks at the stage in the transaction of the vote', async () => {
      await store.apply('poll', [vote('v', 7)]);
      const [before, isSet, after] = await Promise.all([
        store.apply('poll', [vote('w', 5)]),
        store.setStage('poll', closedStage(1)),
        store.apply('poll', [vote('x', 5), vote('v', 7), vote('v', 8, 2)]),
      ]);
      expect(before).toEqual(['counted']);
      expect(isSet).toBe(true);
      // What was counted before is still acknowledged: its answer may have been lost.
      expect(after).toEqual(['closed', 'counted', 'closed']);
      expect(await votes()).toHaveLength(2);
      const elsewhere = { ...vote('v', 7, 9), round: 2 };
      expect(await store.apply('poll', [elsewhere])).toEqual(['closed']);
    });

    it('[SV4] changes a stage, a key and the memory only for those who know the last', async () => {
      expect(await store.setStage('poll', closedStage(2))).toBe(false);
      const both = [store.setStage('poll', closedStage(1)), store.setStage('poll', openStage(1))];
      expect(await Promise.all(both)).toEqual([true, false]);
      expect(await store.setReleased('poll', 'first', 0)).toBe(true);
      expect(await store.setReleased('poll', 'second', 0)).toBe(false);
      const { revision = 0, releasedAt } = (await state()) ?? {};
      // Whoever hears of the change knows when the memory was written, without reading it again.
      expect(releasedAt).toBe(revision);
      expect(await store.setReleased('poll', 'second', revision)).toBe(true);
      expect(await store.setKey('poll', 'b', 'x')).toBe(false);
      expect(await store.setKey('poll', 'b', 'a')).toBe(true);
      expect(await state()).toMatchObject({
        ...{ revision: 4, stage: closedStage(1), released: 'second', keyHash: 'b' },
      });
    });

    it('[SV5] tells each change in order, without a gap', async () => {
      const heard: PollNews[] = [];
      const stop = store.watch('poll', (news) => heard.push(news));
      await store.apply('poll', [vote('v', 7)]);
      await store.apply('poll', [vote('v', 7)]);
      await store.setStage('poll', closedStage(1));
      await store.setReleased('poll', 'text', 0);
      await store.setKey('poll', 'b', 'a');
      await store.delete('poll');
      stop();
      expect(heard).toEqual([
        { revision: 1, votes: [vote('v', 7)] },
        { revision: 2, stage: closedStage(1) },
        { revision: 3, released: 'text' },
        { revision: 4, keyHash: 'b' },
        'gone',
      ]);
    });

    it('[SV6] gives a seat to one claim, as often as it is asked', async () => {
      expect(await store.takeSeat('poll', 'seat', 'mine')).toBe('taken');
      expect(await store.takeSeat('poll', 'seat', 'mine')).toBe('taken');
      expect(await store.takeSeat('poll', 'seat', 'theirs')).toBe('used');
      expect(await store.takeSeat('poll', 'none', 'mine')).toBe('unknown');
      expect(await store.takeSeat('none', 'seat', 'mine')).toBe('unknown');
    });

    it('[SV7] deletes a poll with its votes, when asked and when its time is over', async () => {
      await store.apply('poll', [vote('v', 7)]);
      expect(await store.delete('poll')).toBe(true);
      expect(await store.delete('poll')).toBe(false);
      expect(await store.apply('poll', [vote('v', 7)])).toBeUndefined();
      await store.create(storedPoll(), { stage: openStage(), ...key }, []);
      expect(await votes()).toEqual([]);
      expect(await store.expire(999)).toBe(0);
      expect(await store.expire(1000)).toBe(1);
      expect(await store.find('CDFGHJ')).toBeUndefined();
    });
  });
}

function orderOf({ n, voter, item }: ReturnType<typeof vote>, seed: number): number {
  return (n * 7919 + voter.length + item.length * 31 + seed) % 11;
}
