import { describe, expect, it } from 'vitest';
import { toText } from '../index.ts';
import { noteOf } from '../note.fixture.ts';
import { fakeBrowser, storedIn } from './browser.fixture.ts';
import { inTab, openNote, pass, status, usePage } from './page.fixture.ts';

usePage();

describe('two tabs', () => {
  async function twoTabs(document = noteOf('a', 'b')) {
    const browser = fakeBrowser();
    browser.storage.set('note', toText(document));
    const one = openNote(inTab(browser.openTab()));
    const two = openNote(inTab(browser.openTab()));
    await pass(0);
    /** Lets both save and hear of each other until nothing happens any more. */
    const settle = async () => {
      for (let round = 0; round < 5; round++) {
        await pass(3000);
        browser.deliver();
      }
    };
    return { browser, one: one.store, two: two.store, settle };
  }

  it('[S8] stay in step, and the change of the other is no step of mine', async () => {
    const { browser, one, two } = await twoTabs();
    const sources: string[] = [];
    two.subscribeChanges(({ source }) => sources.push(source));
    one.commands.setTitle('from one');
    await pass(400);
    browser.deliver();
    expect(two.toJSON().title).toBe('from one');
    expect(sources).toEqual(['remote']);
    expect(two.undo()).toBe(false);
    expect(two.getState().saving.status).toBe('saved');
  });

  it('[S8] that write at the same moment lose nothing', async () => {
    const { browser, one, two, settle } = await twoTabs();
    one.commands.setText('a', 'from one');
    two.commands.setText('b', 'from two');
    await settle();
    const both = { items: { a: { text: 'from one' }, b: { text: 'from two' } } };
    expect(one.toJSON()).toMatchObject(both);
    expect(two.toJSON()).toMatchObject(both);
    expect(storedIn(browser)).toMatchObject(both);
    expect([one, two].map((store) => status(store))).toEqual(['saved', 'saved']);
  });

  it('[S8] that write again and again at the same moment lose nothing', async () => {
    const { browser, one, two, settle } = await twoTabs();
    for (let round = 0; round < 6; round++) {
      one.commands.addItem(`one ${round}`);
      two.commands.addItem(`two ${round}`);
      await pass(400);
      if (round % 2) browser.deliver();
    }
    await settle();
    expect(Object.keys(one.toJSON().items)).toHaveLength(14);
    expect(two.toJSON()).toEqual(one.toJSON());
    expect(storedIn(browser)).toEqual(one.toJSON());
  });

  it('[S9] that change the same field at once get a conflict in one of them', async () => {
    const { browser, one, two, settle } = await twoTabs();
    one.commands.setTitle('from one');
    two.commands.setTitle('from two');
    two.commands.setBody('harmless');
    await settle();
    const conflicts = [one, two].filter((store) => status(store) === 'conflict');
    expect(conflicts).toHaveLength(1);
    const [store] = conflicts;
    if (!store) return;
    const [mine, theirs] = store === one ? ['from one', 'from two'] : ['from two', 'from one'];
    expect(store.getState().saving).toMatchObject({
      mine: { title: mine, body: 'harmless' },
      theirs: { title: theirs },
      paths: [['title']],
    });
    expect(storedIn(browser)).toMatchObject({ title: theirs });
    store.resolveConflict('mine');
    await settle();
    expect(one.toJSON()).toMatchObject({ title: mine, body: 'harmless' });
    expect(two.toJSON()).toEqual(one.toJSON());
    expect(storedIn(browser)).toEqual(one.toJSON());
    const aside = browser.storage.get('note.aside.1');
    expect(JSON.parse(aside ?? '')).toMatchObject({ title: theirs });
    expect(store.getState().keptAside).toEqual([
      { text: aside, reason: 'conflict', place: 'note.aside.1' },
    ]);
  });

  async function conflict() {
    const tabs = await twoTabs();
    const { browser, one, two } = tabs;
    one.commands.setTitle('theirs');
    await pass(400);
    two.commands.setTitle('mine');
    browser.deliver();
    await pass(0);
    expect(two.getState().saving.status).toBe('conflict');
    return tabs;
  }

  it('[S9] the other version wins where the places differ, and mine is kept aside', async () => {
    const { browser, one, two, settle } = await conflict();
    two.commands.setBody('goes on');
    await pass(60_000);
    expect(storedIn(browser)).toMatchObject({ title: 'theirs', body: '' });
    two.resolveConflict('theirs');
    await settle();
    expect(two.toJSON()).toMatchObject({ title: 'theirs', body: 'goes on' });
    expect(one.toJSON()).toEqual(two.toJSON());
    expect(JSON.parse(browser.storage.get('note.aside.1') ?? '')).toMatchObject({
      title: 'mine',
      body: 'goes on',
    });
  });

  it('[S9] the conflict follows what either side does meanwhile', async () => {
    const { browser, one, two, settle } = await conflict();
    one.commands.setTitle('theirs again');
    one.commands.setText('a', 'more');
    await settle();
    expect(two.toJSON()).toMatchObject({ title: 'mine', items: { a: { text: 'more' } } });
    expect(two.getState().saving).toMatchObject({
      status: 'conflict',
      theirs: { title: 'theirs again' },
      paths: [['title']],
    });
    two.commands.setText('a', 'a');
    expect(two.toJSON().items.a?.text).toBe('a');
    two.commands.setTitle('theirs again');
    expect(two.getState().saving.status).toBe('saving');
    await settle();
    expect(storedIn(browser)).toMatchObject({ title: 'theirs again', items: { a: { text: 'a' } } });
  });

  it('[S9] a version that nobody has room for is kept in the store', async () => {
    const browser = fakeBrowser();
    const tabs = [browser.openTab(), browser.openTab()] as const;
    const [one, two] = [openNote(inTab(tabs[0])).store, openNote(inTab(tabs[1])).store];
    await pass(0);
    one.commands.setTitle('theirs');
    await pass(400);
    two.commands.setTitle('mine');
    browser.deliver();
    tabs[1].room = 0;
    two.resolveConflict('theirs');
    await pass(0);
    expect(two.getState().keptAside).toMatchObject([{ reason: 'conflict', place: undefined }]);
    expect(JSON.parse(two.getState().keptAside[0]?.text ?? '')).toMatchObject({ title: 'mine' });
  });
});
