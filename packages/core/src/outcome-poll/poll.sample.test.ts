import { describe, expect, it } from 'vitest';
import { checkAnswer, isReason } from './poll.answer.ts';
import { newPoll } from './poll.catalogue.ts';
import { SAMPLE_SHAPES, type SampleShape, sampleVotes } from './poll.sample.ts';
import type { PollDocument } from './poll.schema.ts';
import { NO_VOTES, tallyVotes } from './poll.tally.ts';

const poll = newPoll();
const statements = Object.keys(poll.questions.outcomes?.statements ?? {});

/** How many of 400 people gave each point, when every statement has the shape. */
function countsOf(shape: SampleShape): number[] {
  const counts = Array<number>(10).fill(0);
  const shapes = Object.fromEntries(statements.map((id) => [id, shape]));
  const item = `outcomes/${statements[0]}`;
  for (const { answer, item: of } of sampleVotes(poll, { people: 400, shapes })) {
    if (of === item && typeof answer === 'number')
      counts[answer - 1] = (counts[answer - 1] ?? 0) + 1;
  }
  return counts;
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe('a made-up room', () => {
  it('gives only answers that the poll takes, each once', () => {
    const votes = sampleVotes(poll, { people: 200, rounds: 2 });
    for (const { item, answer } of votes) expect(checkAnswer(poll, item, answer)).toBeUndefined();
    const keys = votes.map(({ round, item, voter }) => `${round} ${item} ${voter}`);
    expect(new Set(keys).size).toBe(votes.length);
    expect(tallyVotes(tallyVotes(NO_VOTES, votes), votes)).toEqual(tallyVotes(NO_VOTES, votes));
  });

  it('is the same for the same seed, another for another, and grows without changing', () => {
    const small = sampleVotes(poll, { people: 12, seed: 7 });
    expect(sampleVotes(poll, { people: 12, seed: 7 })).toEqual(small);
    expect(sampleVotes(poll, { people: 12, seed: 8 })).not.toEqual(small);
    expect(sampleVotes(poll, { people: 30, seed: 7 }).slice(0, small.length)).toEqual(small);
  });

  it('has the shapes it is asked for', () => {
    const counts = Object.fromEntries(SAMPLE_SHAPES.map((shape) => [shape, countsOf(shape)]));
    const share = (shape: SampleShape, from: number, to: number) => {
      const all = counts[shape] ?? [];
      return sum(all.slice(from - 1, to)) / sum(all);
    };
    expect(share('high', 6, 10)).toBeGreaterThan(0.85);
    expect(share('low', 1, 5)).toBeGreaterThan(0.85);
    expect(share('middle', 4, 7)).toBeGreaterThan(0.8);
    expect(Math.min(...(counts.spread ?? []))).toBeGreaterThan(15);
    expect(share('two-camps', 1, 4)).toBeGreaterThan(0.35);
    expect(share('two-camps', 5, 6)).toBeLessThan(0.05);
    expect(share('two-camps', 7, 10)).toBeGreaterThan(0.4);
    expect(share('agreed', 7, 9)).toBeGreaterThan(0.97);
    expect(sum(counts.unfamiliar ?? [])).toBeLessThan(290);
  });

  it('gives reasons for no answer, or none if asked so', () => {
    const reasons = new Set(
      sampleVotes(poll, { people: 100 }).flatMap(({ answer }) => (isReason(answer) ? answer : [])),
    );
    expect(reasons).toEqual(new Set(['skipped', 'not-applicable', 'dont-know']));
    const shapes = Object.fromEntries(statements.map((id) => [id, 'high' as const]));
    const answered = sampleVotes(poll, { people: 100, noAnswer: 0, shapes });
    expect(answered.some(({ answer }) => isReason(answer))).toBe(false);
  });

  it('moves a little in a second round, which a few have left', () => {
    const votes = sampleVotes(poll, { people: 300, rounds: 2, noAnswer: 0 });
    const item = `outcomes/${statements[0]}`;
    const given = (round: number) =>
      new Map(
        votes
          .filter((vote) => vote.round === round && vote.item === item)
          .map(({ voter, answer }) => [voter, answer as number]),
      );
    const [first, second] = [given(1), given(2)];
    expect(second.size).toBeGreaterThan(250);
    expect(second.size).toBeLessThan(300);
    const moves = [...second].map(([voter, now]) => now - (first.get(voter) ?? now));
    expect(new Set(moves)).toEqual(new Set([-1, 0, 1]));
    expect(moves.filter((move) => move === 0).length).toBeGreaterThan(moves.length / 2);
  });

  it('keeps to the number of picks, and to a scale of its own', () => {
    const { evidence, outcomes } = poll.questions;
    if (evidence?.kind !== 'choice' || outcomes?.kind !== 'rating') throw new Error('Other kinds');
    const own: PollDocument = {
      ...poll,
      questions: {
        evidence: { ...evidence, most: 1 },
        outcomes: { ...outcomes, scale: { ...outcomes.scale, min: 0, points: 5 } },
      },
    };
    for (const { item, answer } of sampleVotes(own, { people: 100, rounds: 2 })) {
      expect(checkAnswer(own, item, answer)).toBeUndefined();
    }
  });

  it('refuses a number of people that is none', () => {
    expect(sampleVotes(poll, { people: 0 })).toEqual([]);
    for (const people of [-1, 1.5, 10_001, Number.NaN]) {
      expect(() => sampleVotes(poll, { people })).toThrow(RangeError);
    }
  });
});
