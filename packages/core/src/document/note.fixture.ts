import fc from 'fast-check';
import {
  type Change,
  createDocumentStore,
  type DocumentKind,
  type DocumentStore,
  type DocumentStoreOptions,
  type Editor,
  id,
  moveTo,
  type Ordered,
  orderAtEnd,
  orderKey,
  orderSequence,
  type Records,
  records,
  text,
} from './index.ts';
import { boolean, literal, record, type Schema, strictObject } from './schema.ts';

/** A small kind of document for the tests of the kernel. */
export interface Note {
  readonly kind: 'note';
  readonly version: 3;
  readonly title: string;
  readonly body: string;
  readonly items: Records<Item>;
}

export interface Item extends Ordered {
  readonly text: string;
  readonly done: boolean;
  readonly labels: { readonly [label: string]: true };
}

const schema: Schema<Note> = strictObject({
  kind: literal('note'),
  version: literal(3),
  title: text,
  body: text,
  items: records(
    strictObject({ text, done: boolean(), labels: record(id, literal(true)), order: orderKey }),
  ),
});

function commands({ read, newId, change }: Editor<Note>) {
  const changeItem = (
    name: string,
    item: string,
    recipe: (draft: { text: string; done: boolean; labels: { [label: string]: true } }) => void,
    gesture?: string,
  ) =>
    change(
      { name, about: { item } },
      ({ items }) => {
        const draft = items[item];
        if (draft) recipe(draft);
      },
      gesture,
    );
  return {
    setTitle: (title: string) =>
      change(
        { name: 'title' },
        (draft) => {
          draft.title = title;
        },
        'title',
      ),
    setBody: (body: string) =>
      change({ name: 'body' }, (draft) => {
        draft.body = body;
      }),
    addItem(text: string, item = newId()): string {
      change({ name: 'item.add', about: { item } }, (draft) => {
        draft.items[item] = { text, done: false, labels: {}, order: orderAtEnd(read().items) };
      });
      return item;
    },
    setText: (item: string, text: string) =>
      changeItem(
        'item.text',
        item,
        (draft) => {
          draft.text = text;
        },
        `text ${item}`,
      ),
    toggle: (item: string) =>
      changeItem('item.toggle', item, (draft) => {
        draft.done = !draft.done;
      }),
    label: (item: string, label: string) =>
      changeItem('item.label', item, (draft) => {
        draft.labels[label] = true;
      }),
    unlabel: (item: string, label: string) =>
      changeItem('item.unlabel', item, (draft) => {
        delete draft.labels[label];
      }),
    removeItem: (item: string) =>
      change({ name: 'item.remove', about: { item } }, ({ items }) => {
        delete items[item];
      }),
    moveItem: (item: string, position: number) =>
      change({ name: 'item.move', about: { item, position } }, ({ items }) =>
        moveTo(items, item, position),
      ),
  };
}

type Commands = ReturnType<typeof commands>;

export type NoteStore = DocumentStore<Note, Commands>;

type OldNote = { title: string; lines: string[] };

export const noteKind: DocumentKind<Note, Commands> = {
  kind: 'note',
  version: 3,
  schema,
  migrations: [
    // Out of order on purpose: they run in the order of their versions.
    {
      to: 3,
      name: 'items-carry-labels',
      up: (note) => ({
        ...note,
        body: '',
        items: Object.fromEntries(
          Object.entries(note.items as Records<object>).map(([id, item]) => [
            id,
            { ...item, labels: {} },
          ]),
        ),
      }),
    },
    {
      to: 2,
      name: 'lines-become-items',
      up: (note) => {
        const { lines, ...rest } = note as OldNote;
        const orders = orderSequence(lines.length);
        const items = lines.map((text, line) => [
          `line-${line + 1}`,
          { text, done: false, order: orders[line] },
        ]);
        return { ...rest, items: Object.fromEntries(items) };
      },
    },
  ],
  empty: () => ({ kind: 'note', version: 3, title: '', body: '', items: {} }),
  commands,
};

export function createNoteStore(options?: DocumentStoreOptions): NoteStore {
  return createDocumentStore(noteKind, options);
}

/** A store, with every change that it told. */
export function heard(store = createNoteStore()) {
  const changes: Change<Note>[] = [];
  store.subscribeChanges((change) => changes.push(change));
  return { store, changes };
}

/** A note with items of these ids. */
export function noteOf(...items: string[]): Note {
  const orders = orderSequence(items.length);
  const entries = items.map((item, index) => [
    item,
    { text: item, done: false, labels: {}, order: orders[index] ?? '' },
  ]);
  return { ...noteKind.empty(), items: Object.fromEntries(entries) };
}

/** Something a person does: one command, or what ends a gesture. */
export type Act = (store: NoteStore) => void;

const ITEMS = ['one', 'two', 'three', 'four'];
const item = fc.constantFrom(...ITEMS);
const words = fc.string({ unit: 'grapheme', maxLength: 3 });
const label = fc.constantFrom('x', 'y');

/** Acts whose text shows in a counterexample. */
export const act: fc.Arbitrary<Act> = fc.oneof(
  describe('setTitle', [words], (store, title) => store.commands.setTitle(title)),
  describe('setBody', [words], (store, body) => store.commands.setBody(body)),
  describe('addItem', [words, item], (store, text, id) => store.commands.addItem(text, id)),
  describe('setText', [item, words], (store, id, text) => store.commands.setText(id, text)),
  describe('toggle', [item], (store, id) => store.commands.toggle(id)),
  describe('label', [item, label], (store, id, one) => store.commands.label(id, one)),
  describe('unlabel', [item, label], (store, id, one) => store.commands.unlabel(id, one)),
  describe('removeItem', [item], (store, id) => store.commands.removeItem(id)),
  describe('moveItem', [item, fc.nat({ max: 4 })], (store, id, position) =>
    store.commands.moveItem(id, position),
  ),
  describe('endGesture', [], (store) => store.endGesture()),
);

function describe<Args extends unknown[]>(
  name: string,
  args: { [K in keyof Args]: fc.Arbitrary<Args[K]> },
  run: (store: NoteStore, ...args: Args) => void,
): fc.Arbitrary<Act> {
  return fc.tuple(...args).map((values) => {
    const act: Act = (store) => run(store, ...(values as Args));
    return Object.assign(act, { toString: () => `${name}(${values.map(String).join(', ')})` });
  });
}

/** The document that acts lead to. */
export function after(acts: readonly Act[], document: Note = noteKind.empty()): Note {
  const store = createNoteStore({ document });
  for (const one of acts) one(store);
  return store.toJSON();
}
