import { expect, it } from 'vitest';
import { newPoll } from './poll.catalogue.ts';
import { currentRound, splitProblem, stepBack, stepForward } from './poll.control.ts';
import { NOTHING_RELEASED, publishResults } from './poll.privacy.ts';
import { sampleVotes } from './poll.sample.ts';
import { controlPoll, newStage, type PollStage } from './poll.stage.ts';
import { NO_VOTES, tallyVotes } from './poll.tally.ts';

const poll = newPoll();

function walk(step: typeof stepForward, from: PollStage): { actions: string[]; end: PollStage } {
  const actions: string[] = [];
  let stage = from;
  for (let action = step(stage, poll); action; action = step(stage, poll)) {
    actions.push(action.type);
    const next = controlPoll(stage, action, poll);
    expect(next).not.toBe(stage);
    stage = next;
  }
  return { actions, end: stage };
}

it('[T15] one key after the other leads through the whole poll, and the other back', () => {
  const forward = walk(stepForward, newStage(poll));
  expect(forward.actions).toEqual([
    ...['open', 'close', 'reveal', 'next'],
    ...['open', 'close', 'reveal'],
  ]);
  const back = walk(stepBack, forward.end);
  expect(back.actions).toEqual(['hide', 'open', 'previous', 'hide', 'open']);
  expect(back.end.question).toBe('evidence');
});

it('[T15] a poll without questions has no steps', () => {
  const empty = { ...poll, questions: {} };
  expect(stepForward(newStage(empty), empty)).toBeUndefined();
  expect(stepBack(newStage(empty), empty)).toBeUndefined();
});

it('[T16] says why results are not split as they are to be', () => {
  const shown = (people: number, segmentation: string, first = segmentation) => {
    const votes = tallyVotes(NO_VOTES, sampleVotes(poll, { people, seed: 3 }));
    let stage = newStage(poll);
    let released = NOTHING_RELEASED;
    for (const action of [
      ...[{ type: 'open' }, { type: 'close' }, { type: 'reveal' }],
      { type: 'segment', segmentation: first },
      { type: 'segment', segmentation },
    ] as const) {
      stage = controlPoll(stage, action, poll);
      ({ released } = publishResults(votes, { poll, stage, released }));
    }
    const { results } = publishResults(votes, { poll, stage, released });
    expect(currentRound(results, stage)?.participation).toBeGreaterThan(0);
    return splitProblem(results, stage);
  };
  expect(shown(200, 'role')).toBeUndefined();
  expect(shown(200, '')).toBeUndefined();
  expect(shown(8, 'role')).toBe('small');
  expect(shown(200, 'level', 'role')).toBe('other');
});
