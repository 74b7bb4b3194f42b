import {
  createDocumentStore,
  type DocumentKind,
  type DocumentStore,
  type DocumentStoreOptions,
  literal,
  strictObject,
  string,
} from '@uptake/core';

/** A document small enough to test with: two texts. */
export interface Note {
  readonly kind: 'note';
  readonly version: 1;
  readonly title: string;
  readonly body: string;
}

interface NoteCommands {
  setTitle(title: string): void;
  setBody(body: string): void;
}

const note: DocumentKind<Note, NoteCommands> = {
  kind: 'note',
  version: 1,
  migrations: [],
  schema: strictObject({
    kind: literal('note'),
    version: literal(1),
    title: string(),
    body: string(),
  }),
  empty: () => ({ kind: 'note', version: 1, title: '', body: '' }),
  commands: ({ change }) => ({
    setTitle: (title) =>
      change({ name: 'note.title' }, (draft) => void Object.assign(draft, { title }), 'title'),
    setBody: (body) =>
      change({ name: 'note.body' }, (draft) => void Object.assign(draft, { body }), 'body'),
  }),
};

/** A store of a sample document. */
export type NoteStore = DocumentStore<Note, NoteCommands>;

/** Creates the store of a sample document. */
export function createNoteStore(options?: DocumentStoreOptions): NoteStore {
  return createDocumentStore(note, options);
}
