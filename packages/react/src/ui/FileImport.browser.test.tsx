import { DocumentError, MAX_DOCUMENT_LENGTH } from '@uptake/core';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createNoteStore, type NoteStore } from '../testing/sample-store.ts';
import { find, inPage, type Stage, settled } from '../testing/stage.tsx';
import { FileImport } from './FileImport.tsx';

let stage: Stage;
let react: Root;
let store: NoteStore;
const kept = { kind: 'note', version: 1, title: 'kept', body: '' } as const;

beforeEach(async () => {
  stage = inPage();
  react = createRoot(stage.mount);
  store = createNoteStore({ document: kept });
  react.render(
    <FileImport
      label="Open a file"
      accept=".json"
      onText={(text) => store.load(text, { undoable: true })}
    />,
  );
  await settled();
});
afterEach(() => {
  react.unmount();
  stage.remove();
});

async function choose(...parts: BlobPart[]): Promise<void> {
  const input = find(stage, 'input') as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File(parts, 'note.json'));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  await settled();
}
const problem = () => stage.mount.querySelector('[role="alert"]')?.textContent;

it.each([
  ['a truncated file', '{"kind":"note","ver', /damaged or incomplete/],
  ['another kind', '{"kind":"poll","version":1}', /belongs to another tool/],
  ['a newer version', '{"kind":"note","version":9}', /newer version of this tool/],
  ['a field that is wrong', '{"kind":"note","version":1,"title":7,"body":""}', /“title”: found 7/],
])('refuses %s in plain words and keeps what was there', async (_case, text, words) => {
  await choose(text);
  expect(problem()).toMatch(words);
  expect(store.toJSON()).toEqual(kept);
});

it('refuses a file that is too large without reading it', async () => {
  let wasRead = false;
  const { arrayBuffer } = File.prototype;
  File.prototype.arrayBuffer = () => {
    wasRead = true;
    return Promise.resolve(new ArrayBuffer(0));
  };
  await choose(new Uint8Array(20_000_000));
  File.prototype.arrayBuffer = arrayBuffer;
  expect(problem()).toMatch(/larger than 5 million characters/);
  expect(wasRead).toBe(false);
  expect(MAX_DOCUMENT_LENGTH).toBe(5_000_000);
});

it('takes a good file over, and forgets the complaint about the one before', async () => {
  await choose('nothing');
  await choose(JSON.stringify({ ...kept, title: 'new' }));
  expect(problem()).toBeUndefined();
  expect(store.getState().document.title).toBe('new');
  store.undo();
  expect(store.getState().document.title).toBe('kept');
});

it('reads what old spreadsheets write', async () => {
  const texts: string[] = [];
  react.render(<FileImport label="Open" accept=".csv" onText={(text) => texts.push(text)} />);
  await settled();
  await choose(new Uint8Array([0xe9, 0x63, 0x6f, 0x6c, 0x65]));
  await choose(new Uint8Array([0xff, 0xfe, 0xe9, 0x00]));
  await choose(new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xa9]));
  expect(texts).toEqual(['école', 'é', 'é']);
});

it('passes on an error that is no document error as unreadable', async () => {
  react.render(
    <FileImport
      label="Open"
      accept=".json"
      onText={() => {
        throw new RangeError('broken');
      }}
    />,
  );
  await settled();
  await choose('x');
  expect(problem()).toBe('This file could not be read. Choose another one.');
  expect(new RangeError('x')).not.toBeInstanceOf(DocumentError);
});
