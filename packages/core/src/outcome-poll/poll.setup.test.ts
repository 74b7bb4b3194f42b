import { expect, it } from 'vitest';
import { newPoll } from './poll.catalogue.ts';
import { parsePoll } from './poll.parse.ts';
import {
  addStatement,
  askOwnGroups,
  askQuestion,
  askSegmentation,
  finishPoll,
  removeStatement,
  setupProblem,
  wordStatement,
} from './poll.setup.ts';

const poll = newPoll();
const statementsOf = (of: typeof poll, question = 'outcomes') =>
  of.questions[question]?.statements ?? {};

it('[Q9] takes a question or a segmentation out and puts it back at its place', () => {
  const without = askQuestion(askSegmentation(poll, 'role', false), 'evidence', false);
  expect(Object.keys(without.questions)).toEqual(['outcomes']);
  expect(Object.keys(without.segmentations)).toEqual(['level']);
  const again = askQuestion(askSegmentation(without, 'role', true), 'evidence', true);
  expect(again).toEqual(poll);
  expect(askQuestion(poll, 'evidence', true)).toBe(poll);
});

it('[Q9] words a statement anew, and leaves it to the catalogue where the words are its own', () => {
  const [id = ''] = Object.keys(statementsOf(poll));
  const own = wordStatement(poll, 'outcomes', id, 'Trust', 'en', 'Trusting relationships');
  expect(statementsOf(own)[id]?.wording).toEqual({ en: 'Trust' });
  const back = wordStatement(own, 'outcomes', id, 'Trusting', 'en', 'Trusting');
  expect(back).toEqual(poll);
  expect(wordStatement(poll, 'gone', id, 'x', 'en')).toBe(poll);
  expect(statementsOf(wordStatement(poll, 'outcomes', 'constructor', 'x', 'en'))).toEqual(
    statementsOf(poll),
  );
});

it('[Q9] adds statements with ids of their own, and takes them out', () => {
  const two = addStatement(addStatement(poll, 'outcomes', 'sw'), 'outcomes', 'sw');
  expect(Object.keys(statementsOf(two)).slice(-2)).toEqual(['own-1', 'own-2']);
  const one = removeStatement(two, 'outcomes', 'own-1');
  expect(Object.keys(statementsOf(addStatement(one, 'outcomes', 'sw')))).toContain('own-1');
});

it('[Q9] asks for groups of one’s own where there are two of them at least', () => {
  const regions = askOwnGroups(poll, 'Which shore?', ['North', ' South ', '', 'North'], 'en');
  const { own } = regions.segmentations;
  expect(own?.wording).toEqual({ en: 'Which shore?' });
  expect(Object.values(own?.segments ?? {}).map(({ wording }) => wording.en)).toEqual([
    'North',
    'South',
  ]);
  expect(parsePoll(JSON.stringify(regions))).toEqual(regions);
  expect(askOwnGroups(regions, 'Which shore?', ['North'], 'en')).toEqual(poll);
  expect(askOwnGroups(regions, ' ', ['North', 'South'], 'en')).toEqual(poll);
});

it('[Q9] is held without what nobody gave words, and says what it lacks', () => {
  const draft = { ...addStatement(poll, 'outcomes', 'en'), title: { en: '  ' } };
  expect(finishPoll(draft)).toEqual(poll);
  expect(setupProblem(draft)).toBeUndefined();
  const none = askQuestion(askQuestion(poll, 'evidence', false), 'outcomes', false);
  expect(setupProblem(none)).toBe('no-question');
  const empty = Object.keys(statementsOf(poll)).reduce(
    (left, id) => removeStatement(left, 'outcomes', id),
    poll,
  );
  expect(setupProblem(addStatement(empty, 'outcomes', 'en'))).toBe('no-statement');
  for (const minimumCell of [2, 51, 5.5, Number.NaN]) {
    expect(setupProblem({ ...poll, minimumCell })).toBe('minimum');
  }
});
