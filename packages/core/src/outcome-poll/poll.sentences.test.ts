import { describe, expect, it } from 'vitest';
import { newPoll } from './poll.catalogue.ts';
import { orderItems } from './poll.order.ts';
import type { ResultsReading } from './poll.reading.ts';
import { readResults } from './poll.reading.ts';
import {
  countWords,
  distributionSentence,
  groupName,
  itemSentence,
  markWords,
  promptOf,
  rankingSentences,
} from './poll.sentences.ts';
import { compareRounds, rankOutcomes } from './poll.statistics.ts';
import {
  arabic,
  bandsOf,
  english,
  itemOf,
  picksOf,
  ratingsOf,
  readingOf,
  revealed,
} from './results.fixture.ts';

const poll = newPoll();
const say = (reading: Parameters<typeof distributionSentence>[0]) =>
  distributionSentence(reading, poll, english);

describe('the sentence of a statement', () => {
  it('[V6] says the figures of the chart', () => {
    const reading = ratingsOf([0, 0, 1, 0, 2, 3, 4, 8, 5, 2]);
    expect(say(reading)).toBe(
      'Rated by 25: mean 7.5, median 8. 95 % interval: 6.8 to 8.2. 15 of 25 (60%) gave 8 to 10.',
    );
    expect(markWords(reading, english)).toBe('mean 7.5, median 8');
    expect(say(ratingsOf([0, 0, 0, 0, 2, 1, 0, 0, 0, 2]))).toBe(
      'Rated by 5: mean 7.2, median 6. 2 of 5 (40%) gave 8 to 10.',
    );
    expect(say(ratingsOf(Array(10).fill(0), { skipped: 5 }))).toBe('Nobody gave an answer here.');
  });

  it('[V6] says what an option, a room of one mind and a small group may tell', () => {
    expect(say(picksOf(10, 30))).toBe('Chosen by 30 of 40 (75%). 95 % interval: 60% to 86%.');
    expect(say(bandsOf(0, 1, 7))).toBe(
      'Nearly all agree, so only ranges are shown: 0 from 1 to 3, 1 from 4 to 7, and 7 from 8 to 10.',
    );
    expect(say({ kind: 'withheld' })).toBe('Not shown: it takes at least 5 answers.');
    const reasons = { skipped: 0, 'not-applicable': 0, 'dont-know': 0 };
    expect(say({ kind: 'nearly', picked: 'all', n: 12, reasons })).toMatch(/all 12 or nearly all/);
    expect(say({ kind: 'nearly', picked: 'none', n: 12, reasons })).toMatch(/nobody or hardly/);
  });

  it('[V6] counts each reason on its own, and those that nobody gave not at all', () => {
    const reading = ratingsOf([0, 0, 0, 0, 0, 0, 5, 0, 0, 3], { skipped: 1, 'dont-know': 2 });
    expect(countWords(reading, english)).toEqual(['8 rated', '1 skipped', '2 don’t know']);
    expect(countWords(picksOf(1, 4), english)).toEqual(['5 answered']);
    expect(countWords({ kind: 'withheld' }, english)).toEqual([]);
  });

  it('[V3] says who moved, or that the people may be others', () => {
    const first = [0, 0, 0, 0, 6, 4, 0, 0, 0, 0];
    const second = [0, 0, 0, 0, 3, 7, 0, 0, 0, 0];
    const moves = Array(19).fill(0).with(9, 7).with(10, 3);
    const [before, now] = [ratingsOf(first), ratingsOf(second)];
    const sentence = (change: ReturnType<typeof compareRounds>) =>
      itemSentence(itemOf(now, { before, change }), { round: 2 }, poll, english);
    expect(sentence(compareRounds(first, second, { pairs: moves }))).toContain(
      'Round 1 had mean 5.4. Of the 10 who rated both times 3 went up, 7 stayed, 0 went down: +0.3 on average.',
    );
    expect(sentence(compareRounds(first, second))).toContain(
      'Round 1 had mean 5.4; the people may not be the same.',
    );
    expect(markWords(now, english, { reading: before, round: 1 })).toBe(
      'mean 5.7 (round 1: 5.4), median 6',
    );
  });

  it('[V6] explains what is held back', () => {
    const item = itemOf(ratingsOf([0, 0, 0, 0, 2, 2, 2, 0, 0, 0]), { heldBack: 3 });
    expect(itemSentence(item, { round: 1 }, poll, english)).toContain('Held back for now: 3.');
  });

  it('[V7] points out two camps, and words that many cannot answer', () => {
    expect(promptOf(ratingsOf([5, 6, 2, 0, 0, 0, 0, 2, 6, 5]), english)).toBe(
      'Two camps: worth asking both why.',
    );
    const unclear = ratingsOf([0, 0, 0, 0, 0, 2, 6, 4, 2, 0], {
      'not-applicable': 4,
      'dont-know': 5,
    });
    expect(promptOf(unclear, english)).toBe('9 of 23 could not say: is the wording clear?');
    expect(promptOf(ratingsOf([0, 0, 0, 1, 2, 4, 6, 4, 2, 0], { skipped: 9 }), english)).toBe('');
    expect(promptOf({ kind: 'withheld' }, english)).toBe('');
  });
});

describe('the ranking in words', () => {
  const counts = {
    high: [0, 0, 0, 0, 0, 0, 2, 6, 8, 4],
    alike: [0, 0, 0, 0, 0, 1, 2, 6, 8, 3],
    low: [4, 8, 6, 2, 0, 0, 0, 0, 0, 0],
  };
  const readingWith = (ids: readonly (keyof typeof counts)[]): ResultsReading => ({
    ...readingOf(revealed(0)),
    items: ids.map((id) =>
      itemOf(ratingsOf(counts[id]), {
        id,
        statement: { preset: '', wording: { en: id }, order: 'a' },
      }),
    ),
    ranking: rankOutcomes(ids.map((id) => ({ id, counts: counts[id] }))),
  });

  it('[V7] names the statements that cannot be told apart, and those that can', () => {
    expect(rankingSentences(readingWith(['low', 'high', 'alike']), english)).toEqual([
      'Cannot be told apart: “high” and “alike”.',
      'Stands apart from all others: “low”.',
    ]);
    expect(rankingSentences(readingWith(['high', 'alike']), english)).toEqual([
      'None of these can be told apart by their means.',
    ]);
    expect(rankingSentences(readingWith(['high']), english)).toEqual([]);
  });

  it('[V7] orders by the mean on demand and leaves ties as asked', () => {
    const { items } = readingWith(['low', 'high', 'alike']);
    expect(orderItems(items, 'asked').map(({ id }) => id)).toEqual(['low', 'high', 'alike']);
    expect(orderItems(items, 'highest').map(({ id }) => id)).toEqual(['high', 'alike', 'low']);
    const withheld = itemOf({ kind: 'withheld' }, { id: 'small' });
    const last = orderItems([withheld, ...items], 'highest').at(-1);
    expect(last?.id).toBe('small');
  });
});

describe('the reading of a room', () => {
  it('[V4] shows results only when they are shown and there are any', () => {
    const { poll: own, stage, results } = revealed(36);
    const read = (changed: object) =>
      readResults(
        own,
        {
          ...stage,
          questions: {
            outcomes: {
              round: 1,
              voting: 'closed',
              results: 'shown',
              segmentation: '',
              ...changed,
            },
          },
        },
        results,
      );
    expect(read({}).status).toBe('shown');
    for (const [changed, status] of [
      [{ results: 'hidden' }, 'hidden'],
      [{ results: 'hidden', voting: 'open' }, 'counting'],
      [{ results: 'hidden', voting: 'waiting' }, 'waiting'],
      [{ round: 2, voting: 'open' }, 'counting'],
      [{ round: 2 }, 'too-few'],
    ] as const) {
      expect(read(changed)).toMatchObject({ status, items: [], ranking: expect.anything() });
    }
    expect(readingOf(revealed(3)).status).toBe('too-few');
    expect(readResults(own, { ...stage, question: '' }, results).status).toBe('no-question');
  });

  it('[V6] names groups by their segments, and the people who named none', () => {
    const { segmentation, items } = readingOf(revealed(60, { segmentation: 'role' }));
    const names = items[0]?.groups.map((group) => groupName(group, segmentation, english)) ?? [];
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
    expect(groupName({ segments: ['school', ''] }, segmentation, english)).toBe(
      'School and No group named',
    );
  });

  it('[V6] speaks the language of the reader', () => {
    const { items, round } = readingOf(revealed(36));
    for (const item of items) {
      const sentence = itemSentence(item, { round }, poll, arabic);
      expect(sentence).toMatch(/المتوسط|متوسط/);
      expect(sentence).not.toMatch(/[{}]|poll\./);
    }
  });
});
