import { describe, expect, it } from 'vitest';
import { createAnswerBook } from './answer-book.ts';

function memory() {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
}

describe('the answers of a device', () => {
  it('are still known to be stored after they were read again', () => {
    const book = createAnswerBook('poll', memory());
    book.note(1, 'q/a', 7);
    book.read();
    expect(book.isStored()).toBe(true);
  });

  it('are known not to be stored when the storage has lost them', () => {
    const storage = memory();
    const book = createAnswerBook('poll', storage);
    book.note(1, 'q/a', 7);
    storage.removeItem('poll');
    book.read();
    expect(book.isStored()).toBe(false);
    expect(book.all()).toMatchObject([{ item: 'q/a', answer: 7 }]);
  });

  it('keep what became of an answer, whichever tab heard of it', () => {
    const storage = memory();
    const [here, there] = [createAnswerBook('poll', storage), createAnswerBook('poll', storage)];
    here.note(1, 'q/a', 7);
    there.read();
    there.settle([1], 'counted');
    here.read();
    expect(here.all()).toMatchObject([{ outcome: 'counted' }]);
    expect(here.isStored()).toBe(true);
  });

  it('begin with what the page tells of this device, and go on from its counter', () => {
    const votes = [{ round: 1, item: 'q/a', n: 4, answer: 7 }];
    const book = createAnswerBook('poll', memory(), { token: 'page', votes });
    book.read();
    book.note(1, 'q/b', 8);
    expect(book.token()).toBe('page');
    expect(book.all()).toMatchObject([
      { item: 'q/a', n: 4, outcome: 'counted' },
      { item: 'q/b', n: 5, outcome: 'waiting' },
    ]);
    expect(book.isStored()).toBe(true);
  });

  it('stay those of the voter this device was before', () => {
    const storage = memory();
    const before = createAnswerBook('poll', storage);
    before.keepToken('before');
    before.note(1, 'q/b', 8);
    const votes = [{ round: 1, item: 'q/a', n: 4, answer: 7 }];
    const book = createAnswerBook('poll', storage, { token: 'page', votes });
    book.read();
    expect(book.token()).toBe('before');
    expect(book.all()).toMatchObject([{ item: 'q/b', n: 1 }]);
  });
});
