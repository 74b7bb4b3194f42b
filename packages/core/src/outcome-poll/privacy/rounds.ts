import { shownAnswers, shownCodes } from './blocks.ts';
import { answersIn } from './groups.ts';
import type { Block, ReleasedRound, ReleasedRounds } from './released.ts';
import { areSafe, countCodes, isSafe, type Safety } from './safety.ts';
import type { Codes } from './subjects.ts';

/**
 * Whether a round may be shown beside every other round of the subject. An attacker knows who
 * took part in each, and supposes that those who took part in both did not change their answers:
 * he then has the answers of those who left or came.
 */
export function isComparable(
  round: ReleasedRound,
  number: number,
  rounds: ReleasedRounds,
  safety: Safety,
): boolean {
  return Object.entries(rounds).every(([key, other]) => {
    if (Number(key) === number || other.blocks.length === 0 || round.blocks.length === 0) {
      return true;
    }
    const [earlier, later] = Number(key) < number ? [other, round] : [round, other];
    return (
      areWholesComparable(earlier, later, safety) && areGroupsComparable(earlier, later, safety)
    );
  });
}

function areWholesComparable(earlier: ReleasedRound, later: ReleasedRound, safety: Safety) {
  const before = shownAnswers(earlier);
  const after = shownAnswers(later);
  const left = without(before, after);
  const came = without(after, before);
  if (earlier.isCoarse && !later.isCoarse) {
    // Points would tell the one mind that the bands did not.
    const stayed = [...after].filter(([voter]) => before.has(voter)).map(([, code]) => code);
    return (
      areSafe(stayed, safety) && isManyOrNone(left, safety) && isSafeOrNone(came.values(), safety)
    );
  }
  if (earlier.isCoarse || later.isCoarse) {
    return isManyOrNone(left, safety) && isManyOrNone(came, safety);
  }
  return (
    isVisiblyChanged(before, after, left.size, came.size, safety) ||
    (isSafeOrNone(left.values(), safety) &&
      isSafeOrNone(came.values(), safety) &&
      isSafeOrNone(restOfTouched(earlier.blocks, left), safety) &&
      isSafeOrNone(restOfTouched(later.blocks, came), safety))
  );
}

function areGroupsComparable(earlier: ReleasedRound, later: ReleasedRound, safety: Safety) {
  if (earlier.groups.length < 2 || later.groups.length < 2) return true;
  return later.groups.every((group) => {
    const before = answersIn(earlier.blocks, group);
    const after = answersIn(later.blocks, group);
    const left = without(before, after);
    const came = without(after, before);
    return (
      isVisiblyChanged(before, after, left.size, came.size, safety) ||
      (isSafeOrNone(left.values(), safety) && isSafeOrNone(came.values(), safety))
    );
  });
}

/**
 * Whether the two distributions contradict the supposition that nobody changed: more moved than
 * those who left or came, and among all that moved, so many and so different ones that the answers
 * of those few cannot be made out.
 */
function isVisiblyChanged(
  before: Codes,
  after: Codes,
  left: number,
  came: number,
  safety: Safety,
): boolean {
  const then = countCodes(before.values(), safety.ratings);
  const now = countCodes(after.values(), safety.ratings);
  const gone = then.map((count, code) => Math.max(0, count - (now[code] ?? 0)));
  const added = now.map((count, code) => Math.max(0, count - (then[code] ?? 0)));
  const moved = gone.reduce((sum, count) => sum + count, 0) - left;
  return (
    moved >= 2 && (left === 0 || isSafe(gone, safety)) && (came === 0 || isSafe(added, safety))
  );
}

/** The others in the blocks that some people belong to. */
function restOfTouched(blocks: readonly Block[], people: Codes): number[] {
  return blocks
    .filter(({ voters }) => voters.some((voter) => people.has(voter)))
    .flatMap((block) =>
      shownCodes(block).filter((_, index) => !people.has(block.voters[index] ?? '')),
    );
}

/**
 * As many of the answers to a round as can be shown beside the earlier rounds: newcomers wait
 * while they are too few, and where too few left, others are left out as well. Who is left out
 * depends on the random ids of the voters, not on answers.
 */
export function comparablePart(
  answers: Codes,
  number: number,
  rounds: ReleasedRounds,
  safety: Safety,
): Map<string, number> {
  const kept = new Map([...answers].sort(([a], [b]) => (a < b ? -1 : 1)));
  for (const [key, other] of Object.entries(rounds)) {
    if (Number(key) === number || other.blocks.length === 0) continue;
    const before = shownAnswers(other);
    const came = without(kept, before);
    if (!isSafeOrNone(came.values(), safety)) for (const voter of came.keys()) kept.delete(voter);
    const left = without(before, kept);
    if (left.size === 0) continue;
    for (const voter of [...kept.keys()]) {
      if (areSafe(left.values(), safety)) break;
      const code = before.get(voter);
      if (code === undefined) continue;
      left.set(voter, code);
      kept.delete(voter);
    }
  }
  return kept;
}

function without(people: Codes, others: Codes): Map<string, number> {
  return new Map([...people].filter(([voter]) => !others.has(voter)));
}

function isSafeOrNone(codes: Iterable<number>, safety: Safety): boolean {
  const list = [...codes];
  return list.length === 0 || areSafe(list, safety);
}

function isManyOrNone(people: Codes, { k }: Safety): boolean {
  return people.size === 0 || people.size >= k;
}
