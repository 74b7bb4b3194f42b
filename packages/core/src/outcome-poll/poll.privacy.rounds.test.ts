import { describe, expect, it } from 'vitest';
import type { Answer } from './poll.answer.ts';
import { pollWith, Session, voter } from './testing/session.ts';

const closed = (answers: readonly Answer[], poll = pollWith()) =>
  new Session(poll).act('open').answer(answers).act('close', 'reveal');

const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('a round that is opened again', () => {
  it('[P6] lets in those who come late when they are k, and until then says how many wait', () => {
    const session = closed(TEN).act('open').answer({ p: 1, q: 2, r: 3, s: 4 }).act('close');
    expect(session.shown()).toMatchObject({ whole: '1 1 1 1 1 1 1 1 1 1', heldBack: 4 });
    session.act('open').answer({ t: 5 }).act('close');
    expect(session.shown()).toMatchObject({ whole: '2 2 2 2 2 1 1 1 1 1', heldBack: 0 });
  });

  it('[P6] shows a changed answer as it was until k have changed', () => {
    const session = closed([...TEN, ...TEN])
      .act('open')
      .answer([2, 3, 4, 5])
      .act('close');
    expect(session.shown()).toMatchObject({ whole: '2 2 2 2 2 2 2 2 2 2', heldBack: 4 });
    session
      .act('open')
      .answer({ [voter(4)]: 6 })
      .act('close');
    expect(session.shown()).toMatchObject({ whole: '1 2 2 2 2 3 2 2 2 2', heldBack: 0 });
  });

  it('[P6] does not show a change that would leave fewer than k behind', () => {
    const session = closed([1, 2, 3, 4, 5, 6, 7]).act('open').answer([2, 3, 4, 5, 6]).act('close');
    expect(session.shown()).toMatchObject({ whole: '1 1 1 1 1 1 1 0 0 0', heldBack: 5 });
    session.act('open').answer([2, 3, 4, 5, 6, 7, 8]).act('close');
    expect(session.shown()).toMatchObject({ whole: '0 1 1 1 1 1 1 1 0 0', heldBack: 0 });
  });

  it('[P8] stays in bands once it was', () => {
    const session = closed([9, 9, 9, 9, 9]).act('open').answer({ a: 1, b: 2, c: 3, d: 4, e: 5 });
    expect(session.act('close').item()?.whole).toMatchObject({
      kind: 'bands',
      bands: [{ count: 3 }, { count: 2 }, { count: 5 }],
    });
  });
});

describe('a later round', () => {
  const TWENTY = [...TEN, ...TEN];
  const second = (answers: readonly Answer[] | { readonly [voter: string]: Answer }) =>
    closed(TWENTY).act('new-round').answer(answers).act('close', 'reveal');

  it('[P7] is shown whole where the same people answer', () => {
    expect(second(TWENTY).shown('s', 2)).toMatchObject({
      whole: '2 2 2 2 2 2 2 2 2 2',
      heldBack: 0,
    });
  });

  it('[P7] leaves out others with those few who left, chosen without regard to answers', () => {
    const session = second(TWENTY.slice(0, 19));
    expect(session.shown('s', 2)).toMatchObject({ whole: '1 1 1 1 2 2 2 2 2 1', heldBack: 4 });
  });

  it('[P7] lets newcomers wait until they are k', () => {
    const session = second([...TWENTY, 1, 2, 3, 4]);
    expect(session.shown('s', 2)).toMatchObject({ heldBack: 4 });
    expect(second([...TWENTY, 1, 2, 3, 4, 5]).shown('s', 2)).toMatchObject({ heldBack: 0 });
  });

  it('[P7] is shown whole where so many visibly changed that nobody can suppose they did not', () => {
    const changed = TWENTY.slice(0, 19).map((answer, index) => (index < 8 ? 10 : answer));
    expect(second(changed).shown('s', 2)).toMatchObject({ heldBack: 0 });
  });

  it('[P8] is shown in bands after one of bands unless the same people differ now', () => {
    const after = (answers: readonly Answer[]) =>
      closed([9, 9, 9, 9, 9]).act('new-round').answer(answers).act('close', 'reveal').shown('s', 2);
    expect(after([1, 2, 3, 4, 5]).whole).toBe('1 1 1 1 1 0 0 0 0 0');
    expect(after([9, 9, 9, 9, 9, 1, 2, 3, 4, 5]).whole).toBe('bands');
  });
});

describe('moves between two rounds', () => {
  const moved = (first: readonly Answer[], next: readonly Answer[]) =>
    closed(first).act('new-round').answer(next).act('close', 'reveal').results.changes;

  it('[P9] are shown of the people who rated in both', () => {
    const [change] = moved(TEN, [2, 3, 4, 4, 5, 6, 7, 8, 9, 9]);
    expect(change).toMatchObject({ question: 'q', statement: 's', round: 2 });
    expect(change?.moves.slice(8, 11)).toEqual([1, 6, 3]);
    expect(change?.moves).toHaveLength(19);
  });

  it('[P9] are not shown where they would tell who rated in one round only', () => {
    const most = [10, 10, 10, 10, 10, 10, 10, 10, 9];
    expect(moved(TEN, most)).toEqual([]);
    expect(moved(TEN, [...most, 'skipped'])).toEqual([]);
  });

  it('[P9] are not shown of people of one mind', () => {
    expect(moved(TEN, TEN)).toEqual([]);
    expect(moved(TEN, [2, ...TEN.slice(1)])).toEqual([]);
  });

  it('[P9] stay as they were shown first', () => {
    const session = closed(TEN).act('new-round').answer([2, 3, 4, 4, 5, 6, 7, 8, 9, 9]);
    const [before] = session.act('close', 'reveal').results.changes;
    session.act('open').answer({ a: 1, b: 2, c: 3, d: 4, e: 5 }).act('close');
    expect(session.results.changes).toEqual([before]);
  });
});
