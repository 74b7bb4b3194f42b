import { expect, it } from 'vitest';
import { newPoll } from './poll.catalogue.ts';
import { currentRound } from './poll.control.ts';
import { createRehearsalRoom, type RehearsalPace } from './poll.rehearsal-room.ts';

/** A room whose time passes when a test lets it. */
function room(pace: Partial<RehearsalPace> = {}, seed = 1) {
  let due: (() => void) | undefined;
  const timers = {
    setTimeout: (run: () => void) => {
      due = run;
      return 1;
    },
    clearTimeout: () => {
      due = undefined;
    },
  };
  const session = createRehearsalRoom({ poll: newPoll(), seed, timers, phones: 20, ...pace });
  const leave = session.connect();
  return {
    ...{ session, leave },
    pass(seconds: number) {
      for (let ticks = 0; ticks < seconds * 4 && due; ticks += 1) due();
    },
    participation: () => {
      const { results, stage } = session.getState();
      return currentRound(results, stage)?.participation ?? 0;
    },
  };
}

it('[T17] lets made-up phones answer what is open, and nothing else', () => {
  const { session, pass, participation } = room();
  expect(session.getState().poll.rehearsal).toBe(true);
  session.start();
  pass(30);
  expect(participation()).toBe(0);
  session.control({ type: 'open' });
  pass(120);
  expect(participation()).toBe(20);
  expect(session.getState().phones).toMatchObject({ total: 20, answered: 20, waiting: 0 });
  session.control({ type: 'close' });
  session.control({ type: 'reveal' });
  const { results } = session.getState();
  pass(30);
  expect(session.getState().results).toEqual(results);
});

it('[T17] is held, goes on, and rests while nobody looks', () => {
  const { session, leave, pass, participation } = room();
  session.control({ type: 'open' });
  session.start();
  pass(2);
  session.stop();
  const held = participation();
  pass(60);
  expect(participation()).toBe(held);
  session.start();
  leave();
  pass(60);
  expect(participation()).toBe(held);
  session.connect();
  pass(120);
  expect(participation()).toBe(20);
});

it('[T17] answers of phones without connection wait, and arrive once these are back', () => {
  const { session, pass, participation } = room({ dropOuts: 0.9 });
  session.control({ type: 'open' });
  session.start();
  pass(40);
  const { phones } = session.getState();
  expect(phones.away).toBeGreaterThan(8);
  expect(phones.waiting).toBeGreaterThan(0);
  session.setPace({ dropOuts: 0 });
  pass(300);
  expect(participation()).toBe(20);
  expect(session.getState().phones).toMatchObject({ away: 0, waiting: 0 });
});

it('[T17] the same seed plays the same, and another one does not', () => {
  const play = (seed: number) => {
    const { session, pass } = room({ dropOuts: 0.3 }, seed);
    session.control({ type: 'go-to', question: 'outcomes' });
    session.control({ type: 'open' });
    session.start();
    pass(60);
    session.control({ type: 'close' });
    session.control({ type: 'reveal' });
    return JSON.stringify(session.getState().results);
  };
  expect(play(3)).toBe(play(3));
  expect(play(3)).not.toBe(play(4));
});

it('[T17] counts one’s own phone among the others, also in a second round', () => {
  const { session, pass, participation } = room({ phones: 7 });
  session.control({ type: 'open' });
  session.answer('evidence', ['research']);
  expect(session.getState().answers.evidence).toEqual({ answer: ['research'], state: 'counted' });
  session.control({ type: 'close' });
  session.answer('evidence', []);
  expect(session.getState().answers.evidence?.state).toBe('late');
  expect(() => session.answer('evidence', 3)).toThrow(RangeError);
  session.control({ type: 'new-round' });
  expect(session.getState().answers).toEqual({});
  session.start();
  pass(120);
  expect(participation()).toBeGreaterThan(4);
});
