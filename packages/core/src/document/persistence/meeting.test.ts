import { describe, expect, it } from 'vitest';
import { applyPatches, mergeDocuments } from '../index.ts';
import { meet } from './meeting.ts';

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly c?: number;
}

const START: Pair = { a: 0, b: 0 };
const always = () => true;

describe('when a stored document meets mine', () => {
  it('[S8] both changes stay, and both have them in common afterwards', () => {
    const [mine, theirs] = [
      { ...START, a: 1 },
      { ...START, b: 2 },
    ];
    expect(meet({ base: START, mine, theirs, earlier: [] }, always)).toEqual({
      document: { a: 1, b: 2 },
      base: theirs,
      paths: [],
      theirPatches: [],
    });
  });

  it('[S9] what is not settled stays open, so that the conflict is found again', () => {
    const [mine, theirs] = [
      { ...START, a: 1 },
      { a: 2, b: 2, c: 3 },
    ];
    const meeting = meet({ base: START, mine, theirs, earlier: [] }, always);
    expect(meeting.document).toEqual({ a: 1, b: 2, c: 3 });
    expect(meeting.base).toEqual({ a: 0, b: 2, c: 3 });
    const again = mergeDocuments(meeting.base, meeting.document, theirs);
    expect(again).toEqual({
      document: meeting.document,
      conflicts: [['a']],
      theirPatches: meeting.theirPatches,
    });
  });

  it('[S9] a mix that would be no valid document is a choice between the two', () => {
    const isValid = ({ a, b }: Pair) => a + b < 3;
    const [mine, theirs] = [
      { ...START, a: 1 },
      { ...START, b: 2 },
    ];
    const { document, paths, theirPatches } = meet(
      { base: START, mine, theirs, earlier: [] },
      isValid,
    );
    expect(document).toEqual(mine);
    expect(paths).toEqual([['a'], ['b']]);
    expect(applyPatches(document, theirPatches)).toEqual(theirs);
  });
});
