import { describe, expect, it, vi } from 'vitest';
import { DocumentError, toText } from './index.ts';
import { createNoteStore, heard, noteKind, noteOf } from './note.fixture.ts';

describe('a store', () => {
  it('[D1] begins with the document it is given, or an empty one', () => {
    expect(createNoteStore().toJSON()).toEqual(noteKind.empty());
    const store = createNoteStore({ document: toText(noteOf('a')) });
    expect(store.toJSON()).toEqual(noteOf('a'));
    expect(store.getInitialState().document).toEqual(noteOf('a'));
    expect(() => createNoteStore({ document: { kind: 'other' } })).toThrow(DocumentError);
  });

  it('[K1] what another copy leaves as it was stays the same object', () => {
    const store = createNoteStore({ document: noteOf('a', 'b') });
    const { a, b } = store.getState().document.items;
    const theirs = store.toJSON();
    store.applyRemote({
      ...theirs,
      items: { ...theirs.items, b: { ...(b as NonNullable<typeof b>), text: 'theirs' } },
    });
    expect(store.getState().document.items.a).toBe(a);
    expect(store.getState().document.items.b?.text).toBe('theirs');
  });

  it('[K2] a command is one named step, told with its patches', () => {
    const { store, changes } = heard();
    store.commands.setTitle('Plan');
    expect(changes).toEqual([
      {
        label: { name: 'title' },
        source: 'user',
        direction: 'do',
        patches: [{ op: 'replace', path: ['title'], value: 'Plan' }],
        inversePatches: [{ op: 'replace', path: ['title'], value: '' }],
        before: noteKind.empty(),
        after: { ...noteKind.empty(), title: 'Plan' },
      },
    ]);
    expect(store.getState().undoable).toEqual({ name: 'title' });
  });

  it('[K2] a command that changes nothing is no step', () => {
    const { store, changes } = heard(createNoteStore({ document: noteOf('a') }));
    store.commands.setText('missing', 'x');
    store.commands.setText('a', 'a');
    expect(changes).toEqual([]);
    expect(store.undo()).toBe(false);
  });

  it('[K15] has an editor, of which further commands are made', () => {
    const { store, changes } = heard();
    const { editor } = store;
    editor.change({ name: 'shout' }, (draft) => {
      draft.title = 'PLAN';
    });
    expect(editor.read()).toBe(store.getState().document);
    expect(changes).toHaveLength(1);
    expect(() =>
      editor.change({ name: 'shout' }, (draft) => {
        draft.title = 'x'.repeat(20_001);
      }),
    ).toThrow(DocumentError);
    expect(store.undo()).toBe(true);
    expect(store.toJSON()).toEqual(noteKind.empty());
  });

  it('[K3] refuses a command that would make the document unreadable', () => {
    const { store, changes } = heard(createNoteStore({ document: noteOf('a') }));
    const before = store.getState().document;
    expect(() => store.commands.setTitle('x'.repeat(20_001))).toThrow(DocumentError);
    expect(() => store.commands.addItem('x', '../x')).toThrow('items.../x');
    expect(() => store.commands.addItem('x', 'constructor')).toThrow('items');
    expect(store.getState().document).toBe(before);
    expect(changes).toEqual([]);
    expect(store.getState().undoable).toBeUndefined();
  });

  it('[K4] several commands in a transaction are one step', () => {
    const { store, changes } = heard();
    const id = store.transact('import', () => {
      store.commands.setTitle('Plan');
      expect(store.getState().document.title).toBe('Plan');
      return store.transact('inner', () => store.commands.addItem('first'));
    });
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ label: { name: 'import' }, direction: 'do' });
    expect(store.getState().document.items[id]?.text).toBe('first');
    store.undo();
    expect(store.toJSON()).toEqual(noteKind.empty());
    expect(store.getState().redoable).toEqual({ name: 'import' });
  });

  it('[K4] a throw takes the whole transaction back', () => {
    const { store, changes } = heard(createNoteStore({ document: noteOf('a') }));
    const before = store.getState().document;
    const fail = () =>
      store.transact({ name: 'import', about: { row: 2 } }, () => {
        store.commands.removeItem('a');
        throw new Error('row 2');
      });
    expect(fail).toThrow('row 2');
    expect(store.getState().document).toBe(before);
    expect(changes).toEqual([]);
    store.commands.setTitle('still works');
    expect(changes).toHaveLength(1);
  });

  it('[K4] an inner throw that is caught takes back only what the inner one did', () => {
    const { store } = heard();
    store.transact('outer', () => {
      store.commands.setTitle('kept');
      try {
        store.transact('inner', () => {
          store.commands.setBody('gone');
          throw new Error('inner');
        });
      } catch {}
    });
    expect(store.toJSON()).toMatchObject({ title: 'kept', body: '' });
  });

  it('[K4] a transaction that leaves the document unreadable is taken back', () => {
    const { store, changes } = heard();
    const fail = () =>
      store.transact('import', () => {
        store.commands.setBody('fine');
        store.commands.setTitle('x'.repeat(20_001));
      });
    expect(fail).toThrow(DocumentError);
    expect(store.toJSON()).toEqual(noteKind.empty());
    expect(changes).toEqual([]);
  });

  it.each([
    ['undo', (store: ReturnType<typeof createNoteStore>) => store.undo()],
    ['redo', (store: ReturnType<typeof createNoteStore>) => store.redo()],
    ['load', (store: ReturnType<typeof createNoteStore>) => store.load(noteOf('b'))],
    ['applyRemote', (store: ReturnType<typeof createNoteStore>) => store.applyRemote(noteOf('b'))],
  ])('[K4] %s is refused inside a transaction', (name, run) => {
    const store = createNoteStore();
    store.commands.setBody('before');
    expect(() => store.transact('outer', () => run(store))).toThrow(`${name}() is not possible`);
    expect(store.toJSON().body).toBe('before');
  });

  it('[K9] load replaces the document and forgets the steps, or is a step itself', () => {
    const { store, changes } = heard();
    store.commands.setTitle('old');
    store.load(toText(noteOf('a')), { undoable: true });
    expect(changes.at(-1)).toMatchObject({ source: 'user', label: { name: 'document.load' } });
    store.undo();
    expect(store.toJSON().title).toBe('old');
    store.load(noteOf('b'));
    expect(changes.at(-1)?.source).toBe('load');
    expect(store.undo()).toBe(false);
    expect(store.redo()).toBe(false);
  });

  it('[K9] a refused load changes nothing', () => {
    const { store, changes } = heard(createNoteStore({ document: noteOf('a') }));
    store.commands.setTitle('mine');
    const before = store.getState();
    expect(() => store.load('{"kind":"note"')).toThrow(DocumentError);
    expect(() => store.applyRemote({ ...noteOf('b'), title: 7 as unknown as string })).toThrow(
      DocumentError,
    );
    expect(store.getState()).toBe(before);
    expect(changes).toHaveLength(1);
  });

  it('[K10] listeners hear changes in order, also those that a listener makes', () => {
    const { store, changes } = heard();
    const titles: string[] = [];
    store.subscribe(({ document }) => {
      if (document.title === 'a') store.commands.setTitle('b');
    });
    store.subscribeChanges(({ after }) => {
      titles.push(after.title);
      if (after.title === 'b') store.commands.setTitle('c');
    });
    store.commands.setTitle('a');
    expect(titles).toEqual(['a', 'b', 'c']);
    expect(changes.map(({ after }) => after.title)).toEqual(['a', 'b', 'c']);
  });

  it('[K10] a listener that throws keeps nobody else from hearing', () => {
    const store = createNoteStore();
    const [first, second] = [vi.fn(), vi.fn()];
    store.subscribeChanges(first);
    store.subscribeChanges(() => {
      throw new Error('broken host');
    });
    const stop = store.subscribeChanges(second);
    expect(() => store.commands.setTitle('a')).toThrow('broken host');
    expect([first, second].map((listener) => listener.mock.calls.length)).toEqual([1, 1]);
    stop();
    expect(() => store.commands.setTitle('b')).toThrow('broken host');
    expect(second).toHaveBeenCalledTimes(1);
    expect(store.toJSON().title).toBe('b');
  });

  it('[K11] makes ids that are readable and do not repeat', () => {
    const store = createNoteStore({ random: () => 0.5 });
    expect(store.commands.addItem('x')).toBe('g'.repeat(14));
    const other = createNoteStore();
    const ids = Array.from({ length: 500 }, () => other.commands.addItem('x'));
    expect(new Set(ids).size).toBe(500);
    for (const id of ids) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{14}$/);
  });
});
