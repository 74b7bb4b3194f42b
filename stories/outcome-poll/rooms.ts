import {
  evidenceQuestion,
  newPoll,
  outcomesQuestion,
  type PollAction,
  type PollDocument,
  type Rehearsal,
  rehearsePoll,
  type SampleOptions,
  type SampleShape,
} from '@uptake/core/outcome-poll';

// Every room here is made up by a seeded generator; the report gives no figures for an outcome.

const shapes: Record<string, SampleShape> = {
  'trusting-relationships': 'high',
  'professional-learning': 'agreed',
  'culture-and-capacity': 'middle',
  'co-produced-evidence': 'two-camps',
  'adaptive-implementation': 'unfamiliar',
  'policies-reformed': 'low',
  'innovations-adopted': 'spread',
};

const toOutcomes: PollAction = { type: 'go-to', question: 'outcomes' };
const reveal: readonly PollAction[] = [{ type: 'open' }, { type: 'close' }, { type: 'reveal' }];
const byRole: PollAction = { type: 'segment', segmentation: 'role' };

const play = (
  people: number,
  actions: readonly PollAction[],
  options: Partial<SampleOptions> = {},
  poll: PollDocument = newPoll(),
): Rehearsal => rehearsePoll(poll, actions, { people, shapes, ...options });

const rated = (people: number, options: Partial<SampleOptions> = {}, poll = newPoll()) =>
  play(people, [toOutcomes, ...reveal], options, poll);

const withOutcomes = (statements: PollDocument['questions'][string]['statements']) => {
  const poll = newPoll();
  const outcomes = { ...outcomesQuestion(), order: 'a1', statements };
  return { ...poll, questions: { ...poll.questions, outcomes } };
};

const { statements } = outcomesQuestion();
const [first = '', second = ''] = Object.keys(statements);

/** The outcomes of the report and three of a network's own: as many as fit on a screen. */
const tenOutcomes = withOutcomes({
  ...statements,
  ...Object.fromEntries(
    [
      'Ministries publish the evidence behind a new curriculum',
      'Districts plan their budgets with the data of their schools',
      'Unions carry research into their negotiations',
    ].map((en, index) => [`own-${index}`, { preset: '', wording: { en }, order: `z${index}` }]),
  ),
});

/** Words as people paste them: long, without spaces, in another direction. */
const longOutcomes = withOutcomes({
  [first]: {
    preset: '',
    order: 'a1',
    wording: {
      en: 'Head teachers, district officers and the parents’ committees of schools in the lake region read the findings of the yearly learning assessment together, agree on two changes for the next term, and come back after a year to see what became of them',
    },
  },
  [second]: {
    preset: '',
    order: 'a2',
    wording: { ar: 'تستخدم المدارس نتائج التقييم السنوي في التخطيط للفصل الدراسي التالي' },
  },
  link: {
    preset: '',
    order: 'a3',
    wording: { en: 'https://example.org/a-very-long-address-without-any-space-in-it/2026/annex' },
  },
});

/** All of one mind: `agreed` people, on a scale of their own. */
const sameMind = withOutcomes(
  Object.fromEntries(Object.entries(statements).filter(([id]) => id === 'professional-learning')),
);

/** Two kinds of evidence, of which everybody uses one. */
const fewKinds: PollDocument = {
  ...newPoll(),
  questions: { evidence: { ...evidenceQuestion(), order: 'a1', most: 1 } },
};

/** Polls at a moment, by what they show. */
export const rooms = {
  dots: rated(36),
  bars: rated(240),
  manyBars: rated(1800),
  byRole: play(48, [toOutcomes, byRole, ...reveal]),
  manyByRole: play(300, [toOutcomes, byRole, ...reveal]),
  discussed: play(36, [
    toOutcomes,
    ...reveal,
    { type: 'focus', statement: 'co-produced-evidence' },
  ]),
  rounds: play(36, [
    toOutcomes,
    ...reveal,
    { type: 'new-round' },
    { type: 'close' },
    { type: 'reveal' },
  ]),
  tooFew: rated(3),
  few: rated(7),
  oneMind: rated(6, { seed: 3, noAnswer: 0 }, sameMind),
  noPeople: rated(0),
  waiting: play(0, [toOutcomes]),
  counting: play(23, [toOutcomes, { type: 'open' }]),
  hidden: play(36, [toOutcomes, { type: 'open' }, { type: 'close' }]),
  batches: play(
    23,
    [toOutcomes, { type: 'open' }, { type: 'reveal' }],
    {},
    { ...newPoll(), whileOpen: 'batches' },
  ),
  choice: play(36, reveal),
  choiceByRole: play(60, [byRole, ...reveal]),
  oneKind: play(12, reveal, { noAnswer: 0 }, fewKinds),
  tenOutcomes: rated(36, {}, tenOutcomes),
  longWords: rated(36, {}, longOutcomes),
  noQuestion: play(0, [], {}, { ...newPoll(), questions: {} }),
} as const satisfies Record<string, Rehearsal>;
