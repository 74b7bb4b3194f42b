import { describe, expect, it } from 'vitest';
import { createNoteStore, heard, noteOf } from './note.fixture.ts';

describe('undo', () => {
  it('[K5] changes of one gesture are undone together', () => {
    const { store, changes } = heard();
    for (const title of ['P', 'Pl', 'Pla']) store.commands.setTitle(title);
    expect(changes).toHaveLength(3);
    store.endGesture();
    store.commands.setTitle('Plan');
    store.undo();
    expect(store.toJSON().title).toBe('Pla');
    store.undo();
    expect(store.toJSON().title).toBe('');
    expect(store.undo()).toBe(false);
  });

  it('[K5] something in between ends the gesture', () => {
    const store = createNoteStore();
    store.commands.setTitle('a');
    store.commands.setBody('x');
    store.commands.setTitle('b');
    store.undo();
    expect(store.toJSON()).toMatchObject({ title: 'a', body: 'x' });
    store.commands.setTitle('c');
    store.undo();
    expect(store.toJSON()).toMatchObject({ title: 'a', body: 'x' });
    store.commands.setTitle('d');
    store.applyRemote({ ...store.getState().document, body: 'theirs' });
    store.commands.setTitle('e');
    store.undo();
    expect(store.toJSON()).toMatchObject({ title: 'd', body: 'theirs' });
  });

  it('[K5] a gesture that ends where it began is no step', () => {
    const store = createNoteStore();
    store.commands.setBody('x');
    store.commands.setTitle('a');
    store.commands.setTitle('');
    expect(store.getState().undoable).toEqual({ name: 'body' });
  });

  it('[K6] keeps the last 200 steps', () => {
    const store = createNoteStore();
    for (let step = 0; step < 205; step++) store.commands.setBody(`body ${step}`);
    let undone = 0;
    while (store.undo()) undone += 1;
    expect(undone).toBe(200);
    expect(store.toJSON().body).toBe('body 4');
  });

  it('[K7] undo and redo go back and forth, and say whether they did', () => {
    const { store, changes } = heard();
    store.commands.setBody('a');
    expect(store.redo()).toBe(false);
    expect(store.undo()).toBe(true);
    expect(store.getState()).toMatchObject({ undoable: undefined, redoable: { name: 'body' } });
    expect(store.redo()).toBe(true);
    expect(changes.map(({ direction, source }) => [direction, source])).toEqual([
      ['do', 'user'],
      ['undo', 'user'],
      ['redo', 'user'],
    ]);
    store.undo();
    store.commands.setTitle('other way');
    expect(store.redo()).toBe(false);
  });

  it('[K8] undo leaves alone what others changed since', () => {
    const store = createNoteStore({ document: noteOf('a') });
    store.commands.setText('a', 'mine');
    store.commands.toggle('a');
    const { items, ...rest } = store.getState().document;
    const a = items.a;
    if (a) store.applyRemote({ ...rest, items: { a: { ...a, text: 'theirs' } }, title: 'theirs' });
    store.undo();
    expect(store.undo()).toBe(false);
    expect(store.toJSON()).toMatchObject({
      title: 'theirs',
      items: { a: { text: 'theirs', done: false } },
    });
    expect(store.getState()).toMatchObject({
      undoable: undefined,
      redoable: { name: 'item.toggle' },
    });
  });

  it('[K8] a step of which nothing is left is passed over', () => {
    const store = createNoteStore();
    store.commands.setBody('first');
    store.commands.setTitle('mine');
    store.applyRemote({ ...store.getState().document, title: 'theirs' });
    expect(store.undo()).toBe(true);
    expect(store.toJSON()).toMatchObject({ title: 'theirs', body: '' });
  });
});
