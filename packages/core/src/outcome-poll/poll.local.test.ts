import { describe, expect, it } from 'vitest';
import { fakeBrowser, securityError, type Tab } from './local/browser.fixture.ts';
import { newPoll } from './poll.catalogue.ts';
import { createLocalPollSession, type LocalPollSession } from './poll.local.ts';

const poll = newPoll({ en: 'Influence' });
const TRUST = 'outcomes/trust';
const [FIRST = '', SECOND = ''] = Object.keys(poll.questions.outcomes?.statements ?? {}).map(
  (statement) => `outcomes/${statement}`,
);

function open(tab: Tab, key = 'room'): LocalPollSession {
  const session = createLocalPollSession({ poll, key, storage: tab.storage, events: tab.events });
  session.connect();
  return session;
}

/** Answers an item as so many new people. */
function people(session: LocalPollSession, ratings: readonly number[], item = FIRST): void {
  for (const rating of ratings) {
    session.nextPerson();
    session.answer(item, rating);
  }
}

function participation(session: LocalPollSession, round = 1): number | undefined {
  const { rounds } = session.getState().results;
  return rounds.find((one) => one.question === 'outcomes' && one.round === round)?.participation;
}

function openOutcomes(session: LocalPollSession): void {
  session.control({ type: 'go-to', question: 'outcomes' });
  session.control({ type: 'open' });
}

describe('a poll on one device', () => {
  it('[T1] reads and writes nothing before it is connected, and everything after', () => {
    const { stored, openTab } = fakeBrowser();
    const tab = openTab();
    const session = createLocalPollSession({ poll, key: 'room', ...tab });
    session.control({ type: 'go-to', question: 'outcomes' });
    session.control({ type: 'open' });
    session.answer(FIRST, 7);
    expect(session.getState().answers[FIRST]).toEqual({ answer: 7, state: 'unsaved' });
    expect(stored.size).toBe(0);

    const stop = session.connect();
    expect(session.getState().answers[FIRST]).toEqual({ answer: 7, state: 'counted' });
    stop();
    session.answer(FIRST, 8);
    expect(session.getState().answers[FIRST]?.state).toBe('unsaved');
    session.connect();
    expect(open(openTab()).getState().answers[FIRST]).toEqual({ answer: 8, state: 'counted' });
  });

  it('[T1] goes on after a crash where it was: stage, votes, the person who answers', () => {
    const { openTab } = fakeBrowser();
    const before = open(openTab());
    openOutcomes(before);
    people(before, [3, 9]);
    const { stage, answers, results } = before.getState();

    const after = open(openTab());
    expect(after.getState()).toMatchObject({ stage, answers, results });
    after.answer(FIRST, 8);
    expect(participation(after)).toBe(2);
  });

  it('[T2] says of an answer what became of it', () => {
    const { openTab } = fakeBrowser();
    const tab = openTab();
    const session = open(tab);
    session.control({ type: 'go-to', question: 'outcomes' });
    session.answer(FIRST, 4);
    expect(session.getState().answers[FIRST]).toEqual({ answer: 4, state: 'late' });
    session.control({ type: 'open' });
    expect(session.getState().answers[FIRST]).toBeUndefined();
    session.answer(FIRST, 4);
    expect(session.getState().answers[FIRST]?.state).toBe('counted');
    session.control({ type: 'close' });
    session.answer(FIRST, 5);
    session.answer('by/role', ['school']);
    expect(session.getState().answers).toMatchObject({
      [FIRST]: { answer: 5, state: 'late' },
      'by/role': { answer: ['school'], state: 'counted' },
    });
    session.control({ type: 'open' });
    expect(session.getState().answers[FIRST]).toEqual({ answer: 4, state: 'counted' });
  });

  it('[T2] refuses an answer that is none', () => {
    const session = open(fakeBrowser().openTab());
    expect(() => session.answer(FIRST, 11)).toThrow(RangeError);
    expect(() => session.answer('outcomes/no-such', 5)).toThrow(RangeError);
  });

  it('[T3] works on in memory where nothing can be stored, says so, and saves once it can', () => {
    const browser = fakeBrowser();
    const tab = browser.openTab();
    tab.fails = securityError();
    const session = open(tab);
    openOutcomes(session);
    people(session, [1, 2, 3]);
    expect(session.getState().unsaved).toBe(3);
    expect(session.getState().answers[FIRST]).toEqual({ answer: 3, state: 'unsaved' });
    expect(participation(session)).toBe(3);
    expect(browser.stored.size).toBe(0);

    tab.fails = undefined;
    browser.focus(0);
    expect(session.getState().unsaved).toBe(0);
    expect(session.getState().answers[FIRST]?.state).toBe('counted');
    expect(participation(open(browser.openTab()))).toBe(3);
  });

  it('[T3] works where there is no storage at all', () => {
    const session = createLocalPollSession({ poll, key: 'room' });
    session.connect()();
    session.connect();
    openOutcomes(session);
    people(session, [1, 2]);
    expect(session.getState()).toMatchObject({ unsaved: 2, unreadable: [] });
  });

  it('[T4] two tabs that write at the same moment lose no vote', () => {
    const { openTab, deliver } = fakeBrowser();
    const [one, other] = [open(openTab()), open(openTab())];
    openOutcomes(one);
    deliver();
    people(one, [1, 2, 3]);
    people(other, [4, 5]);
    deliver();
    expect([participation(one), participation(other)]).toEqual([5, 5]);
    expect(participation(open(openTab()))).toBe(5);
  });

  it('[T4] a tab that goes at once loses nothing that was counted', () => {
    const { openTab, deliver } = fakeBrowser();
    const [one, other] = [open(openTab()), open(openTab())];
    openOutcomes(one);
    deliver();
    const gone = open(openTab());
    people(gone, [6]);
    people(one, [1]);
    people(other, [2]);
    // Nothing arrives in the tab any more: it has crashed.
    deliver();
    expect(participation(other)).toBe(3);
  });

  it('[T5] one stage for all tabs, and the same one when two change it at once', () => {
    const { openTab, deliver } = fakeBrowser();
    const [one, other] = [open(openTab()), open(openTab())];
    openOutcomes(one);
    deliver();
    expect(other.getState().stage).toEqual(one.getState().stage);
    one.control({ type: 'close' });
    other.control({ type: 'reveal' });
    deliver();
    expect(other.getState().stage).toEqual(one.getState().stage);
    expect(open(openTab()).getState().stage).toEqual(one.getState().stage);
  });

  it('[T5] all tabs show what one of them published, and remember it for the next time', () => {
    const { openTab, deliver } = fakeBrowser();
    const [control, projector] = [open(openTab()), open(openTab())];
    openOutcomes(control);
    people(control, [2, 4, 5, 5, 6, 8, 9]);
    control.control({ type: 'close' });
    control.control({ type: 'reveal' });
    deliver();
    const statement = FIRST.split('/')[1] ?? '';
    const shown = (session: LocalPollSession) =>
      session.getState().results.rounds.find(({ items }) => items[statement])?.items[statement];
    expect(shown(control)?.whole.kind).toBe('points');
    expect(shown(projector)).toEqual(shown(control));

    control.control({ type: 'open' });
    people(control, [10]);
    control.control({ type: 'close' });
    deliver();
    expect(shown(projector)).toMatchObject({ heldBack: 1, whole: { kind: 'points' } });
    expect(shown(open(openTab()))).toEqual(shown(control));
  });

  it('[T6] leaves what it cannot read where it is, says so, and counts on beside it', () => {
    const { stored, openTab } = fakeBrowser();
    stored.set('room.votes.torn', '{"version":1,"votes":{');
    stored.set('room.votes.newer', '{"version":2}');
    stored.set('room.published', 'torn');
    stored.set('roommate.votes.x', 'not ours');
    const session = open(openTab());
    openOutcomes(session);
    people(session, [5]);
    expect(stored.get('room.votes.torn')).toBe('{"version":1,"votes":{');
    expect(stored.get('room.votes.newer')).toBe('{"version":2}');
    const { unreadable } = session.getState();
    expect(unreadable).toHaveLength(3);
    expect(unreadable.map((key) => stored.get(key))).toContain('torn');
    expect(participation(open(openTab()))).toBe(1);
  });

  it('[T6] passes over votes that the poll does not ask for', () => {
    const { stored, openTab } = fakeBrowser();
    const votes = {
      1: { [TRUST]: { someone: { n: 1, answer: 5 } }, [FIRST]: { a: { n: 1, answer: 99 } } },
    };
    stored.set('room.votes.other', JSON.stringify({ version: 1, votes, stage: null, papers: {} }));
    const session = open(openTab());
    expect(participation(session)).toBe(0);
    expect(session.getState().unreadable).toEqual([]);
  });

  it('[T7] the next person sees nothing of the one before and changes nothing of it', () => {
    const { openTab, deliver } = fakeBrowser();
    const [session, other] = [open(openTab()), open(openTab())];
    openOutcomes(session);
    session.answer(FIRST, 3);
    session.nextPerson();
    expect(session.getState().answers).toEqual({});
    session.answer(FIRST, 9);
    session.answer(SECOND, 2);
    deliver();
    expect(other.getState().answers).toEqual(session.getState().answers);
    expect(participation(session)).toBe(2);
    expect(open(openTab()).getState().answers).toEqual(session.getState().answers);
  });

  it('[T7] a new round asks again, and keeps the round before', () => {
    const session = open(fakeBrowser().openTab());
    openOutcomes(session);
    session.answer(FIRST, 3);
    session.control({ type: 'new-round' });
    expect(session.getState().answers).toEqual({});
    session.answer(FIRST, 5);
    expect([participation(session, 1), participation(session, 2)]).toEqual([1, 1]);
  });

  it('[T8] what is stored does not tell in which order people answered', () => {
    const { stored, openTab } = fakeBrowser();
    const session = open(openTab());
    openOutcomes(session);
    people(session, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const [text = ''] = [...stored].flatMap(([key, value]) =>
      key.startsWith('room.votes.') ? [value] : [],
    );
    const voters = Object.keys(JSON.parse(text).votes[1][FIRST]);
    expect(voters).toHaveLength(10);
    expect(voters).toEqual(voters.toSorted());
  });

  it('[T9] a journal ends when it is long, so that a vote never writes much', () => {
    const { stored, openTab } = fakeBrowser();
    const session = open(openTab());
    openOutcomes(session);
    for (let person = 0; person < 300; person += 1) {
      session.nextPerson();
      for (const item of [FIRST, SECOND]) session.answer(item, 1 + (person % 10));
      session.answer(FIRST, 10);
    }
    const journals = [...stored].filter(([key]) => key.startsWith('room.votes.'));
    expect(journals.length).toBeGreaterThan(1);
    expect(Math.max(...journals.map(([, text]) => text.length))).toBeLessThan(33_000);
    const again = open(openTab());
    expect(participation(again)).toBe(300);
    expect(again.getState().answers).toEqual(session.getState().answers);
  });
});
