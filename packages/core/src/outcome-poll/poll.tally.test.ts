import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from '../document/index.ts';
import type { Vote } from './poll.answer.ts';
import { NO_VOTES, tallyVotes, type VoteTable } from './poll.tally.ts';

const RUNS = { numRuns: 1_000 };

/** Votes of a few people, the counters of each rising in the order of the list. */
const someVotes = fc
  .array(
    fc.record({
      round: fc.integer({ min: 0, max: 2 }),
      item: fc.constantFrom('q/s', 'q/t', 'by/role'),
      voter: fc.constantFrom('ann', 'ben', 'constructor'),
      answer: fc.constantFrom<Vote['answer']>(1, 7, 'skipped', ['x'], []),
    }),
    { maxLength: 30 },
  )
  .map((votes) => votes.map((vote, index): Vote => ({ ...vote, n: index + 1 })));

const inAnyOrder = someVotes.chain((votes) =>
  fc.tuple(
    fc.constant(votes),
    fc.shuffledSubarray([...votes, ...votes], { minLength: 2 * votes.length }),
  ),
);

describe('counting votes', () => {
  it('[Q1] a vote holds until the same voter says something else to the same item and round', () => {
    const vote: Vote = { round: 1, item: 'q/s', voter: 'ann', n: 3, answer: 7 };
    const table = tallyVotes(NO_VOTES, [vote]);
    expect(table).toEqual({ 1: { 'q/s': { ann: { n: 3, answer: 7 } } } });
    const votes: Vote[] = [
      { ...vote, n: 4, answer: 'skipped' },
      { ...vote, voter: 'ben' },
      { ...vote, round: 2 },
      { ...vote, item: 'q/t' },
    ];
    expect(tallyVotes(table, votes)).toEqual({
      1: {
        'q/s': { ann: { n: 4, answer: 'skipped' }, ben: { n: 3, answer: 7 } },
        'q/t': { ann: { n: 3, answer: 7 } },
      },
      2: { 'q/s': { ann: { n: 3, answer: 7 } } },
    });
  });

  it('[Q1] a vote that comes late takes nothing back, and gives the same table', () => {
    const table = tallyVotes(NO_VOTES, [{ round: 1, item: 'q', voter: 'a', n: 5, answer: ['x'] }]);
    const late: Vote = { round: 1, item: 'q', voter: 'a', n: 4, answer: ['y'] };
    expect(tallyVotes(table, [late])).toBe(table);
    expect(tallyVotes(table, [{ ...late, n: 5 }])).toBe(table);
  });

  it('[Q2] votes give the same table in any order, and when they come twice', () => {
    fc.assert(
      fc.property(inAnyOrder, ([votes, mixed]) => {
        expect(toText(tallyVotes(NO_VOTES, mixed))).toBe(toText(tallyVotes(NO_VOTES, votes)));
      }),
      RUNS,
    );
  });

  it('[Q2] votes give the same table in whichever parts they come', () => {
    fc.assert(
      fc.property(inAnyOrder, fc.integer({ min: 1, max: 9 }), ([votes, mixed], size) => {
        let table = NO_VOTES;
        for (let from = 0; from < mixed.length; from += size) {
          table = tallyVotes(table, mixed.slice(from, from + size));
        }
        expect(toText(table)).toBe(toText(tallyVotes(NO_VOTES, votes)));
      }),
      RUNS,
    );
  });

  it('[Q2] a table stays as it was, and shares with the next what did not change', () => {
    fc.assert(
      fc.property(someVotes, someVotes, (first, then) => {
        const table = deepFrozen(tallyVotes(NO_VOTES, first));
        const next = tallyVotes(table, then);
        for (const [round, items] of Object.entries<VoteTable[number]>({ ...table })) {
          for (const [item, voters] of Object.entries(items)) {
            const isNamed = then.some((one) => one.round === Number(round) && one.item === item);
            if (!isNamed) expect(next[Number(round)]?.[item]).toBe(voters);
          }
        }
      }),
      RUNS,
    );
  });
});

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}
