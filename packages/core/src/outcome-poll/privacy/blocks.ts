import { recall } from './recall.ts';
import type { Block, ReleasedRound, ReleasedRounds } from './released.ts';
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

/** A round and its number. */
export interface NumberedRound {
  readonly number: number;
  readonly round: ReleasedRound;
}

/** The rounds of which something was shown, earlier ones first. */
export function shownRounds(rounds: ReleasedRounds): NumberedRound[] {
  return Object.entries<ReleasedRound>({ ...rounds })
    .map(([key, round]) => ({ number: Number(key), round }))
    .filter(({ round }) => round.blocks.length > 0)
    .sort((a, b) => a.number - b.number);
}

/** The answers of a block that are shown now. */
export function shownCodes(block: Block): readonly number[] {
  return block.versions.at(-1) ?? [];
}

/** The answers of a round that are shown now. */
export function shownAnswers(round: ReleasedRound): Codes {
  return recall(round.blocks, 'answers', [], () => {
    const answers = new Map<string, number>();
    for (const block of round.blocks) {
      const codes = shownCodes(block);
      for (const [index, voter] of block.voters.entries()) answers.set(voter, codes[index] ?? 0);
    }
    return answers;
  });
}

/** A block of people who were not shown yet. */
export function newBlock(codes: Codes, segments: readonly string[] | null): Block {
  // By their random ids, so that what is remembered does not tell who came first.
  const voters = [...codes.keys()].sort();
  const versions = [voters.map((voter) => codes.get(voter) ?? 0)];
  return { voters, versions, segments, tried: 0 };
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
  const others = block.voters.length - count;
  const isTooFew = (people: number) => people > 0 && people < safety.k;
  if (count === 0 || count < block.tried + safety.k || isTooFew(others)) return [block];
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
  const shown = shownAnswers(round);
  const waiting = new Map<string, number>();
  for (const [voter, code] of answers) if (!shown.has(voter)) waiting.set(voter, code);
  return waiting;
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
