import { shownAnswers } from './blocks.ts';
import type { ReleasedRound } from './released.ts';
import { areSafe, type Safety } from './safety.ts';

/**
 * How many people moved by how many points between two rounds, from −(points − 1) to points − 1;
 * empty when it may not be shown. With the two distributions the moves give the sum of the answers
 * of those who rated in one of the rounds only; so those must be safe by themselves.
 */
export function movesBetween(
  earlier: ReleasedRound,
  later: ReleasedRound,
  safety: Safety,
): readonly number[] {
  if (earlier.isCoarse || later.isCoarse) return [];
  const isRating = (code: number | undefined) => code !== undefined && code < safety.ratings;
  const before = shownAnswers(earlier);
  const after = shownAnswers(later);
  const moves: number[] = [];
  const onlyBefore: number[] = [];
  const onlyAfter: number[] = [];
  for (const [voter, code] of before) {
    if (!isRating(code)) continue;
    const next = after.get(voter);
    if (next !== undefined && isRating(next)) moves.push(next - code + safety.ratings - 1);
    else onlyBefore.push(code);
  }
  for (const [voter, code] of after) {
    if (isRating(code) && !isRating(before.get(voter))) onlyAfter.push(code);
  }
  const all = { k: safety.k, ratings: 2 * safety.ratings - 1 };
  const isAllowed =
    areSafe(moves, all) &&
    [onlyBefore, onlyAfter].every((codes) => codes.length === 0 || areSafe(codes, safety));
  if (!isAllowed) return [];
  const counts = new Array<number>(all.ratings).fill(0);
  for (const move of moves) counts[move] = (counts[move] ?? 0) + 1;
  return counts;
}
