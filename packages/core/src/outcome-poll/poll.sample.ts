import { type Identified, inOrder } from '../document/index.ts';
import {
  type Answer,
  itemOf,
  pointsOf,
  type Reason,
  segmentItem,
  type Vote,
} from './poll.answer.ts';
import type { ChoiceQuestion, PollDocument, RatingQuestion } from './poll.schema.ts';
import { type Draw, drawsOf } from './rehearsal/draws.ts';

/** How a made-up room answers a statement. */
export const SAMPLE_SHAPES = [
  'high',
  'low',
  'middle',
  'spread',
  'two-camps',
  'agreed',
  'unfamiliar',
] as const;

/**
 * How a made-up room answers a statement: skewed to one end, in the middle, anywhere, in two
 * camps, nearly of one mind, or high while many cannot say.
 */
export type SampleShape = (typeof SAMPLE_SHAPES)[number];

/** How a room is made up. */
export interface SampleOptions {
  /** How many people there are, 0–10,000. */
  readonly people: number;
  /** A whole number. The same seed gives the same room, and a larger room holds the smaller one. */
  readonly seed?: number;
  /** The shape of a statement by its id; the others are dealt the shapes in turn. */
  readonly shapes?: { readonly [statement: string]: SampleShape };
  /** The share of people who give a reason instead of an answer, 0–1; 0.1 if left out. */
  readonly noAnswer?: number;
  /** 2 asks every question again: most stay, some move a little, a few have left. */
  readonly rounds?: 1 | 2;
}

/**
 * The votes of a room that never was, to rehearse with and to show what results look like. None
 * of it is taken from anywhere: show it only with a poll whose `rehearsal` is true.
 *
 * @throws RangeError when `people` is not a whole number of 0–10,000
 */
export function sampleVotes(poll: PollDocument, options: SampleOptions): Vote[] {
  const { people, seed = 1, rounds = 1 } = options;
  if (!Number.isInteger(people) || people < 0 || people > 10_000) {
    throw new RangeError(`A made-up room has 0–10,000 people, not ${people}.`);
  }
  return Array.from({ length: people }, (_, index) => {
    const voter = `made-up-${index + 1}`;
    const person = { voter, rounds, draw: (what: string) => drawsOf(`${seed}/${voter}/${what}`) };
    const votes = [...belonging(poll, person), ...answers(poll, person, options)];
    return votes.map((vote, counter) => ({ ...vote, voter, n: counter + 1 }));
  }).flat();
}

interface Person {
  readonly voter: string;
  readonly rounds: number;
  /** A series of its own for each thing that is drawn, so that none depends on another. */
  readonly draw: (what: string) => Draw;
}

type Said = Pick<Vote, 'round' | 'item' | 'answer'>;

/** The groups that a person names; the first segments are the larger ones, one in ten names none. */
function belonging(poll: PollDocument, { draw }: Person): Said[] {
  return inOrder(poll.segmentations).flatMap(({ id, segments }) => {
    const item = segmentItem(id);
    const next = draw(item);
    const ids = inOrder(segments).map((segment) => segment.id);
    const chosen = ids[Math.floor(next() ** 1.6 * ids.length)];
    return chosen !== undefined && next() < 0.9 ? [{ round: 0, item, answer: [chosen] }] : [];
  });
}

function answers(poll: PollDocument, person: Person, options: SampleOptions): Said[] {
  const said: Said[] = [];
  for (let round = 1; round <= person.rounds; round++) {
    if (round > 1 && person.draw(`stays/${round}`)() < 0.08) continue;
    for (const question of inOrder(poll.questions)) {
      said.push(
        ...(question.kind === 'rating'
          ? ratings(question, person, options, round)
          : picks(question, person, options, round)),
      );
    }
  }
  return said;
}

function ratings(
  question: Identified<RatingQuestion>,
  person: Person,
  { shapes = {}, noAnswer = 0.1 }: SampleOptions,
  round: number,
): Said[] {
  return inOrder(question.statements).map(({ id }, index) => {
    const item = itemOf(question.id, id);
    const dealt = SAMPLE_SHAPES[index % SAMPLE_SHAPES.length] ?? 'spread';
    const shape = Object.hasOwn(shapes, id) ? (shapes[id] ?? dealt) : dealt;
    const next = person.draw(item);
    const reason = reasonFor(next, shape === 'unfamiliar' ? Math.max(noAnswer, 0.35) : noAnswer);
    const points = pointsOf(question.scale);
    const first = Math.floor(placeIn(shape, next) * points.length);
    const now = first + (round > 1 ? stepOf(person.draw(`${item}/${round}`)) : 0);
    const point = Math.min(points.length - 1, Math.max(0, now));
    return { round, item, answer: reason ?? points[point] ?? question.scale.min };
  });
}

function picks(
  question: Identified<ChoiceQuestion>,
  person: Person,
  { noAnswer = 0.1 }: SampleOptions,
  round: number,
): Said[] {
  const item = itemOf(question.id);
  const next = person.draw(item);
  const reason = reasonFor(next, noAnswer);
  const options = inOrder(question.statements);
  const chosen = options
    .filter((_, index) => next() < 0.85 - (0.6 * index) / Math.max(1, options.length))
    .map(({ id }) => id);
  const answer: Answer = reason ?? chosen.slice(0, question.most || options.length);
  return [{ round, item, answer }];
}

function reasonFor(next: Draw, share: number): Reason | undefined {
  const has = next() < share;
  const which = next();
  if (!has) return undefined;
  if (which < 0.25) return 'skipped';
  return which < 0.65 ? 'not-applicable' : 'dont-know';
}

/** Where on the scale somebody stands: 0 its low end, 1 its high one. */
function placeIn(shape: SampleShape, next: Draw): number {
  const camp = next() < 0.45;
  const bell = (centre: number, width: number) =>
    centre + width * (next() + next() + next() + next() - 2);
  switch (shape) {
    case 'high':
    case 'unfamiliar':
      return bell(0.76, 0.3);
    case 'low':
      return bell(0.28, 0.3);
    case 'middle':
      return bell(0.52, 0.24);
    case 'spread':
      return next();
    case 'two-camps':
      return camp ? bell(0.2, 0.14) : bell(0.86, 0.14);
    case 'agreed':
      return bell(0.75, 0.07);
  }
}

/** By how many points somebody moves between two rounds: mostly by none, otherwise rather up. */
function stepOf(next: Draw): number {
  const luck = next();
  if (luck < 0.6) return 0;
  return luck < 0.9 ? 1 : -1;
}
