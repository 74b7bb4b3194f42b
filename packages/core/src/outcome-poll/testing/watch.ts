import type { Released } from '../poll.privacy.ts';
import type { Distribution, PublishedItem, PublishedResults } from '../poll.published.ts';
import type { Cell, SeenMoves, Sighting } from './attacker.ts';
import { type Look, looksAt } from './course.ts';
import type { Room } from './rooms.ts';

/** A vote as it was shown: of a person, in a round, the first one or after a change. */
export interface ShownVote {
  readonly person: string;
  readonly round: number;
  /** How often the vote had changed within a round. */
  readonly changes: number;
  /** The answer: what the attacker wants to know. */
  readonly code: number;
  /** What makes it one vote within a round. */
  readonly inRound: string;
  /** What makes it one vote for those who suppose that nobody changed between rounds. */
  readonly overRounds: string;
}

/** A distribution as it was shown, and whose votes are in it. */
export interface Shown {
  readonly round: number;
  /** The segments of a group; empty for everybody. */
  readonly segments: readonly string[];
  readonly votes: readonly ShownVote[];
  readonly cells: Sighting['cells'];
}

/** The moves as they were shown beside both rounds. */
export interface ShownMoves extends Omit<SeenMoves, 'onlyBefore' | 'onlyAfter'> {
  readonly onlyBefore: readonly ShownVote[];
  readonly onlyAfter: readonly ShownVote[];
}

/** Everything that was ever shown of one statement, option or choice of one. */
export interface Sights {
  readonly shown: Shown[];
  readonly moves: ShownMoves[];
}

/**
 * Notes everything that is ever shown of a room, by subject. Who is in what is shown is taken from
 * the publisher's memory: an attacker knows at most that much.
 */
export function watchRoom(room: Room): ReadonlyMap<string, Sights> {
  return watchLooks(looksAt(room));
}

/** The same of what was shown elsewhere, in the order in which it was shown. */
export function watchLooks(
  looks: Iterable<Pick<Look, 'results' | 'released'>>,
): ReadonlyMap<string, Sights> {
  const sights = new Map<string, Sights>();
  const notes = new Notes();
  for (const { results, released } of looks) notes.take(results, released, sights);
  return sights;
}

const NOTHING: Blocks = [];

type Rounds = Released['subjects'][string];
type Blocks = NonNullable<Rounds[number]>['blocks'];

/** What was shown of a round last. */
interface Seen {
  readonly blocks: Blocks;
  readonly first: PublishedItem | undefined;
  /** The distributions that were noted of these people. */
  readonly known: Set<string>;
}

/** Notes what is shown, once each. */
class Notes {
  readonly #votes = new Map<string, ShownVote>();
  readonly #changes = new Map<string, number>();
  readonly #paired = new Map<string, ReadonlySet<string>>();
  readonly #seen = new Map<string, Seen>();

  take(results: PublishedResults, released: Released, all: Map<string, Sights>): void {
    for (const [subject, rounds] of Object.entries(released.subjects)) {
      const sights = all.get(subject) ?? { shown: [], moves: [] };
      all.set(subject, sights);
      for (const { round, items } of results.rounds) {
        const blocks = rounds[round]?.blocks ?? NOTHING;
        const shownItems = itemsOf(subject, items);
        const place = `${subject} ${round}`;
        const before = this.#seen.get(place);
        if (before?.blocks === blocks && before.first === shownItems[0]) continue;
        const known = before?.blocks === blocks ? before.known : new Set<string>();
        this.#seen.set(place, { blocks, first: shownItems[0], known });
        const votes = this.#votesOf(blocks, subject, round);
        for (const shown of sightsOf(shownItems, votes, blocks, round)) {
          const sight = `${shown.segments} ${shown.cells.map(({ count }) => count)}`;
          if (!known.has(sight)) sights.shown.push(shown);
          known.add(sight);
        }
      }
      this.#takeMoves(results, rounds, subject, sights);
    }
  }

  #votesOf(blocks: Blocks, subject: string, round: number): ShownVote[][] {
    return blocks.map((block) =>
      block.voters.map((person, index) => {
        const code = block.versions.at(-1)?.[index] ?? 0;
        const place = `${subject} ${round} ${person}`;
        const total = `${subject} ${person}`;
        const before = this.#votes.get(place);
        if (before?.code === code) return before;
        const allChanges = (this.#changes.get(total) ?? 0) + (before ? 1 : 0);
        const changes = before ? before.changes + 1 : 0;
        const inRound = `${person} ${round} ${changes}`;
        const overRounds = `${person} ${allChanges}`;
        const vote = { person, round, code, changes, inRound, overRounds };
        this.#changes.set(total, allChanges);
        this.#votes.set(place, vote);
        return vote;
      }),
    );
  }

  #takeMoves(results: PublishedResults, rounds: Rounds, subject: string, sights: Sights): void {
    for (const { round, statement, moves } of results.changes) {
      if (!subject.endsWith(`/${statement}`)) continue;
      const [before, after] = [round - 1, round].map((number) => {
        const item = results.rounds.find((one) => one.round === number)?.items[statement];
        return item?.whole.kind === 'points' ? item.whole.counts : [];
      });
      if (!before || !after) continue;
      const rated = [round - 1, round].map((number) =>
        this.#votesOf(rounds[number]?.blocks ?? [], subject, number)
          .flat()
          .filter(({ code }) => code < before.length),
      );
      const [first = [], second = []] = rated;
      const paired = this.#paired.get(`${subject} ${round}`) ?? pairedIn(first, second);
      this.#paired.set(`${subject} ${round}`, paired);
      const unpaired = (votes: ShownVote[]) => votes.filter(({ person }) => !paired.has(person));
      const onlyBefore = unpaired(first);
      sights.moves.push({ before, after, moves, onlyBefore, onlyAfter: unpaired(second) });
    }
  }
}

function pairedIn(first: readonly ShownVote[], second: readonly ShownVote[]): Set<string> {
  const people = new Set(second.map(({ person }) => person));
  return new Set(first.map(({ person }) => person).filter((person) => people.has(person)));
}

/** What is shown of a subject: one statement, or all options of a choice of one. */
function itemsOf(subject: string, items: { readonly [id: string]: PublishedItem }) {
  const [, statement] = subject.split('/');
  const item = statement === undefined ? undefined : items[statement];
  return statement === undefined ? Object.values(items) : item ? [item] : [];
}

function sightsOf(
  items: readonly PublishedItem[],
  votes: readonly (readonly ShownVote[])[],
  blocks: Blocks,
  round: number,
): Shown[] {
  const [first] = items;
  if (!first) return [];
  const whole = cellsOf(items.map((item) => item.whole));
  const groups = first.groups.map(({ segments }, index) => ({
    round,
    segments,
    votes: votes
      .filter((_, place) => blocks[place]?.segments?.every((one) => segments.includes(one)))
      .flat(),
    cells: cellsOf(items.flatMap((item) => item.groups[index]?.distribution ?? [])),
  }));
  return [{ round, segments: [], votes: votes.flat(), cells: whole }, ...groups].filter(
    (shown) => shown.cells.length > 0,
  );
}

/** How many answers there are of each kind, from the distributions of a statement or of options. */
function cellsOf(distributions: readonly Distribution[]): Cell[] {
  const [first] = distributions;
  if (!first || first.kind === 'withheld') return [];
  const ratings = ratingsOf(first, distributions);
  const top = Math.max(...ratings.map(({ mask }) => 31 - Math.clz32(mask)));
  return [
    ...ratings,
    ...Object.values(first.reasons).map((count, index) => ({ mask: 2 << (top + index), count })),
  ];
}

function ratingsOf(
  first: Exclude<Distribution, { kind: 'withheld' }>,
  distributions: readonly Distribution[],
): Cell[] {
  if (first.kind === 'bands') {
    const lowest = first.bands[0]?.from ?? 0;
    return first.bands.map(({ from, to, count }) => ({
      mask: (1 << (to - lowest + 1)) - (1 << (from - lowest)),
      count,
    }));
  }
  // Any of the options: of a choice of one also "none of these".
  if (first.kind === 'nearly') {
    return [{ mask: (2 << Math.max(1, distributions.length)) - 1, count: first.n }];
  }
  if (distributions.length === 1) return first.counts.map(asCell);
  const picked = distributions.map((one) => (one.kind === 'points' ? (one.counts[1] ?? 0) : 0));
  const all = first.counts.reduce((sum, count) => sum + count, 0);
  const none = all - picked.reduce((sum, count) => sum + count, 0);
  return [...picked, none].map(asCell);
}

function asCell(count: number, code: number): Cell {
  return { mask: 1 << code, count };
}
