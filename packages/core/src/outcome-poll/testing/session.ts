import { type Answer, segmentItem } from '../poll.answer.ts';
import { NOTHING_RELEASED, publishResults, type Released } from '../poll.privacy.ts';
import type { PublishedItem, PublishedResults } from '../poll.published.ts';
import type { PollDocument } from '../poll.schema.ts';
import { controlPoll, newStage, type PollAction, stageOf } from '../poll.stage.ts';
import { NO_VOTES, tallyVotes } from '../poll.tally.ts';

/** A poll of one question `q` with the statement `s`, and the segmentations `role` and `level`. */
export function pollWith(more: Partial<PollDocument> = {}, points = 10): PollDocument {
  const bare = { preset: '', wording: {}, order: 'a0' };
  const segments = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, bare]));
  return {
    kind: 'outcome-poll',
    version: 1,
    title: {},
    rehearsal: true,
    questions: {
      q: {
        ...bare,
        kind: 'rating',
        scale: { min: 1, points, low: {}, high: {} },
        statements: { s: bare },
      },
    },
    segmentations: { role: { ...bare, segments }, level: { ...bare, segments } },
    minimumCell: 5,
    whileOpen: 'participation',
    ...more,
  };
}

/** A poll of which `q` is a choice of `most` of the options `x`, `y` and `z`. */
export function choiceWith(most: number): PollDocument {
  const bare = { preset: '', wording: {} };
  const statements = Object.fromEntries(
    ['x', 'y', 'z'].map((id, index) => [id, { ...bare, order: `a${index}` }]),
  );
  return pollWith({ questions: { q: { ...bare, kind: 'choice', most, statements, order: 'a0' } } });
}

/** A poll that is run: votes come in, the facilitator acts, results are published after each. */
export class Session {
  readonly poll: PollDocument;
  votes = NO_VOTES;
  stage;
  released: Released = NOTHING_RELEASED;
  results: PublishedResults = { rounds: [], changes: [] };
  #n = 0;

  constructor(poll: PollDocument) {
    this.poll = poll;
    this.stage = newStage(poll);
  }

  /** People answer one after the other: those of a list by their place in it. */
  answer(
    answers: readonly Answer[] | { readonly [voter: string]: Answer },
    item = this.poll.questions.q?.kind === 'choice' ? 'q' : 'q/s',
  ): this {
    const { round } = stageOf(this.stage, 'q');
    const list = Array.isArray(answers)
      ? answers.map((answer: Answer, index) => [voter(index), answer] as const)
      : Object.entries<Answer>({ ...answers });
    for (const [one, answer] of list) {
      this.#n += 1;
      this.votes = tallyVotes(this.votes, [{ round, item, voter: one, n: this.#n, answer }]);
      this.publish();
    }
    return this;
  }

  /** People name their segments: a letter each, a space for none. */
  name(segments: string, segmentation = 'role'): this {
    const item = segmentItem(segmentation);
    const named = [...segments].entries();
    for (const [index, segment] of named) {
      if (segment === ' ') continue;
      const vote = { round: 0, item, voter: voter(index), n: 1, answer: [segment] };
      this.votes = tallyVotes(this.votes, [vote]);
    }
    return this;
  }

  act(...types: ('open' | 'close' | 'reveal' | 'hide' | 'new-round')[]): this {
    for (const type of types) this.#control({ type });
    return this;
  }

  split(segmentation: string): this {
    return this.#control({ type: 'segment', segmentation });
  }

  publish(): this {
    const { poll, stage, released } = this;
    const publication = publishResults(this.votes, { poll, stage, released });
    this.results = publication.results;
    this.released = publication.released;
    return this;
  }

  /** What is shown of a statement. */
  item(statement = 's', round = 1): PublishedItem | undefined {
    return this.results.rounds.find((one) => one.round === round)?.items[statement];
  }

  /** How many gave each point, of all and of each group; the kind where it is not points. */
  shown(statement = 's', round = 1) {
    const item = this.item(statement, round);
    const say = (one: PublishedItem['whole'] | undefined) =>
      one?.kind === 'points' ? one.counts.join(' ') : one?.kind;
    return {
      whole: say(item?.whole),
      groups: Object.fromEntries(
        (item?.groups ?? []).map(({ segments, distribution }) => [
          segments.join('+') || 'none',
          say(distribution),
        ]),
      ),
      heldBack: item?.heldBack,
    };
  }

  #control(action: PollAction): this {
    this.stage = controlPoll(this.stage, action, this.poll);
    return this.publish();
  }
}

/** The id of a person by the place in a list. */
export function voter(index: number): string {
  return `v${String(index).padStart(3, '0')}`;
}
