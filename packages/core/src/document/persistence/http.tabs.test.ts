import { describe, expect, it } from 'vitest';
import { changeElsewhere, onHost, onServer, setUp } from './http.fixture.ts';
import { openNote, page, pass, status, usePage } from './page.fixture.ts';

usePage();

describe('two tabs on one server', () => {
  function twoTabs() {
    const { server, browser } = setUp();
    const clients = [server.connect(), server.connect()] as const;
    const one = openNote(onHost(browser.openTab(), clients[0]));
    const two = openNote(onHost(browser.openTab(), clients[1]));
    const settleBoth = async () => {
      for (let round = 0; round < 10; round++) {
        await pass(10_000);
        browser.deliver();
      }
    };
    return { server, browser, clients, one: one.store, two: two.store, settle: settleBoth };
  }

  it('[S8] stay in step through the device, and one of them sends', async () => {
    const { server, browser, one, two } = twoTabs();
    await pass(1000);
    browser.deliver();
    const requests = server.state.log.length;
    one.commands.setTitle('x');
    await pass(420);
    browser.deliver();
    expect(two.toJSON().title).toBe('x');
    await pass(100);
    browser.deliver();
    await pass(1000);
    expect(server.state.log.slice(requests)).toHaveLength(1);
    expect(two.getState().saving.status).toBe('saved');
  });

  it('[S8] stay in step while the server is away, and nothing is lost', async () => {
    const { server, browser, clients, one, two, settle } = twoTabs();
    await pass(1000);
    for (const client of clients) client.behaviour = 'away';
    one.commands.setText('a', 'from one');
    two.commands.setText('b', 'from two');
    await settle();
    const both = { items: { a: { text: 'from one' }, b: { text: 'from two' } } };
    expect(one.toJSON()).toMatchObject(both);
    expect(two.toJSON()).toMatchObject(both);
    one.commands.setTitle('typed on');
    await pass(1000);
    browser.deliver();
    one.commands.setTitle('typed on and on');
    await pass(1000);
    browser.deliver();
    expect(two.toJSON().title).toBe('typed on and on');
    for (const client of clients) client.behaviour = 'up';
    await settle();
    expect(onServer(server)).toMatchObject({ ...both, title: 'typed on and on' });
    expect([one, two].map((store) => status(store))).toEqual(['saved', 'saved']);
  });

  it('[S9] a conflict that one of them settles is settled in the other', async () => {
    const { server, one, two, settle } = twoTabs();
    await settle();
    one.commands.setTitle('ours');
    changeElsewhere(server, { title: 'theirs' });
    await settle();
    expect([one, two].map((store) => status(store))).toContain('conflict');
    const asked = one.getState().saving.status === 'conflict' ? one : two;
    asked.resolveConflict('theirs');
    await settle();
    expect(onServer(server)).toMatchObject({ title: 'theirs' });
    expect([one, two].map((store) => store.toJSON().title)).toEqual(['theirs', 'theirs']);
    expect([one, two].map((store) => status(store))).toEqual(['saved', 'saved']);
  });

  it('[S11] an answer from before the other one saved takes nothing back', async () => {
    const { server, browser, clients, one, two } = twoTabs();
    await pass(1000);
    browser.deliver();
    clients[0].latency = 3000;
    page.dispatch('focus');
    one.commands.setTitle('mine');
    await pass(400);
    browser.deliver();
    const titles: string[] = [];
    one.subscribeChanges(({ after }) => titles.push(after.title));
    await pass(500);
    browser.deliver();
    expect(onServer(server).title).toBe('mine');
    await pass(10_000);
    browser.deliver();
    expect(titles).toEqual([]);
    expect([one, two].map((store) => store.toJSON().title)).toEqual(['mine', 'mine']);
  });

  it('[S11] nor does one that comes while a refused save is looked up', async () => {
    const { server, browser, clients, one, two } = twoTabs();
    await pass(1000);
    browser.deliver();
    changeElsewhere(server, { body: 'theirs' });
    clients[0].latency = 3000;
    one.commands.setText('a', 'slow');
    // The save is refused and looked up: that answer is on its way when the other tab saves.
    await pass(400 + 3000 + 1600);
    browser.deliver();
    two.commands.setTitle('late');
    void two.saveNow();
    await pass(200);
    browser.deliver();
    expect(one.toJSON().title).toBe('late');
    const titles: string[] = [];
    one.subscribeChanges(({ after }) => titles.push(after.title));
    await pass(700);
    browser.deliver();
    await pass(20_000);
    browser.deliver();
    expect(titles).not.toContain('');
    expect(onServer(server)).toMatchObject({
      title: 'late',
      body: 'theirs',
      items: { a: { text: 'slow' } },
    });
  });

  it('[S11] what a tab knows of the server is not undone by one that knows less', async () => {
    const { server, browser, clients, one, two } = twoTabs();
    await pass(1000);
    browser.deliver();
    clients[1].behaviour = 'away';
    changeElsewhere(server, { body: 'theirs' });
    page.dispatch('focus');
    await pass(100);
    expect([one, two].map((store) => store.toJSON().body)).toEqual(['theirs', '']);
    // Both write to the device at once, and the one that knows less comes last.
    two.commands.setTitle('from two');
    await two.saveNow();
    browser.deliver();
    await pass(1000);
    expect(server.state.log.at(-1)).toBe('PUT "1"');
    expect(onServer(server)).toMatchObject({ title: 'from two', body: 'theirs' });
  });

  it('[S9] a conflict between them keeps the one that asks from sending', async () => {
    const { server, browser, clients, one, two, settle } = twoTabs();
    await pass(1000);
    browser.deliver();
    for (const client of clients) client.behaviour = 'away';
    one.commands.setTitle('from one');
    two.commands.setTitle('from two');
    await pass(1000);
    browser.deliver();
    await pass(0);
    const [asking, other] = status(one) === 'conflict' ? [one, two] : [two, one];
    expect([status(asking), status(other)]).toEqual(['conflict', 'waiting']);
    clients[asking === one ? 0 : 1].behaviour = 'up';
    await settle();
    expect(onServer(server).title).toBe('');
    asking.resolveConflict('mine');
    await settle();
    const { title } = asking.toJSON();
    expect(onServer(server).title).toBe(title);
    for (const client of clients) client.behaviour = 'up';
    await settle();
    expect(other.toJSON().title).toBe(title);
    expect([status(one), status(two)]).toEqual(['saved', 'saved']);
  });
});
