import { memoryPersistence, type Persistence, PersistenceError } from '@uptake/core';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNoteStore, type NoteStore } from '../testing/sample-store.ts';
import { find, inPage, type Stage, settled } from '../testing/stage.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { WidgetRoot } from './WidgetRoot.tsx';

let stage: Stage;
let react: Root;
let disconnect = () => {};

beforeEach(() => {
  stage = inPage();
  react = createRoot(stage.mount);
});
afterEach(async () => {
  disconnect();
  react.unmount();
  await settled();
  stage.remove();
  vi.restoreAllMocks();
});

const text = (title: string) => JSON.stringify({ kind: 'note', version: 1, title, body: '' });

async function show(persistence: Persistence): Promise<NoteStore> {
  const store = createNoteStore({ persistence });
  react.render(
    <WidgetRoot label="Note" store={store} describeChange={({ name }) => name}>
      <SaveStatus
        store={store}
        describePath={([field]) => (field === 'title' ? 'Title of the note' : 'Body')}
      />
    </WidgetRoot>,
  );
  disconnect = store.connect();
  await vi.waitFor(() => expect(store.getState().saving.status).not.toBe('loading'));
  await settled();
  return store;
}
const said = () => find(stage, '[data-uptake-part~="ui-save-status"] > span').textContent;
const announced = () => find(stage, '[role="status"]').textContent;

/** The texts of the files that are downloaded from now on. */
function watchDownloads(): string[] {
  const files: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    void (blob as Blob).text().then((text) => files.push(text));
    return 'data:,';
  });
  return files;
}

function failing(...failures: PersistenceError[]): Persistence {
  const memory = memoryPersistence();
  return {
    ...memory,
    async write(written, known) {
      const failure = failures.shift();
      if (failure) throw failure;
      return memory.write(written, known);
    },
  };
}

describe('The save status', () => {
  it('says nothing where the host keeps the document', async () => {
    const store = createNoteStore();
    react.render(<SaveStatus store={store} describePath={String} />);
    await settled();
    expect(stage.mount.textContent).toBe('');
  });

  it('says saved, saving and saved again, and announces none of it', async () => {
    const store = await show(memoryPersistence());
    expect(said()).toBe('Saved');
    store.commands.setTitle('a');
    await settled();
    expect(said()).toBe('Saving…');
    await store.saveNow();
    await settled();
    expect(said()).toBe('Saved');
    expect(announced()).toBe('');
  });

  it('says why it is not saved, tries again on request, and announces both', async () => {
    const store = await show(failing(new PersistenceError('full', 'no room')));
    store.commands.setTitle('a');
    await store.saveNow();
    await settled();
    expect(said()).toMatch(/^Not saved: the browser’s storage is full/);
    expect(announced()).toBe(said());
    find(stage, 'button', 'Try again').click();
    await settled();
    expect(said()).toBe('Saved');
    expect(announced()).toBe('Saved');
  });

  it('says that work waits on the device', async () => {
    const server = failing(new PersistenceError('offline', 'no network'));
    const store = await show({ ...server, device: memoryPersistence() });
    store.commands.setTitle('a');
    await store.saveNow();
    await settled();
    expect(said()).toMatch(/^Kept on this device/);
    find(stage, 'button', 'Try again').click();
    await settled();
    expect(said()).toBe('Saved');
  });

  it('says where a stored text that cannot be read was put', async () => {
    await show(memoryPersistence('{"kind":"note","version":1,"title":'));
    expect(said()).toMatch(/set aside at “memory”.*damaged or incomplete/);
  });

  it('says that a newer version is left alone', async () => {
    await show(memoryPersistence(text('x').replace('"version":1', '"version":7')));
    expect(said()).toMatch(/could not be opened and stays as it is.*newer version/);
  });

  it('offers both versions of a conflict, by the names of the places', async () => {
    const persistence = memoryPersistence(text('begun'));
    const store = await show(persistence);
    store.commands.setTitle('mine');
    await persistence.write(text('theirs'), await persistence.read());
    await settled();
    expect(said()).toMatch(/^Another copy changed the same places/);
    find(stage, 'button', 'Compare and choose').click();
    await settled();
    const place = find(stage, '[data-uptake-part~="ui-conflict-place"]');
    expect(place.querySelector('h3')?.textContent).toBe('Title of the note');
    expect([...place.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
      'mine',
      'theirs',
    ]);
    find(stage, 'button', 'Take the other version').click();
    await settled();
    expect(store.getState().document.title).toBe('theirs');
    expect(persistence.keptAside.map((kept) => JSON.parse(kept).title)).toEqual(['mine']);
    expect(stage.mount.querySelector('dialog')).toBeNull();
    expect(said()).toBe('Saved');
    const files = watchDownloads();
    find(stage, 'button', 'Download what was set aside').click();
    await vi.waitFor(() => expect(files).toHaveLength(1));
    expect(JSON.parse(files[0] ?? '').title).toBe('mine');
  });

  it('decides nothing when the comparison is only closed', async () => {
    const persistence = memoryPersistence(text('begun'));
    const store = await show(persistence);
    store.commands.setTitle('mine');
    await persistence.write(text('theirs'), await persistence.read());
    await settled();
    find(stage, 'button', 'Compare and choose').click();
    await settled();
    find(stage, 'button', 'Close').click();
    await settled();
    expect(store.getState().saving.status).toBe('conflict');
    expect(JSON.parse((await persistence.read())?.text ?? '').title).toBe('theirs');
    expect(store.getState().document.title).toBe('mine');
  });
});
