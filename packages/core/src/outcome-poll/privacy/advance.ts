import {
  admitChanges,
  isShowable,
  newBlock,
  shownCodes,
  shownRounds,
  UNRELEASED,
  waitingIn,
} from './blocks.ts';
import { divideBlock, groupSegments, type SegmentOf, safeCells } from './groups.ts';
import type { Block, ReleasedRound, ReleasedRounds } from './released.ts';
import { comparablePart, isComparable } from './rounds.ts';
import type { Safety } from './safety.ts';
import type { Codes } from './subjects.ts';

/** What a release of a round depends on. */
export interface Moment {
  readonly number: number;
  /** The rounds of the subject as they were shown. */
  readonly rounds: ReleasedRounds;
  /** What people answered in the round. */
  readonly answers: Codes;
  /** Whether the voting is over: then what there is is shown, in bands if need be, and by groups. */
  readonly isClosed: boolean;
  /** How results are split, if they are. */
  readonly segmentOf: SegmentOf | null;
  readonly safety: Safety;
}

/** The round with everything let in that may be shown now. */
export function advanceRound(moment: Moment): ReleasedRound {
  const { number, rounds, safety } = moment;
  const round = rounds[number] ?? UNRELEASED;
  const admitted =
    round.blocks.length === 0 ? firstRelease(round, moment) : laterRelease(round, moment);
  const next =
    admitted === round || isComparable(admitted, number, rounds, safety) ? admitted : round;
  return moment.isClosed && moment.segmentOf ? withGroups(next, moment, moment.segmentOf) : next;
}

function firstRelease(round: ReleasedRound, moment: Moment): ReleasedRound {
  const { answers, isClosed, number, rounds, safety } = moment;
  const isTimely = round.tried === 0 || answers.size >= round.tried + safety.k;
  if (!isClosed && (!isTimely || answers.size < safety.k)) return round;
  const show = (codes: Codes, isCoarse: boolean): ReleasedRound | undefined => {
    if (!isShowable(codes.values(), safety, isCoarse)) return undefined;
    const next = { ...round, blocks: [newBlock(codes, null)], isCoarse };
    return isComparable(next, number, rounds, safety) ? next : undefined;
  };
  const points = isTimely ? show(answers, false) : undefined;
  if (points) return points;
  if (!isClosed) return { ...round, tried: answers.size };
  const part = comparablePart(answers, number, rounds, safety);
  return (
    (isTimely ? show(part, false) : undefined) ?? show(answers, true) ?? show(part, true) ?? round
  );
}

function laterRelease(round: ReleasedRound, moment: Moment): ReleasedRound {
  const { answers, safety, segmentOf } = moment;
  const next = admitChanges(round, answers, safety);
  const waiting = waitingIn(next, answers);
  if (waiting.size < next.tried + safety.k) return next;
  const cells =
    segmentOf && next.groups.length > 1 ? safeCells(waiting, segmentOf, next.groups, safety) : [];
  const placed = new Set(cells.flatMap(({ voters }) => voters));
  const others = new Map([...waiting].filter(([voter]) => !placed.has(voter)));
  const isRestShown = isShowable(others.values(), safety, next.isCoarse);
  const blocks = [...next.blocks, ...cells, ...(isRestShown ? [newBlock(others, null)] : [])];
  return { ...next, blocks, tried: isRestShown ? 0 : others.size };
}

/** Splits the blocks by groups, where that is safe, also beside the other rounds. */
function withGroups(round: ReleasedRound, moment: Moment, segmentOf: SegmentOf): ReleasedRound {
  const { number, rounds, safety } = moment;
  const [largest] = [...round.blocks].sort((a, b) => b.voters.length - a.voters.length);
  if (round.isCoarse || round.groups.length > 0 || !largest) return round;
  const before = shownRounds(rounds)
    .filter((other) => other.number < number && other.round.groups.length > 0)
    .at(-1)?.round.groups;
  let groups = groupSegments(answersOf(largest), segmentOf, safety, before ?? []);
  while (groups.length > 1) {
    const shown = groups;
    const blocks = round.blocks.flatMap((block) => divideBlock(block, segmentOf, shown, safety));
    const next = { ...round, blocks, groups };
    if (isComparable(next, number, rounds, safety)) return next;
    // The first two are the smallest but for the group of the others, which is the last.
    const [first = [], second = [], ...rest] = groups;
    groups = [[...first, ...second].sort(), ...rest];
  }
  return round;
}

function answersOf(block: Block): Codes {
  const codes = shownCodes(block);
  return new Map(block.voters.map((voter, index) => [voter, codes[index] ?? 0]));
}
