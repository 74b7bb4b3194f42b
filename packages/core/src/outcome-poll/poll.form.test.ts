import { describe, expect, it } from 'vitest';
import type { Answer } from './poll.answer.ts';
import { ballotItems } from './poll.ballot.ts';
import { newPoll } from './poll.catalogue.ts';
import {
  BALLOT_FIELDS,
  formValues,
  NONE_PICKED,
  readBallotForm,
  reasonValue,
} from './poll.form.ts';

const poll = newPoll();
const [rated = ''] = ballotItems(poll, { question: 'outcomes' }).map(({ item }) => item);
const read = (...entries: (readonly [string, unknown])[]) => readBallotForm(entries, poll);
const answersIn = (...entries: (readonly [string, unknown])[]) => read(...entries).answers;

describe('a ballot sent as a plain form', () => {
  it('gives ratings, picks, groups and reasons', () => {
    expect(
      answersIn(
        ['by/role', 'school'],
        ['by/level', reasonValue('skipped')],
        ['evidence', 'research'],
        ['evidence', 'sector-generated'],
        [rated, '10'],
      ),
    ).toEqual([
      { item: 'by/role', answer: ['school'] },
      { item: 'by/level', answer: 'skipped' },
      { item: 'evidence', answer: ['research', 'sector-generated'] },
      { item: rated, answer: 10 },
    ]);
  });

  it('takes nothing ticked for no answer, and “none of these” for one', () => {
    expect(answersIn()).toEqual([]);
    expect(answersIn(['evidence', NONE_PICKED])).toEqual([{ item: 'evidence', answer: [] }]);
  });

  it('lets an answer go before a reason that is ticked beside it', () => {
    expect(
      answersIn(['evidence', reasonValue('dont-know')], ['evidence', 'research'], [rated, '3']),
    ).toEqual([
      { item: 'evidence', answer: ['research'] },
      { item: rated, answer: 3 },
    ]);
  });

  it.each<[string, unknown, string]>([
    [rated, '11', 'off-scale'],
    [rated, '7.5', 'not-an-answer'],
    [rated, '', 'not-an-answer'],
    [rated, NONE_PICKED, 'not-an-answer'],
    ['evidence', 'hearsay', 'unknown-option'],
    ['by/role', 'toString', 'unknown-option'],
  ])('refuses %s = %j as %s', (item, value, problem) => {
    expect(read([item, value])).toMatchObject({ answers: [], refused: [{ item, problem }] });
  });

  it('refuses two groups and two ratings at once, and more picks than may be', () => {
    expect(read(['by/role', 'school'], ['by/role', 'union']).refused).toEqual([
      { item: 'by/role', problem: 'too-many' },
    ]);
    expect(read([rated, '3'], [rated, '4']).refused).toEqual([
      { item: rated, problem: 'not-an-answer' },
    ]);
  });

  it('passes over the fields of the host and files', () => {
    expect(read(['csrf', 'x'], ['outcomes', '3'], [rated, { name: 'a.txt' }])).toMatchObject({
      answers: [],
      refused: [],
    });
  });

  it('says which question and round it was made for', () => {
    expect(read([BALLOT_FIELDS.question, 'outcomes'], [BALLOT_FIELDS.round, '2'])).toMatchObject({
      question: 'outcomes',
      round: 2,
    });
    expect(read([BALLOT_FIELDS.round, '-1'])).toMatchObject({
      question: undefined,
      round: undefined,
    });
  });

  it.each<[string, Answer]>([
    [rated, 4],
    [rated, 'not-applicable'],
    ['evidence', []],
    ['evidence', ['research']],
  ])('reads back what was written: %s %j', (item, answer) => {
    const entries = formValues(answer).map((value) => [item, value] as const);
    expect(answersIn(...entries)).toEqual([{ item, answer }]);
  });
});
