import type { Block, ReleasedRound } from './released.ts';
import { areSafe, countCodes, diversityOf, type Safety } from './safety.ts';
import type { Codes } from './subjects.ts';

/** A round of which nothing was shown. */
export const UNRELEASED: ReleasedRound = {
  blocks: [],
  isCoarse: false,
  tried: 0,
  groups: [],
  moves: [],
};

/** The answers of a block that are shown now. */
export function shownCodes(block: Block): readonly number[] {
  return block.versions.at(-1) ?? [];
}

/** The answers of a round that are shown now. */
export function shownAnswers({ blocks }: ReleasedRound): Map<string, number> {
  return new Map(
    blocks.flatMap((block) => {
      const codes = shownCodes(block);
      return block.voters.map((voter, index) => [voter, codes[index] ?? 0] as const);
    }),
  );
}

/** A block of people who were not shown yet. */
export function newBlock(codes: Codes, segments: readonly string[] | null): Block {
  return { voters: [...codes.keys()], versions: [[...codes.values()]], segments, tried: 0 };
}

/**
 * Lets changed answers in, block by block: those who changed and those who did not must each be
 * safe, in every answer that was ever shown of them. A change that is not safe waits until k more
 * have changed.
 */
export function admitChanges(round: ReleasedRound, answers: Codes, safety: Safety): ReleasedRound {
  const blocks = round.blocks.flatMap((block) => changed(block, answers, safety, round.isCoarse));
  return isSameList(blocks, round.blocks) ? round : { ...round, blocks };
}

function changed(block: Block, answers: Codes, safety: Safety, isCoarse: boolean): Block[] {
  const shown = shownCodes(block);
  const now = block.voters.map((voter, index) => answers.get(voter) ?? shown[index] ?? 0);
  const isChanged = now.map((code, index) => code !== shown[index]);
  const count = isChanged.filter(Boolean).length;
  if (count === 0 || count < block.tried + safety.k) return [block];
  const rest = part(block, (index) => !isChanged[index]);
  const moved = part(
    { ...block, versions: [...block.versions, now] },
    (index) => !!isChanged[index],
  );
  const isAdmitted = [rest, moved].every(
    ({ voters, versions }) =>
      voters.length === 0 || versions.every((codes) => isShowable(codes, safety, isCoarse)),
  );
  if (!isAdmitted) return [{ ...block, tried: count }];
  return [rest, moved].filter(({ voters }) => voters.length > 0);
}

function part(block: Block, isIn: (index: number) => boolean): Block {
  return {
    ...block,
    voters: block.voters.filter((_, index) => isIn(index)),
    versions: block.versions.map((codes) => codes.filter((_, index) => isIn(index))),
    tried: 0,
  };
}

/** Whether answers may be shown as points, or in a round of bands as bands. */
export function isShowable(codes: Iterable<number>, safety: Safety, isCoarse: boolean): boolean {
  if (!isCoarse) return areSafe(codes, safety);
  return diversityOf(countCodes(codes, safety.ratings), safety.ratings).n >= safety.k;
}

/** The answers of people who are in no block. */
export function waitingIn(round: ReleasedRound, answers: Codes): Map<string, number> {
  const shown = new Set(round.blocks.flatMap(({ voters }) => voters));
  return new Map([...answers].filter(([voter]) => !shown.has(voter)));
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
