import { newBlock, shownCodes } from './blocks.ts';
import type { Block } from './released.ts';
import { areSafe, type Safety } from './safety.ts';
import type { Codes } from './subjects.ts';

/** The segment that somebody named; empty for none. */
export type SegmentOf = (voter: string) => string;

/** Segments that are shown together. */
type Group = readonly string[];

interface Cell {
  readonly segments: Group;
  readonly codes: Codes;
}

/**
 * Which segments are shown together. A group that is not safe by itself goes into one group of
 * the others; while that one is not safe, the smallest of the safe ones joins it. So the groups
 * are all the people, and a whole less some groups is again groups.
 *
 * @param before groups that were shown before: they may only be joined, not parted
 */
export function groupSegments(
  codes: Codes,
  segmentOf: SegmentOf,
  safety: Safety,
  before: readonly Group[],
): Group[] {
  const cells = cellsOf(codes, segmentOf, before).sort(bySize);
  const isCellSafe = (cell: Cell) => areSafe(cell.codes.values(), safety);
  const safe = cells.filter(isCellSafe);
  const others = cells.filter((cell) => !isCellSafe(cell));
  while (others.length > 0 && safe.length > 0 && !isCellSafe(join(others))) {
    others.push(...safe.splice(0, 1));
  }
  const groups = [...safe, ...(others.length > 0 ? [join(others)] : [])];
  return groups.map(({ segments }) => segments);
}

/**
 * The parts of a block that belong to each group; the block itself where a part would not be
 * safe: its people are then shown in the whole only.
 */
export function divideBlock(
  block: Block,
  segmentOf: SegmentOf,
  groups: readonly Group[],
  safety: Safety,
): Block[] {
  const cellOf = (voter: string) => groups.findIndex((group) => group.includes(segmentOf(voter)));
  const cells = block.voters.map(cellOf);
  const parts = groups
    .map((segments, group): Block => {
      const own = <T>(list: readonly T[]) => list.filter((_, index) => cells[index] === group);
      return { voters: own(block.voters), versions: block.versions.map(own), segments, tried: 0 };
    })
    .filter(({ voters }) => voters.length > 0);
  const isDivided =
    !cells.includes(-1) &&
    parts.every(({ versions }) => versions.every((codes) => areSafe(codes, safety)));
  return isDivided ? parts : [block];
}

/** People of a group who wait, as blocks: those groups that are safe by themselves. */
export function safeCells(
  waiting: Codes,
  segmentOf: SegmentOf,
  groups: readonly Group[],
  safety: Safety,
): Block[] {
  return cellsOf(waiting, segmentOf, groups)
    .filter(({ segments, codes }) => groups.includes(segments) && areSafe(codes.values(), safety))
    .map(({ segments, codes }) => newBlock(codes, segments));
}

/** The answers of the blocks that lie in a group. */
export function answersIn(blocks: readonly Block[], group: Group): Map<string, number> {
  return new Map(
    blocks
      .filter(({ segments }) => segments?.every((segment) => group.includes(segment)))
      .flatMap((block) =>
        block.voters.map((voter, index) => [voter, shownCodes(block)[index] ?? 0] as const),
      ),
  );
}

function cellsOf(codes: Codes, segmentOf: SegmentOf, groups: readonly Group[]): Cell[] {
  const cells = new Map<Group | string, Map<string, number>>();
  for (const [voter, code] of codes) {
    const segment = segmentOf(voter);
    const key = groups.find((group) => group.includes(segment)) ?? segment;
    const cell = cells.get(key) ?? new Map<string, number>();
    cells.set(key, cell.set(voter, code));
  }
  return [...cells].map(([key, cell]) => ({
    segments: typeof key === 'string' ? [key] : key,
    codes: cell,
  }));
}

function join(cells: readonly Cell[]): Cell {
  return {
    segments: cells.flatMap(({ segments }) => segments).sort(),
    codes: new Map(cells.flatMap(({ codes }) => [...codes])),
  };
}

function bySize(a: Cell, b: Cell): number {
  const name = ({ segments }: Cell) => segments.join();
  return a.codes.size - b.codes.size || (name(a) < name(b) ? -1 : 1);
}
