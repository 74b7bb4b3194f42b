import { memoryPersistence, type Stored } from '@uptake/core';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createNoteStore, type NoteStore } from '../testing/sample-store.ts';
import { inPage, type Stage, settled } from '../testing/stage.tsx';
import { UptakeProvider } from './UptakeProvider.tsx';
import {
  type DocumentProps,
  useDocument,
  useDocumentShallow,
  useDocumentStore,
} from './useDocumentStore.ts';

let stage: Stage;
let react: Root;
beforeEach(() => {
  stage = inPage();
  react = createRoot(stage.mount);
});
afterEach(() => {
  react.unmount();
  stage.remove();
});

const stores: NoteStore[] = [];
function Title(props: DocumentProps<NoteStore>) {
  const store = useDocumentStore({ create: createNoteStore, ...props });
  stores.push(store);
  return <p>{useDocument(store, ({ document }) => document.title)}</p>;
}

it('creates one store and keeps it, also in strict mode', async () => {
  stores.length = 0;
  const view = (key: string) => (
    <StrictMode>
      <Title storageKey={key} />
    </StrictMode>
  );
  react.render(view('a'));
  await settled();
  react.render(view('b'));
  await settled();
  expect(new Set(stores.slice(-2)).size).toBe(1);
});

it('reads and saves under its key in the storage of the provider', async () => {
  const memory = memoryPersistence('{"kind":"note","version":1,"title":"Stored","body":""}');
  const keys: string[] = [];
  react.render(
    <UptakeProvider
      storage={(key) => {
        keys.push(key);
        return memory;
      }}
    >
      <Title storageKey="plan" />
    </UptakeProvider>,
  );
  await expect.poll(() => stage.mount.textContent).toBe('Stored');
  expect(keys).toEqual(['plan']);
  const store = stores.at(-1);
  store?.commands.setTitle('Changed');
  await store?.saveNow();
  const stored = (await memory.read()) as Stored;
  expect(JSON.parse(stored.text).title).toBe('Changed');
});

it('uses the store it is given, and another one when it is given another', async () => {
  const [first, second] = ['One', 'Two'].map((title) =>
    createNoteStore({ document: { kind: 'note', version: 1, title, body: '' } }),
  );
  react.render(<Title store={first} />);
  await settled();
  expect(stage.mount.textContent).toBe('One');
  react.render(<Title store={second} />);
  await settled();
  expect(stage.mount.textContent).toBe('Two');
});

it('tells the newest onChange of every change', async () => {
  const store = createNoteStore();
  const heard: string[] = [];
  const view = (who: string) => (
    <Title
      store={store}
      onChange={(document, { source }) => heard.push(`${who} ${source} ${document.title}`)}
    />
  );
  react.render(view('old'));
  await settled();
  react.render(view('new'));
  await settled();
  store.commands.setTitle('a');
  store.load({ kind: 'note', version: 1, title: 'b', body: '' });
  expect(heard).toEqual(['new user a', 'new load b']);
  react.unmount();
  store.commands.setTitle('c');
  expect(heard).toHaveLength(2);
  react = createRoot(stage.mount);
});

function Titles({ store, onRender }: { store: NoteStore; onRender: () => void }) {
  onRender();
  return <p>{useDocumentShallow(store, ({ document }) => [document.title]).join()}</p>;
}

it('renders again only when what is selected changes', async () => {
  const store = createNoteStore();
  let renders = 0;
  react.render(<Titles store={store} onRender={() => (renders += 1)} />);
  await settled();
  store.commands.setBody('x');
  await settled();
  expect(renders).toBe(1);
  store.commands.setTitle('y');
  await settled();
  expect(renders).toBe(2);
});
