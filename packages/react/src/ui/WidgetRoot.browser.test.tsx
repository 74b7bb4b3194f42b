import { StrictMode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { UptakeProvider } from '../provider/UptakeProvider.tsx';
import { useDocument, useDocumentStore } from '../provider/useDocumentStore.ts';
import { createNoteStore, type NoteStore } from '../testing/sample-store.ts';
import { find, inPage, type Stage, settled } from '../testing/stage.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { TextField } from './Field.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { UndoRedo } from './UndoRedo.tsx';
import { WidgetRoot } from './WidgetRoot.tsx';

let stage: Stage;
let react: Root | undefined;
const store = (): NoteStore => createNoteStore();

beforeEach(() => {
  stage = inPage();
});
afterEach(async () => {
  react?.unmount();
  await settled();
  stage.remove();
  localStorage.clear();
  vi.restoreAllMocks();
});

const describeChange = ({ name }: { name: string }) => (name === 'note.title' ? 'Title' : name);

function Widget(props: { readonly store?: NoteStore; readonly storageKey?: string }) {
  const note = useDocumentStore({ create: createNoteStore, ...props });
  const title = useDocument(note, (state) => state.document.title);
  return (
    <WidgetRoot label="Note" store={note} describeChange={describeChange}>
      <UndoRedo store={note} describeChange={describeChange} />
      <SaveStatus store={note} describePath={String} />
      <TextField label="Title" value={title} onValueChange={note.commands.setTitle} />
    </WidgetRoot>
  );
}

async function show(view: React.ReactElement): Promise<void> {
  react = createRoot(stage.mount);
  react.render(view);
  await settled();
}

it('says its language and direction, and passes the colours on', async () => {
  await show(
    <UptakeProvider locale="ar" theme="dark">
      <Widget />
    </UptakeProvider>,
  );
  const root = find(stage, '[data-uptake-root]');
  expect([root.lang, root.dir, root.dataset.uptakeTheme]).toEqual(['ar', 'rtl', 'dark']);
  expect(getComputedStyle(root).colorScheme).toBe('dark');
});

it('undoes and redoes by keys, except in a text field, and announces the step', async () => {
  const note = store();
  await show(<Widget store={note} />);
  note.commands.setTitle('a');
  note.endGesture();
  note.commands.setTitle('b');
  const title = () => note.getState().document.title;
  find(stage, '[data-uptake-root]').focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(title()).toBe('a');
  expect(find(stage, '[role="status"]').textContent).toBe('Undone: Title');
  await userEvent.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
  expect(title()).toBe('b');
  expect(find(stage, '[role="status"]').textContent).toBe('Redone: Title');
  await userEvent.keyboard('{Meta>}z{/Meta}');
  await userEvent.keyboard('{Control>}y{/Control}');
  expect(title()).toBe('b');
  find(stage, 'input').focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(title()).toBe('b');
});

it('names the step on the buttons, and says when there is none', async () => {
  const note = store();
  await show(<Widget store={note} />);
  expect(find(stage, 'button', 'Undo').getAttribute('aria-disabled')).toBe('true');
  note.commands.setTitle('a');
  await settled();
  find(stage, 'button', 'Undo: Title').click();
  await settled();
  expect(note.getState().document.title).toBe('');
  expect(find(stage, 'button', 'Redo: Title').getAttribute('aria-disabled')).toBe('false');
});

function Broken(): never {
  throw new Error('broken');
}

it('keeps a failure to itself, reports it, and offers the document', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const errors: unknown[] = [];
  const note = createNoteStore({ document: { kind: 'note', version: 1, title: 'Kept', body: '' } });
  await show(
    <>
      <p>The page goes on</p>
      <WidgetRoot
        label="Note"
        store={note}
        describeChange={describeChange}
        onError={(error) => errors.push(error)}
      >
        <Broken />
      </WidgetRoot>
    </>,
  );
  expect(stage.mount.textContent).toContain('The page goes on');
  expect(find(stage, '[role="alert"]').textContent).toContain('Something went wrong');
  expect(errors).toEqual([new Error('broken')]);
  let text = '';
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    void (blob as Blob).text().then((read) => {
      text = read;
    });
    return 'data:,';
  });
  find(stage, 'button', 'Download the document').click();
  await vi.waitFor(() => expect(text).not.toBe(''));
  expect(JSON.parse(text).title).toBe('Kept');
});

function Given({ document }: { readonly document: { readonly current: unknown } }) {
  const note = useDocumentStore({ create: createNoteStore, document: document.current });
  return <p>{note.getState().document.title}</p>;
}

it('says in words why a document was refused, and can be tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const document: { current: unknown } = { current: { kind: 'note', version: 9 } };
  await show(
    <ErrorBoundary>
      <Given document={document} />
    </ErrorBoundary>,
  );
  expect(find(stage, '[role="alert"]').textContent).toContain('newer version');
  document.current = { kind: 'note', version: 1, title: 'Mended', body: '' };
  find(stage, 'button', 'Try again').click();
  await settled();
  expect(stage.mount.textContent).toBe('Mended');
});

it('hydrates what the server rendered without a warning, also when something is stored', async () => {
  const complaints = vi.spyOn(console, 'error');
  localStorage.setItem('note', '{"kind":"note","version":1,"title":"Stored","body":""}');
  const view = (
    <StrictMode>
      <UptakeProvider locale="fr">
        <Widget storageKey="note" />
      </UptakeProvider>
    </StrictMode>
  );
  stage.mount.innerHTML = renderToString(view);
  expect((find(stage, 'input') as HTMLInputElement).value).toBe('');
  react = hydrateRoot(stage.mount, view);
  await expect.poll(() => (find(stage, 'input') as HTMLInputElement).value).toBe('Stored');
  expect(complaints.mock.calls).toEqual([]);
});

it('warns once when the stylesheet is missing', async () => {
  const warning = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await show(<Widget />);
  expect(warning.mock.calls).toEqual([]);
  react?.unmount();
  document.adoptedStyleSheets = [];
  await show(
    <>
      <Widget />
      <Widget />
    </>,
  );
  expect(warning.mock.calls).toEqual([[expect.stringContaining('@uptake/react/styles.css')]]);
});
