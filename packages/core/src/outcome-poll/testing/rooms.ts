import { type Answer, REASONS } from '../poll.answer.ts';
import type { PollDocument, Question } from '../poll.schema.ts';
import type { PollAction } from '../poll.stage.ts';
import { Random } from './random.ts';

/** Something that happens in a room. After some of it, everybody looks at the results. */
export type Happening =
  | { readonly type: 'vote'; readonly person: number; readonly answer: Answer }
  | { readonly type: 'control'; readonly action: PollAction }
  | { readonly type: 'look' };

/** A room that was made up, and what happens in it. */
export interface Room {
  readonly poll: PollDocument;
  /** The segments each person named; an empty one for none. */
  readonly segments: readonly { readonly [segmentation: string]: string }[];
  readonly happenings: readonly Happening[];
}

const SHAPES = [
  'any',
  'skewed',
  'two-camps',
  'of-one-mind',
  'all-but-one',
  'all-but-two',
  'by-segment',
] as const;

const SEGMENTATIONS = ['role', 'level'] as const;

/** Makes up a room: most of them small, where anonymity is hard. */
export function makeRoom(seed: number): Room {
  const random = new Random(seed);
  const people = sizeOf(random);
  const kind = random.pick(['rating', 'rating', 'rating', 'picked', 'one-of']);
  const choices = kind === 'rating' ? random.pick([2, 3, 5, 7, 10, 10]) : 2 + random.below(3);
  const poll = pollOf(kind, choices, 3 + random.below(8), random);
  const segments = Array.from({ length: people }, () => ({}) as { [id: string]: string });
  for (const segmentation of SEGMENTATIONS) {
    const shares = random.shares(2 + random.below(5), random.pick([1, 1, 2]));
    for (const named of segments) {
      named[segmentation] = random.chance(0.1) ? '' : `s${random.byShare(shares)}`;
    }
  }
  const shape = random.pick(SHAPES);
  const mode = random.below(choices);
  const reasons = random.pick([0, 0, 0.1, 0.4]);
  const odd = shape === 'all-but-one' ? 1 : shape === 'all-but-two' ? 2 : 0;
  const pointOf = (person: number): number => {
    switch (shape) {
      case 'any':
        return random.below(choices);
      case 'skewed':
        return Math.floor(random.next() ** 3 * choices);
      case 'two-camps':
        return random.chance(0.5) ? 0 : choices - 1;
      case 'by-segment':
        return Number(segments[person]?.role?.slice(1)) % choices;
      default:
        return person < odd ? (mode + 1) % choices : mode;
    }
  };
  const answerOf = (person: number): Answer => {
    if (random.chance(reasons)) return random.pick(REASONS);
    const point = pointOf(person);
    if (kind === 'rating') return point + 1;
    if (kind === 'one-of') return random.chance(0.1) ? [] : [`o${point}`];
    return Array.from({ length: choices }, (_, index) => `o${index}`).filter((_, index) =>
      index === point ? random.chance(0.9) : random.chance(0.2),
    );
  };
  return { poll, segments, happenings: [...happeningsOf(people, poll, answerOf, random)] };
}

function sizeOf(random: Random): number {
  const luck = random.next();
  if (luck < 0.8) return 1 + random.below(12);
  if (luck < 0.98) return 8 + random.below(20);
  return luck < 0.999 ? 30 + random.below(60) : 100 + random.below(101);
}

function* happeningsOf(
  people: number,
  poll: PollDocument,
  answerOf: (person: number) => Answer,
  random: Random,
): Generator<Happening> {
  const act = (type: 'open' | 'close' | 'reveal' | 'hide' | 'new-round'): Happening => ({
    type: 'control',
    action: { type },
  });
  const split = (segmentation: string): Happening => ({
    type: 'control',
    action: { type: 'segment', segmentation },
  });
  const look: Happening = { type: 'look' };
  const isBatched = poll.whileOpen === 'batches';
  const everybody = Array.from({ length: people }, (_, person) => person);
  const last = new Map<number, Answer>();
  const vote = (person: number, answer: Answer): Happening => {
    last.set(person, answer);
    return { type: 'vote', person, answer };
  };
  const rounds = random.pick([1, 1, 1, 1, 2, 2, 3]);
  const away = random.pick([0, 0, 1, 2, 0.1, 0.4]);
  const mind = random.pick([0, 0, 0.1, 0.5]);
  for (let round = 1; round <= rounds; round += 1) {
    if (round > 1) yield act('new-round');
    else yield act('open');
    if (random.chance(0.3)) yield split(random.pick(SEGMENTATIONS));
    if (isBatched || random.chance(0.5)) yield act('reveal');
    const present = random
      .shuffled(everybody)
      .slice(away >= 1 ? random.below(away + 1) : random.below(1 + Math.floor(away * people)));
    const late = new Set(random.chance(0.4) ? present.slice(0, 1 + random.below(6)) : []);
    const cadence = random.pick([1, 1, 2, 5]);
    for (const [index, person] of present.entries()) {
      if (late.has(person)) continue;
      const before = last.get(person);
      const keeps = before !== undefined && !random.chance(mind);
      yield vote(person, keeps ? before : answerOf(person));
      if (isBatched && index % cadence === 0) yield look;
      if (random.chance(0.05)) yield vote(person, answerOf(person));
    }
    yield act('close');
    yield act('reveal');
    yield look;
    if (random.chance(0.6)) {
      for (const segmentation of random.shuffled(['role', 'level', ''])) {
        yield split(segmentation);
        yield look;
      }
    }
    if (late.size > 0 || random.chance(0.2)) {
      yield act('open');
      for (const person of late) {
        yield vote(person, answerOf(person));
        if (random.chance(0.5)) yield look;
      }
      const fickle = random.pick([0, 1, 2, 0.3, 1]);
      const count = fickle === 0.3 ? Math.ceil(people * fickle) : fickle;
      for (const person of random.shuffled(everybody).slice(0, count)) {
        yield vote(person, answerOf(person));
        if (random.chance(0.3)) yield look;
      }
      yield act('close');
      yield look;
      if (random.chance(0.5)) {
        yield split(random.pick(SEGMENTATIONS));
        yield look;
      }
    }
  }
}

const polls = new Map<string, PollDocument>();

function pollOf(kind: string, choices: number, minimumCell: number, random: Random): PollDocument {
  const whileOpen = random.chance(0.4) ? 'batches' : 'participation';
  const key = [kind, choices, minimumCell, whileOpen].join();
  const poll = polls.get(key) ?? newPoll(kind, choices, minimumCell, whileOpen);
  polls.set(key, poll);
  return poll;
}

function newPoll(
  kind: string,
  choices: number,
  minimumCell: number,
  whileOpen: PollDocument['whileOpen'],
): PollDocument {
  const bare = { preset: '', wording: {} };
  const options = Object.fromEntries(
    Array.from({ length: choices }, (_, index) => [`o${index}`, { ...bare, order: `a${index}` }]),
  );
  const question: Question =
    kind === 'rating'
      ? {
          ...bare,
          kind: 'rating',
          scale: { min: 1, points: choices, low: {}, high: {} },
          statements: { s: { ...bare, order: 'a0' } },
          order: 'a0',
        }
      : {
          ...bare,
          kind: 'choice',
          most: kind === 'one-of' ? 1 : 0,
          statements: options,
          order: 'a0',
        };
  const segmentation = {
    ...bare,
    segments: Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [`s${index}`, { ...bare, order: `a${index}` }]),
    ),
    order: 'a0',
  };
  return {
    kind: 'outcome-poll',
    version: 1,
    title: {},
    rehearsal: true,
    questions: { q: question },
    segmentations: { role: segmentation, level: segmentation },
    minimumCell,
    whileOpen,
  };
}
