import { isShowable, type NumberedRound, shownAnswers, shownCodes, shownRounds } from './blocks.ts';
import { answersIn } from './groups.ts';
import type { Block, ReleasedRound, ReleasedRounds } from './released.ts';
import { areSafe, countCodes, isSafe, type Safety } from './safety.ts';
import type { Codes } from './subjects.ts';

/**
 * Whether a round may be shown beside the other rounds of the subject. An attacker knows who took
 * part in each, and may suppose that those who took part in several did not change their answers.
 * So either what is shown contradicts him, or nothing that he can then make out tells a vote.
 */
export function isComparable(
  round: ReleasedRound,
  number: number,
  rounds: ReleasedRounds,
  safety: Safety,
): boolean {
  if (round.blocks.length === 0) return true;
  const here = { number, round };
  const others = shownRounds(rounds).filter((other) => other.number !== number);
  // Whoever is seen to change within a round explains what would contradict him.
  const isExplained = [here, ...others].some((one) =>
    one.round.blocks.some(({ versions }) => versions.length > 1),
  );
  const alike = others.filter((other) => isExplained || !isContradiction(here, other, safety));
  const all = [...alike, here].sort((a, b) => a.number - b.number);
  return areCellsSafe(
    all.map((one) => one.round),
    safety,
  );
}

function isContradiction(one: NumberedRound, other: NumberedRound, safety: Safety): boolean {
  const isFirst = one.number < other.number;
  const [earlier, later] = isFirst ? [one.round, other.round] : [other.round, one.round];
  if (earlier.isCoarse || later.isCoarse) return false;
  if (!isVisiblyChanged(shownAnswers(earlier), shownAnswers(later), safety)) return false;
  if (earlier.groups.length < 2 || later.groups.length < 2) return true;
  return later.groups.every((group) => {
    const before = answersIn(earlier.blocks, group);
    const after = answersIn(later.blocks, group);
    return isSamePeople(before, after) || isVisiblyChanged(before, after, safety);
  });
}

/**
 * Whether two distributions contradict the supposition that nobody changed: more moved than
 * those who left or came, and all that moved are so many and so different that the answers of
 * those few are lost among them.
 */
function isVisiblyChanged(before: Codes, after: Codes, safety: Safety): boolean {
  const then = countCodes(before.values(), safety.ratings);
  const now = countCodes(after.values(), safety.ratings);
  const gone = then.map((count, code) => Math.max(0, count - (now[code] ?? 0)));
  const added = now.map((count, code) => Math.max(0, count - (then[code] ?? 0)));
  const left = countMissing(before, after);
  const came = countMissing(after, before);
  const moved = gone.reduce((sum, count) => sum + count, 0) - left;
  return (
    moved >= 2 && (left === 0 || isSafe(gone, safety)) && (came === 0 || isSafe(added, safety))
  );
}

/**
 * Whether the people who cannot be told apart by what is shown of some rounds are always none or
 * enough: those who were shown in the same rounds, within each block; and those who were in the
 * same block of every round.
 *
 * @param rounds earlier ones first
 */
function areCellsSafe(rounds: readonly ReleasedRound[], safety: Safety): boolean {
  if (rounds.length < 2) return true;
  const presence = new Map<string, string>();
  const places = new Map<string, string>();
  for (const [number, { blocks }] of rounds.entries()) {
    for (const [index, { voters }] of blocks.entries()) {
      for (const voter of voters) {
        presence.set(voter, `${presence.get(voter) ?? ''} ${number}`);
        places.set(voter, `${places.get(voter) ?? ''} ${number}:${index}`);
      }
    }
  }
  // A round of bands may show a cell alone that a round of points shows among others.
  const hasBands = rounds.some(({ isCoarse }) => isCoarse);
  const cells = new Map<string, { readonly codes: number[]; readonly isCoarse: boolean }>();
  for (const { blocks, isCoarse } of rounds) {
    for (const block of blocks) {
      const parts = partsBy(block, presence);
      const isCut = parts.size > 1;
      if (isCut && ![...parts.values()].every((part) => isShowable(part, safety, isCoarse))) {
        return false;
      }
      for (const [place, codes] of partsBy(block, places)) {
        if (hasBands && !isShowable(codes, safety, isCoarse)) return false;
        // The first time they were shown in points, or else in bands.
        const before = cells.get(place);
        if (!before || (before.isCoarse && !isCoarse)) cells.set(place, { codes, isCoarse });
      }
    }
  }
  return [...cells.values()].every(({ codes, isCoarse }) => isShowable(codes, safety, isCoarse));
}

/** The answers of a block, by a property of its voters. */
function partsBy(block: Block, property: ReadonlyMap<string, string>): Map<string, number[]> {
  const parts = new Map<string, number[]>();
  for (const [index, code] of shownCodes(block).entries()) {
    const key = property.get(block.voters[index] ?? '') ?? '';
    const part = parts.get(key);
    if (part) part.push(code);
    else parts.set(key, [code]);
  }
  return parts;
}

/**
 * As many of the answers to a round as can be shown beside the other rounds whatever changed:
 * newcomers wait while they are too few, and where too few left a block, others are left out as
 * well. Who is left out depends on the random ids of the voters, not on answers.
 */
export function comparablePart(
  answers: Codes,
  number: number,
  rounds: ReleasedRounds,
  safety: Safety,
): Map<string, number> {
  const kept = new Map([...answers].sort(byVoter));
  for (const { number: other, round } of shownRounds(rounds)) {
    if (other === number) continue;
    const before = new Set(round.blocks.flatMap(({ voters }) => voters));
    const came = [...kept].filter(([voter]) => !before.has(voter));
    if (!areSafe(came.map(codeOf), safety)) drop(kept, came);
    for (const block of round.blocks) {
      const left = answersOf(block).filter(([voter]) => !kept.has(voter));
      const stayed = answersOf(block)
        .filter(([voter]) => kept.has(voter))
        .sort(byVoter);
      if (left.length === 0) continue;
      const isEnough = (some: readonly VoterCode[]) =>
        isShowable(some.map(codeOf), safety, round.isCoarse);
      while (stayed.length > 0 && !isEnough(left)) left.push(...stayed.splice(0, 1));
      drop(kept, isEnough(stayed) ? left : [...left, ...stayed]);
    }
  }
  return kept;
}

type VoterCode = readonly [voter: string, code: number];

function answersOf(block: Block): VoterCode[] {
  const codes = shownCodes(block);
  return block.voters.map((voter, index) => [voter, codes[index] ?? 0]);
}

function drop(from: Map<string, number>, people: readonly VoterCode[]): void {
  for (const [voter] of people) from.delete(voter);
}

function codeOf([, code]: VoterCode): number {
  return code;
}

function byVoter([a]: VoterCode, [b]: VoterCode): number {
  return a < b ? -1 : 1;
}

function isSamePeople(a: Codes, b: Codes): boolean {
  return countMissing(a, b) === 0 && countMissing(b, a) === 0;
}

function countMissing(people: Codes, others: Codes): number {
  let count = 0;
  for (const voter of people.keys()) if (!others.has(voter)) count += 1;
  return count;
}
