import { describe, expect, it } from 'vitest';
import { NOTHING_RELEASED } from './index.ts';
import type { Answer } from './poll.answer.ts';
import { choiceWith, pollWith, Session, voter } from './testing/session.ts';

const closed = (answers: readonly Answer[], poll = pollWith()) =>
  new Session(poll).act('open').answer(answers).act('close', 'reveal');

const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('one distribution', () => {
  it('[P2] is shown of k ratings of which two differ from the commonest', () => {
    expect(closed([1, 1, 1, 5, 6]).shown().whole).toBe('3 0 0 0 1 1 0 0 0 0');
    expect(closed([1, 1, 5, 6]).shown().whole).toBe('withheld');
  });

  it('[P2] is shown in thirds of the scale of people of one mind, or all but one', () => {
    const bands = (low: number, middle: number, high: number) => [
      { from: 1, to: 3, count: low },
      { from: 4, to: 7, count: middle },
      { from: 8, to: 10, count: high },
    ];
    expect(closed([9, 9, 9, 9, 9]).item()?.whole).toMatchObject({ bands: bands(0, 0, 5) });
    expect(closed([9, 9, 9, 9, 2]).item()?.whole).toMatchObject({ bands: bands(1, 0, 4) });
  });

  it('[P2] is withheld where a third of the scale would be a point', () => {
    const kinds = [2, 5, 6, 7, 8, 21].map(
      (points) => closed([1, 1, 1, 1, 1], pollWith({}, points)).shown().whole,
    );
    expect(kinds).toEqual(['withheld', 'withheld', 'bands', 'bands', 'bands', 'bands']);
  });

  it('[P2] counts ratings, not reasons, and tells how many gave each reason', () => {
    expect(closed([1, 2, 3, 4, 'skipped', 'skipped']).shown().whole).toBe('withheld');
    expect(closed([1, 2, 3, 4, 5, 'dont-know']).item()?.whole).toMatchObject({
      reasons: { skipped: 0, 'not-applicable': 0, 'dont-know': 1 },
    });
  });
});

describe('groups', () => {
  const split = (segments: string, answers: readonly Answer[] = [...TEN, 1, 2, 3, 4]) =>
    new Session(pollWith()).name(segments).act('open').answer(answers).act('close', 'reveal');

  it('[P4] are shown where each of them is safe', () => {
    expect(split('aaaaabbbbbbbbb').split('role').shown().groups).toEqual({
      a: '1 1 1 1 1 0 0 0 0 0',
      b: '1 1 1 1 0 1 1 1 1 1',
    });
  });

  it('[P4] that are not safe are shown as one, with a safe one if need be', () => {
    const groupsOf = (segments: string, answers?: readonly Answer[]) =>
      Object.keys(split(segments, answers).split('role').shown().groups);
    expect(groupsOf('aaabbbbbbbbbcc')).toEqual(['b', 'a+c']);
    expect(groupsOf('aaaaabbbbbbccc')).toEqual(['b', 'a+c']);
    expect(groupsOf('aaaaaaabbbbbcc')).toEqual(['a', 'b+c']);
    expect(groupsOf('aaaabbbbbbbbbb')).toEqual([]);
    // Of one mind.
    expect(groupsOf('aaaaabbbbbcccc', [1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 5, 6, 7, 8])).toEqual([
      'b',
      'a+c',
    ]);
  });

  it('[P4] count people who named no segment as one of them', () => {
    const { groups } = split('aaaaaaa       ').split('role').shown();
    expect(groups).toEqual({ a: '1 1 1 1 1 1 1 0 0 0', none: '1 1 1 1 0 0 0 1 1 1' });
  });

  it('[P4] are those of the first segmentation that was shown, and of no other', () => {
    const session = split('aaaaabbbbbbbbb').name('aaaaaaabbbbbbb', 'level').split('role');
    const before = session.shown().groups;
    expect(session.split('level').shown().groups).toEqual({});
    expect(session.split('').shown().groups).toEqual({});
    expect(session.split('role').shown().groups).toEqual(before);
    expect(session.act('new-round').answer(TEN).act('close', 'reveal').split('level')).toBeTruthy();
    expect(session.shown('s', 2).groups).toEqual({});
  });

  it('[P4] may be those of another segmentation where the first could not be shown', () => {
    const session = split('aaaabbbbbbbbbb').name('aaaaaaabbbbbbb', 'level').split('role');
    expect(session.shown().groups).toEqual({});
    expect(Object.keys(session.split('level').shown().groups)).toEqual(['a', 'b']);
    expect(session.split('role').shown().groups).toEqual({});
  });

  it('[P4] are shown only once the voting is closed', () => {
    const session = new Session(pollWith({ whileOpen: 'batches' })).name('aaaaabbbbb');
    session.act('open', 'reveal').split('role').answer(TEN);
    expect(session.shown()).toMatchObject({ whole: '1 1 1 1 1 1 1 1 1 1', groups: {} });
  });

  it('[P4] once joined stay joined when more people come', () => {
    const session = split('aaaabbbbbcccccaaaaaa').split('role');
    expect(session.shown().groups).toEqual({
      c: '1 1 1 1 0 0 0 0 0 1',
      'a+b': '1 1 1 1 1 1 1 1 1 0',
    });
    const late = Array.from({ length: 6 }, (_, index) => [voter(14 + index), 1 + index] as const);
    session.act('open').answer(Object.fromEntries(late)).act('close');
    expect(session.shown().groups).toEqual({
      c: '1 1 1 1 0 0 0 0 0 1',
      'a+b': '2 2 2 2 2 2 1 1 1 0',
    });
  });
});

describe('while a question is open', () => {
  it('[P5] only the number of people is shown', () => {
    const session = new Session(pollWith()).act('open', 'reveal').answer(TEN);
    expect(session.results.rounds).toEqual([
      { question: 'q', round: 1, participation: 10, segmentation: '', items: {} },
    ]);
  });

  it('[P5] or batches of k, in which two differ', () => {
    const session = new Session(pollWith({ whileOpen: 'batches' })).act('open', 'reveal');
    const seen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1].map((_, index, all) => {
      session.answer({ [voter(index)]: all[index] ?? 0 });
      return [session.shown().whole?.replaceAll(' ', ''), session.shown().heldBack];
    });
    expect(seen.slice(3)).toEqual([
      ['withheld', 4],
      ['1111100000', 0],
      ['1111100000', 1],
      ['1111100000', 2],
      ['1111100000', 3],
      ['1111100000', 4],
      ['1111111111', 0],
      ['1111111111', 1],
    ]);
  });

  it('[P5] a batch that is not safe is tried again k people later', () => {
    const session = new Session(pollWith({ whileOpen: 'batches' })).act('open', 'reveal');
    const sizes = [1, 1, 1, 1, 1, 2, 3, 4, 5, 6].map((answer, index) => {
      session.answer({ [voter(index)]: answer });
      return 1 + index - (session.shown().heldBack ?? 0);
    });
    expect(sizes).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 10]);
  });

  it('[P5] the last few wait also when the voting is closed', () => {
    const session = new Session(pollWith({ whileOpen: 'batches' })).act('open', 'reveal');
    session.answer([...TEN, 1, 2]).act('close');
    expect(session.shown()).toMatchObject({ whole: '1 1 1 1 1 1 1 1 1 1', heldBack: 2 });
    session.act('open').answer({ x: 3, y: 4, z: 5 }).act('close');
    expect(session.shown()).toMatchObject({ whole: '2 2 2 2 2 1 1 1 1 1', heldBack: 0 });
  });
});

describe('a choice', () => {
  const picks = (...list: string[]): Answer[] => list.map((one) => [...one]);

  it('[P10] of any number is shown option by option', () => {
    const session = closed(picks('x', 'xy', 'x', '', 'xy', 'z'), choiceWith(0));
    expect(session.shown('x').whole).toBe('2 4');
    expect(session.shown('y').whole).toBe('4 2');
    expect(session.item('z')?.whole).toMatchObject({ kind: 'nearly', picked: 'none', n: 6 });
  });

  it('[P10] of one is shown as a whole: who picked an option did not pick another', () => {
    const session = closed(picks('x', 'x', 'x', 'x', 'y', 'z', ''), choiceWith(1));
    expect(['x', 'y', 'z'].map((option) => session.shown(option).whole)).toEqual([
      '3 4',
      '6 1',
      '6 1',
    ]);
    const alike = closed(picks('x', 'x', 'x', 'x', 'y'), choiceWith(1));
    expect(alike.item('x')?.whole).toMatchObject({ kind: 'nearly', picked: 'all' });
    expect(alike.item('y')?.whole).toMatchObject({ kind: 'nearly', picked: 'none' });
  });
});

describe('publishing', () => {
  it('[P11] gives only the number of people while results are hidden', () => {
    const session = closed(TEN).act('hide');
    expect(session.results.rounds[0]).toMatchObject({ participation: 10, items: {} });
    expect(session.act('reveal').shown().whole).toBe('1 1 1 1 1 1 1 1 1 1');
  });

  it('[P11] gives nothing of earlier rounds while the next one hides its results', () => {
    const session = closed(TEN).act('new-round');
    expect(session.results.rounds.map(({ items }) => items)).toEqual([{}, {}]);
  });

  it('[P11] counts people who answered anything in a round once', () => {
    const session = new Session(choiceWith(0)).act('open').answer([['x'], ['y'], 'skipped']);
    expect(session.answer([['y']]).results.rounds[0]?.participation).toBe(3);
  });

  it('[P12] remembers in plain JSON, and gives the same from what was read back', () => {
    const session = closed(TEN).act('open').answer({ x: 1, y: 2 }).act('close');
    const { results } = session;
    session.released = JSON.parse(JSON.stringify(session.released));
    expect(session.publish().results).toEqual(results);
  });

  it('[P12] gives the same again where nothing happened', () => {
    const session = closed(TEN).act('open').answer({ x: 1, y: 2 }).act('close');
    const { results, released } = session;
    expect(session.publish()).toMatchObject({ results, released });
    expect(session.released.subjects['q/s']).toBe(released.subjects['q/s']);
  });

  it('[P12] remembers nothing of what was not shown', () => {
    const session = new Session(pollWith()).act('open').answer(TEN).act('close');
    expect(session.released).toEqual(NOTHING_RELEASED);
  });
});
