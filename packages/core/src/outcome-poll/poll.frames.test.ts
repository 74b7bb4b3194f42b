import { describe, expect, it } from 'vitest';
import { readClientFrame } from './poll.frames.ts';

const hello = { type: 'hello', version: 1 };
const vote = { round: 1, item: 'q/a', n: 1, answer: 7 };
const read = (...messages: readonly unknown[]) => readClientFrame(JSON.stringify(messages));

describe('a frame of a client', () => {
  it('is read with fields that are not known, which a later version may send', () => {
    const frame = [
      { ...hello, mood: 'good' },
      { type: 'votes', votes: [{ ...vote, later: 1 }] },
    ];
    expect(read(...frame)).toEqual(frame);
  });

  it.each([
    ['nothing', []],
    ['no message', [7]],
    ['an unknown type', [{ type: 'shout' }]],
    ['a hello without its version', [{ type: 'hello' }]],
    ['a token that is too short', [{ ...hello, token: 'short' }]],
    ['a token that is null', [{ ...hello, token: null }]],
    ['no votes', [{ type: 'votes', votes: [] }]],
    ['too many votes', [{ type: 'votes', votes: Array.from({ length: 31 }, () => vote) }]],
    ['a counter of 0', [{ type: 'votes', votes: [{ ...vote, n: 0 }] }]],
    ['a counter that is no number', [{ type: 'votes', votes: [{ ...vote, n: '1' }] }]],
    ['a round that is not whole', [{ type: 'votes', votes: [{ ...vote, round: 1.5 }] }]],
    ['an answer that is none', [{ type: 'votes', votes: [{ ...vote, answer: 'maybe' }] }]],
    [
      'a long list of answers',
      [{ type: 'votes', votes: [{ ...vote, answer: Array(201).fill('a') }] }],
    ],
    ['an unknown action', [{ type: 'control', revision: 0, action: { type: 'erase' } }]],
    ['more than eight messages', Array.from({ length: 9 }, () => hello)],
  ])('is refused with %s', (_what, messages) => {
    expect(read(...messages)).toBeUndefined();
  });

  it('is refused when it is no JSON', () => {
    expect(readClientFrame('[')).toBeUndefined();
  });

  it.each([[['a', 'b']], ['skipped'], [0]])('carries the answer %j', (answer) => {
    expect(read({ type: 'votes', votes: [{ ...vote, answer }] })).toHaveLength(1);
  });
});
