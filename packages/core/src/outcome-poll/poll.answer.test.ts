import { describe, expect, it } from 'vitest';
import { checkAnswer, isReason, itemOf, itemsOf, pointsOf, segmentItem } from './poll.answer.ts';
import { newPoll } from './poll.catalogue.ts';

const poll = newPoll();
const [outcome = ''] = Object.keys(poll.questions.outcomes?.statements ?? {});
const [first = '', second = ''] = Object.keys(poll.questions.evidence?.statements ?? {});
const rated = itemOf('outcomes', outcome);

describe('an answer', () => {
  it('[Q3] to a statement is a point of its scale', () => {
    expect([1, 10].map((point) => checkAnswer(poll, rated, point))).toEqual([undefined, undefined]);
    expect([0, 11, -1].map((point) => checkAnswer(poll, rated, point))).toEqual(
      Array(3).fill('off-scale'),
    );
    expect([1.5, Number.NaN, null, undefined, {}, ['1'], true].map(check(rated))).toEqual(
      Array(7).fill('not-an-answer'),
    );
  });

  it('[Q3] to a choice is a list of options, each once, of none too', () => {
    expect([[], [first], [first, second]].map(check('evidence'))).toEqual(Array(3).fill(undefined));
    expect([[first, first], 3, null].map(check('evidence'))).toEqual(
      Array(3).fill('not-an-answer'),
    );
    expect([['no'], ['constructor'], [7]].map(check('evidence'))).toEqual(
      Array(3).fill('unknown-option'),
    );
  });

  it('[Q3] to a choice of few, or about a group, is no longer than that', () => {
    const evidence = { ...poll.questions.evidence, most: 1 };
    const one = { ...poll, questions: { evidence } } as typeof poll;
    expect(checkAnswer(one, 'evidence', [first, second])).toBe('too-many');
    const segments = Object.keys(poll.segmentations.role?.segments ?? {});
    expect(checkAnswer(poll, segmentItem('role'), segments.slice(0, 1))).toBeUndefined();
    expect(checkAnswer(poll, segmentItem('role'), segments.slice(0, 2))).toBe('too-many');
  });

  it('[Q3] may be one of three reasons for none, and no other word', () => {
    const reasons = ['skipped', 'not-applicable', 'dont-know'];
    for (const item of [rated, 'evidence', 'by/role']) {
      expect(reasons.map(check(item))).toEqual([undefined, undefined, undefined]);
      expect(['', '7', 'no'].map(check(item))).toEqual(Array(3).fill('not-an-answer'));
    }
    expect([isReason('skipped'), isReason(3), isReason(['x'])]).toEqual([true, false, false]);
  });

  it('[Q3] is to something that the poll asks', () => {
    const items = ['', 'outcomes', 'outcomes/no', 'evidence/x', 'by/no', 'by', 'constructor/x'];
    expect(items.map((item) => checkAnswer(poll, item, 3))).toEqual(
      Array(items.length).fill('unknown-item'),
    );
  });

  it('[Q3] belongs to an item: each statement that is rated, a choice as a whole', () => {
    const { outcomes, evidence } = poll.questions;
    expect(outcomes && itemsOf('outcomes', outcomes)).toContain(rated);
    expect(evidence && itemsOf('evidence', evidence)).toEqual(['evidence']);
    expect(pointsOf({ min: 0, points: 3 })).toEqual([0, 1, 2]);
  });
});

function check(item: string) {
  return (answer: unknown) => checkAnswer(poll, item, answer);
}
