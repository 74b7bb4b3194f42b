import { createTranslator, type Translator } from '../i18n/index.ts';
import ar from '../locales/ar.ts';
import en from '../locales/en.ts';
import { newPoll } from './poll.catalogue.ts';
import type { Distribution } from './poll.published.ts';
import {
  type DistributionReading,
  type ItemReading,
  type ResultsReading,
  readDistribution,
  readResults,
} from './poll.reading.ts';
import { type Rehearsal, rehearsePoll } from './poll.rehearsal.ts';
import type { SampleOptions, SampleShape } from './poll.sample.ts';
import type { Question } from './poll.schema.ts';
import type { PollAction } from './poll.stage.ts';

export const english: Translator = createTranslator({ locale: 'en', catalogues: [en] });
export const arabic: Translator = createTranslator({ locale: 'ar', catalogues: [ar, en] });

const SHAPES: Readonly<Record<string, SampleShape>> = {
  'trusting-relationships': 'high',
  'professional-learning': 'agreed',
  'culture-and-capacity': 'middle',
  'co-produced-evidence': 'two-camps',
  'adaptive-implementation': 'unfamiliar',
  'policies-reformed': 'low',
  'innovations-adopted': 'spread',
};

const REVEAL: readonly PollAction[] = [{ type: 'open' }, { type: 'close' }, { type: 'reveal' }];
const TO_OUTCOMES: PollAction = { type: 'go-to', question: 'outcomes' };

/** A made-up room whose ratings, or choices, are closed and revealed. */
export function revealed(
  people: number,
  { question = 'outcomes', segmentation = '', rounds = 1 } = {},
  options: Partial<SampleOptions> = {},
): Rehearsal {
  const actions: PollAction[] = [
    ...(question === 'outcomes' ? [TO_OUTCOMES] : []),
    { type: 'segment', segmentation },
    ...REVEAL,
    ...(rounds > 1
      ? ([{ type: 'new-round' }, { type: 'close' }, { type: 'reveal' }] as const)
      : []),
  ];
  return rehearsePoll(newPoll(), actions, { people, shapes: SHAPES, ...options });
}

/** What a room reads of its question. */
export function readingOf({ poll, stage, results }: Rehearsal): ResultsReading {
  return readResults(poll, stage, results);
}

const NO_REASONS = { skipped: 0, 'not-applicable': 0, 'dont-know': 0 } as const;

/** The question of the report that is rated, and the one that is chosen from. */
export const { outcomes, evidence } = newPoll().questions as {
  readonly outcomes: Extract<Question, { kind: 'rating' }>;
  readonly evidence: Extract<Question, { kind: 'choice' }>;
};

/** A reading of points, by how many people gave each. */
export function ratingsOf(
  counts: readonly number[],
  reasons: Partial<Record<keyof typeof NO_REASONS, number>> = {},
): DistributionReading {
  return read({ kind: 'points', counts, reasons: { ...NO_REASONS, ...reasons } }, outcomes);
}

/** A reading of an option. */
export function picksOf(others: number, picked: number): DistributionReading {
  return read({ kind: 'points', counts: [others, picked], reasons: NO_REASONS }, evidence);
}

/** A reading of thirds of the scale. */
export function bandsOf(low: number, middle: number, high: number): DistributionReading {
  const bands = [
    { from: 1, to: 3, count: low },
    { from: 4, to: 7, count: middle },
    { from: 8, to: 10, count: high },
  ];
  return read({ kind: 'bands', bands, reasons: NO_REASONS }, outcomes);
}

function read(distribution: Distribution, question: Question): DistributionReading {
  return readDistribution(distribution, question);
}

/** A statement with a reading. */
export function itemOf(whole: DistributionReading, rest: Partial<ItemReading> = {}): ItemReading {
  const statement = Object.values(outcomes.statements)[0];
  if (!statement) throw new Error('The question has no statement');
  const nothing = { heldBack: 0, groups: [], before: undefined, change: undefined };
  return { id: 'one', statement, whole, ...nothing, ...rest };
}
