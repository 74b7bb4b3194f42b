import { describe, expect, it } from 'vitest';
import { createTranslator } from '../i18n/index.ts';
import en from '../locales/en.ts';
import { EVIDENCE_KINDS } from '../vocabulary/index.ts';
import {
  answerText,
  type BallotItem,
  ballotItems,
  ballotProgress,
  ballotRound,
  everyItem,
  type GivenAnswers,
  isAnswered,
  nextItem,
  optionsOf,
  reasonsFor,
  segmentItems,
} from './poll.ballot.ts';
import { newPoll } from './poll.catalogue.ts';
import { controlPoll, newStage } from './poll.stage.ts';

const poll = newPoll();
const stage = newStage(poll);
const atOutcomes = controlPoll(stage, { type: 'next' }, poll);
const items = ballotItems(poll, atOutcomes);
const named = (some: readonly BallotItem[]) => some.map(({ item }) => item);
const [first, second, third] = named(items) as [string, string, string];
const counted = (...ids: string[]): GivenAnswers =>
  Object.fromEntries(ids.map((id) => [id, { answer: 7, state: 'counted' }]));

describe('what a ballot asks', () => {
  it('is a choice as one item and each statement that is rated', () => {
    expect(named(ballotItems(poll, stage))).toEqual(['evidence']);
    expect(items).toHaveLength(7);
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['rating']));
    expect(first).toMatch(/^outcomes\//);
  });

  it('follows the order of the poll', () => {
    const question = poll.questions.outcomes;
    if (question?.kind !== 'rating') throw new Error('The outcomes are rated');
    const [id = '', last = ''] = [items[0], items.at(-1)].map((one) => one?.item.split('/')[1]);
    const statements = {
      ...question.statements,
      [id]: { ...question.statements[id], preset: id, wording: {}, order: 'zz' },
    };
    const turned = { ...poll, questions: { outcomes: { ...question, statements } } };
    expect(named(ballotItems(turned, atOutcomes)).slice(-2)).toEqual([
      `outcomes/${last}`,
      `outcomes/${id}`,
    ]);
  });

  it('is nothing when the poll has no question there', () => {
    expect(ballotItems(poll, { question: '' })).toEqual([]);
    expect(ballotItems(poll, { question: 'toString' })).toEqual([]);
  });

  it('includes the groups, which are asked once', () => {
    expect(named(segmentItems(poll))).toEqual(['by/role', 'by/level']);
    expect(everyItem(poll)).toHaveLength(2 + 1 + 7);
  });

  it('is fresh in each round', () => {
    const open = controlPoll(stage, { type: 'open' }, poll);
    const again = controlPoll(open, { type: 'new-round' }, poll);
    expect([ballotRound(open), ballotRound(again)]).toEqual(['evidence:1', 'evidence:2']);
  });
});

describe('the item to go on with', () => {
  it('is the first without an answer behind the one just answered', () => {
    expect(nextItem(items, {})?.item).toBe(first);
    expect(nextItem(items, counted(first), first)?.item).toBe(second);
    expect(nextItem(items, counted(first, second), first)?.item).toBe(third);
  });

  it('goes back to what was passed over, and ends when there is nothing left', () => {
    const rest = named(items).slice(1);
    expect(nextItem(items, counted(...rest), rest.at(-1))?.item).toBe(first);
    expect(nextItem(items, counted(...named(items)), first)).toBeUndefined();
  });

  it('takes a reason for an answer, and what came too late for none', () => {
    const answers: GivenAnswers = {
      [first]: { answer: 'dont-know', state: 'saved' },
      [second]: { answer: 3, state: 'late' },
    };
    expect(items.slice(0, 3).map((one) => isAnswered(one, answers))).toEqual([true, false, false]);
    expect(nextItem(items, answers, first)?.item).toBe(second);
  });
});

describe('progress', () => {
  it('counts what is answered, and what became of it', () => {
    const answers: GivenAnswers = {
      [first]: { answer: 1, state: 'counted' },
      [second]: { answer: 'skipped', state: 'saved' },
      [third]: { answer: 9, state: 'late' },
      'by/role': { answer: ['school'], state: 'counted' },
    };
    expect(ballotProgress(items, answers)).toEqual({
      answered: 2,
      total: 7,
      isComplete: false,
      states: { unsaved: 0, saved: 1, counted: 1, late: 1 },
    });
  });

  it('is complete only when something was asked', () => {
    expect(ballotProgress(items, counted(...named(items))).isComplete).toBe(true);
    expect(ballotProgress([], {}).isComplete).toBe(false);
  });
});

describe('an answer in words', () => {
  const translator = createTranslator({ locale: 'en', catalogues: [en] });
  const [choice] = ballotItems(poll, stage) as [BallotItem];
  const [role] = segmentItems(poll) as [BallotItem];

  it.each([
    [items[0] as BallotItem, 7, '7 of 10'],
    [items[0] as BallotItem, 'not-applicable', 'Not applicable'],
    [choice, [], 'None of these'],
    [choice, ['research'], 'Research: studies, evaluations, reviews'],
    [role, ['union'], 'Teacher union'],
    [role, 'skipped', 'Prefer not to say'],
  ] as const)('%#', (asked, answer, words) => {
    expect(answerText(asked, answer, translator)).toBe(words);
  });

  it('names what can be picked in the order of the poll', () => {
    expect(optionsOf(choice, translator).map(({ id }) => id)).toEqual([...EVIDENCE_KINDS]);
    expect(optionsOf(items[0] as BallotItem, translator)).toEqual([]);
  });

  it('of oneself is never “not applicable”', () => {
    expect(reasonsFor(role)).toEqual(['skipped']);
    expect(reasonsFor(choice)).toHaveLength(3);
  });
});
