import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useDocument } from '../provider/useDocumentStore.ts';
import { createNoteStore, type NoteStore } from '../testing/sample-store.ts';
import { find, inPage, type Stage, settled } from '../testing/stage.tsx';
import { Choice } from './Choice.tsx';
import { TextArea, TextField } from './Field.tsx';

let stage: Stage;
let react: Root;
let store: NoteStore;

beforeEach(() => {
  stage = inPage();
  react = createRoot(stage.mount);
  store = createNoteStore();
});
afterEach(() => {
  react.unmount();
  stage.remove();
});

function NoteFields() {
  const { title, body } = useDocument(store, (state) => state.document);
  return (
    <div data-uptake-root="">
      <TextField
        label="Title"
        hint="Short"
        error={title === 'bad' && 'Choose another title'}
        value={title}
        onValueChange={store.commands.setTitle}
        onEnd={store.endGesture}
      />
      <TextArea
        label="Body"
        value={body}
        onValueChange={store.commands.setBody}
        onEnd={store.endGesture}
      />
    </div>
  );
}

it('writes every input through, and undoes the typing of one visit as one step', async () => {
  react.render(<NoteFields />);
  await settled();
  const area = find(stage, 'textarea');
  area.focus();
  await userEvent.keyboard('one two');
  expect(store.getState().document.body).toBe('one two');
  area.blur();
  area.focus();
  await userEvent.keyboard('!');
  expect(store.getState().document.body).toBe('one two!');
  store.undo();
  expect(store.getState().document.body).toBe('one two');
  store.undo();
  expect(store.getState().document.body).toBe('');
  expect(store.undo()).toBe(false);
});

it('keeps the caret where the person types', async () => {
  react.render(<NoteFields />);
  await settled();
  const input = find(stage, 'input') as HTMLInputElement;
  input.focus();
  await userEvent.keyboard('acd{ArrowLeft}{ArrowLeft}b');
  expect(input.value).toBe('abcd');
  expect(input.selectionStart).toBe(2);
});

it('ties label, hint and error to the control', async () => {
  store.commands.setTitle('bad');
  react.render(<NoteFields />);
  await settled();
  const input = find(stage, 'input') as HTMLInputElement;
  expect(input.labels?.[0]?.textContent).toBe('Title');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  const described = input.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
    'Short',
    'Choose another title',
  ]);
});

it('takes the direction of what is written', async () => {
  store.commands.setTitle('مرحبا');
  react.render(<NoteFields />);
  await settled();
  expect(find(stage, 'input').matches(':dir(rtl)')).toBe(true);
});

it('keeps the reader’s direction while it is empty, for its placeholder', async () => {
  react.render(
    <div dir="rtl">
      <NoteFields />
    </div>,
  );
  await settled();
  expect(find(stage, 'input').matches(':dir(rtl)')).toBe(true);
});

it('chooses by arrow keys from one tab stop, and begins with nothing chosen', async () => {
  const chosen: string[] = [];
  react.render(
    <Choice
      label="Importance"
      options={[
        { value: 'low', label: 'Low' },
        { value: 'high', label: 'High' },
      ]}
      value={undefined}
      onValueChange={(value) => chosen.push(value)}
    />,
  );
  await settled();
  expect(stage.mount.querySelectorAll(':checked')).toHaveLength(0);
  find(stage, 'input').focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(chosen).toEqual(['high']);
});
