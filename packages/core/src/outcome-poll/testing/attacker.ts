/**
 * Answers of some people as an attacker sees them. An answer that can be told from others of the
 * same person (of another round, or before a change) counts as another vote.
 */
export interface Sighting {
  /** Whose votes are in it, by number. */
  readonly votes: readonly number[];
  /** How many of the votes are one of some answers; `mask` has a bit for each such answer. */
  readonly cells: readonly Cell[];
}

/** A number of votes, and the answers they may be. */
export interface Cell {
  readonly mask: number;
  readonly count: number;
}

/** What an attacker makes of what he saw. */
export interface Findings {
  /** The votes that he can tell, each with its answer. */
  readonly told: ReadonlyMap<number, number>;
  /** How many votes there are in each set whose answers he has, without their names. */
  readonly sets: readonly number[];
  /** What he saw cannot be true together: he took votes for the same that are not. */
  readonly isContradictory: boolean;
}

/** A set of votes with their answers, in 32-bit words, one bit a vote. */
interface Known {
  readonly words: readonly number[];
  readonly size: number;
  readonly counts: readonly number[];
}

/** How many sets an attacker works with; beyond, he gives up on the later ones. */
const PATIENCE = 600;

/**
 * Attacks what was seen. The attacker knows who is in each sighting, and
 * - takes sets that lie in each other apart, again and again;
 * - takes sets that overlap apart where no two answers outweigh each other;
 * - sees in each set that he has which answers are possible for its people.
 *
 * He knows nothing of how the publisher works, and shares no code with it.
 */
export function attack(sightings: readonly Sighting[]): Findings {
  const width = Math.ceil((Math.max(0, ...sightings.flatMap(({ votes }) => votes)) + 1) / 32);
  const partitions = new Map<string, readonly number[]>();
  for (const { cells } of sightings) {
    const masks = cells.map(({ mask }) => mask);
    partitions.set(masks.join(), masks);
  }
  const possible = new Map<number, number>();
  const sets: number[] = [];
  for (const masks of partitions.values()) {
    const seen = sightings.flatMap((sighting) => asSeen(sighting, masks, width));
    const pool = closure(seen);
    if (!pool) return { told: new Map(), sets: [], isContradictory: true };
    for (const known of pool) {
      sets.push(known.size);
      const mask = known.counts.reduce(
        (sum, count, index) => (count > 0 ? sum | (masks[index] ?? 0) : sum),
        0,
      );
      for (const vote of votesIn(known)) possible.set(vote, (possible.get(vote) ?? -1) & mask);
    }
  }
  const told = new Map<number, number>();
  for (const [vote, mask] of possible) {
    if (mask === 0) return { told: new Map(), sets: [], isContradictory: true };
    if ((mask & (mask - 1)) === 0) told.set(vote, 31 - Math.clz32(mask));
  }
  return { told, sets, isContradictory: false };
}

/** A sighting in the cells of others, if each of its own lies in one of them. */
function asSeen({ votes, cells }: Sighting, masks: readonly number[], width: number): Known[] {
  const counts = new Array<number>(masks.length).fill(0);
  for (const { mask, count } of cells) {
    const index = masks.findIndex((wider) => (mask & wider) === mask);
    if (index < 0) return [];
    counts[index] = (counts[index] ?? 0) + count;
  }
  const words = new Array<number>(width).fill(0);
  for (const vote of votes) words[vote >> 5] = (words[vote >> 5] ?? 0) | (1 << (vote & 31));
  return [{ words, size: votes.length, counts }];
}

/** Everything that follows from some sets by taking them apart; nothing if they contradict. */
function closure(seen: readonly Known[]): readonly Known[] | undefined {
  const pool = new Map<string, Known>();
  const list: Known[] = [];
  /** Whether it agrees with what is there. */
  const add = (known: Known): boolean => {
    if (known.size === 0) return true;
    const key = known.words.join();
    const same = pool.get(key);
    if (same) return same.counts.every((count, index) => count === known.counts[index]);
    pool.set(key, known);
    list.push(known);
    return true;
  };
  if (!seen.every(add)) return undefined;
  for (let later = 1; later < list.length && list.length < PATIENCE; later += 1) {
    for (let earlier = 0; earlier < later && list.length < PATIENCE; earlier += 1) {
      const a = list[earlier];
      const b = list[later];
      const parts = a && b && takeApart(a, b);
      if (!parts?.every(add)) return undefined;
    }
  }
  return list;
}

/**
 * The parts that only one of two sets has, where their answers can be made out; nothing if the
 * two contradict each other.
 */
function takeApart(a: Known, b: Known): Known[] | undefined {
  const onlyA = a.words.map((word, index) => word & ~(b.words[index] ?? 0));
  const sizeA = bitsIn(onlyA);
  if (sizeA === a.size) return [];
  const onlyB = b.words.map((word, index) => word & ~(a.words[index] ?? 0));
  const sizeB = bitsIn(onlyB);
  const more = a.counts.map((count, index) => Math.max(0, count - (b.counts[index] ?? 0)));
  const fewer = a.counts.map((count, index) => Math.max(0, (b.counts[index] ?? 0) - count));
  if (sum(more) > sizeA || sum(fewer) > sizeB) return undefined;
  // Some answers outweigh each other.
  if (sum(more) < sizeA) return [];
  return [
    { words: onlyA, size: sizeA, counts: more },
    { words: onlyB, size: sizeB, counts: fewer },
  ];
}

function votesIn({ words }: Known): number[] {
  const votes: number[] = [];
  for (const [index, word] of words.entries()) {
    for (let rest = word; rest !== 0; rest &= rest - 1) {
      votes.push(index * 32 + 31 - Math.clz32(rest & -rest));
    }
  }
  return votes;
}

function bitsIn(words: readonly number[]): number {
  let bits = 0;
  for (let word of words) for (; word !== 0; word &= word - 1) bits += 1;
  return bits;
}

function sum(counts: readonly number[]): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

/** What two rounds and the moves between them tell, all of ratings. */
export interface SeenMoves {
  /** The votes of those who rated in one of the rounds only. */
  readonly onlyBefore: readonly number[];
  readonly onlyAfter: readonly number[];
  /** How many gave each rating. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** How many moved by each number of points, from −(points − 1). */
  readonly moves: readonly number[];
}

/**
 * The answers of those who rated in one round only follow from two sums and the moves, when it is
 * one person, or when all of them must be at one end.
 */
export function attackMoves(seen: SeenMoves): ReadonlyMap<number, number> {
  const { onlyBefore, onlyAfter, before, after, moves } = seen;
  const top = before.length - 1;
  const total = (counts: readonly number[]) =>
    counts.reduce((all, count, index) => all + count * index, 0);
  const moved = moves.reduce((all, count, index) => all + count * (index - top), 0);
  // The sum of those who left, less the sum of those who came.
  const balance = total(before) - total(after) + moved;
  const told = new Map<number, number>();
  const tell = (votes: readonly number[], code: number) => {
    for (const vote of votes) told.set(vote, code);
  };
  const [left, came] = [onlyBefore.length, onlyAfter.length];
  if (left === 1 && came === 0) tell(onlyBefore, balance);
  if (left === 0 && came === 1) tell(onlyAfter, -balance);
  if (left + came > 0 && (balance === top * left || balance === -top * came)) {
    tell(onlyBefore, balance > 0 ? top : 0);
    tell(onlyAfter, balance > 0 ? 0 : top);
  }
  return told;
}
