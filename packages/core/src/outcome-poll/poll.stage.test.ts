import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPoll } from './poll.catalogue.ts';
import { controlPoll, newStage, type PollAction, type PollStage, stageOf } from './poll.stage.ts';

const poll = newPoll();
const start = newStage(poll);

function after(...actions: readonly (PollAction | 'open' | 'close' | 'reveal' | 'new-round')[]) {
  return actions.reduce<PollStage>(
    (stage, action) =>
      controlPoll(stage, typeof action === 'string' ? { type: action } : action, poll),
    start,
  );
}

const actions: PollAction[] = [
  ...(['open', 'close', 'reveal', 'hide', 'new-round', 'next', 'previous'] as const).map(
    (type) => ({ type }),
  ),
  ...['evidence', 'outcomes', 'gone', 'constructor'].map((question) => ({
    type: 'go-to' as const,
    question,
  })),
  ...['', 'research', 'gone', 'constructor'].map((statement) => ({
    type: 'focus' as const,
    statement,
  })),
  ...['', 'role', 'level', 'gone'].map((segmentation) => ({
    type: 'segment' as const,
    segmentation,
  })),
];

describe('the stage of a poll', () => {
  it('[Q4] begins at the first question, waiting and hidden', () => {
    expect(start).toEqual({ revision: 0, question: 'evidence', focus: '', questions: {} });
    expect(stageOf(start)).toEqual({
      round: 1,
      voting: 'waiting',
      results: 'hidden',
      segmentation: '',
    });
    expect(newStage({ ...poll, questions: {} }).question).toBe('');
  });

  it('[Q4] opens, closes and opens again; shows and hides', () => {
    expect(stageOf(after('open')).voting).toBe('open');
    expect(stageOf(after('open', 'close')).voting).toBe('closed');
    expect(stageOf(after('open', 'close', 'open')).voting).toBe('open');
    expect(stageOf(after('reveal')).results).toBe('shown');
    expect(stageOf(after('reveal', { type: 'hide' })).results).toBe('hidden');
  });

  it('[Q4] begins a new round open and hidden, once something was asked', () => {
    expect(stageOf(after('open', 'close', 'reveal', 'new-round'))).toMatchObject({
      round: 2,
      voting: 'open',
      results: 'hidden',
    });
    expect(after('new-round')).toBe(start);
  });

  it('[Q4] goes from question to question, each keeping where it stands', () => {
    const there = after('open', { type: 'next' });
    expect(there.question).toBe('outcomes');
    expect(stageOf(there).voting).toBe('waiting');
    expect(stageOf(controlPoll(there, { type: 'previous' }, poll), 'evidence').voting).toBe('open');
    expect(after({ type: 'go-to', question: 'outcomes' }).question).toBe('outcomes');
  });

  it('[Q4] looks at one statement until another question or round is there', () => {
    const focus: PollAction = { type: 'focus', statement: 'research' };
    expect(after('open', 'close', 'reveal', focus).focus).toBe('research');
    expect(after('open', focus, 'close', 'reveal', { type: 'hide' }).focus).toBe('research');
    expect(after('open', focus, { type: 'focus', statement: '' }).focus).toBe('');
    expect(after('open', focus, 'new-round').focus).toBe('');
    expect(after('open', focus, { type: 'next' }).focus).toBe('');
  });

  it('[Q5] an action that does not fit gives the same stage back', () => {
    const open = after('open', 'reveal');
    const none: [PollStage, PollAction][] = [
      [start, { type: 'close' }],
      [start, { type: 'hide' }],
      [start, { type: 'previous' }],
      [start, { type: 'go-to', question: 'evidence' }],
      [start, { type: 'go-to', question: 'gone' }],
      [start, { type: 'focus', statement: '' }],
      [start, { type: 'focus', statement: 'gone' }],
      [start, { type: 'segment', segmentation: '' }],
      [start, { type: 'segment', segmentation: 'gone' }],
      [open, { type: 'open' }],
      [open, { type: 'reveal' }],
      [after({ type: 'next' }), { type: 'next' }],
    ];
    for (const [stage, action] of none) expect(controlPoll(stage, action, poll)).toBe(stage);
    const empty = { ...poll, questions: {} };
    for (const action of actions) {
      const stage = newStage(empty);
      expect(controlPoll(stage, action, empty)).toBe(stage);
    }
  });

  it('[Q5] whatever is done, revisions rise by one with each change, and no round is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actions), { maxLength: 40 }), (list) => {
        let stage = start;
        for (const action of list) {
          const before = JSON.stringify(stage);
          const next = controlPoll(stage, action, poll);
          expect(JSON.stringify(stage)).toBe(before);
          expect(next.revision).toBe(next === stage ? stage.revision : stage.revision + 1);
          for (const id of Object.keys(poll.questions)) {
            const rounds = stageOf(next, id).round - stageOf(stage, id).round;
            expect(rounds).toBe(
              action.type === 'new-round' && next !== stage && id === stage.question ? 1 : 0,
            );
          }
          stage = next;
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
