import { describe, expect, it } from 'vitest';
import { looksAt } from './testing/course.ts';
import { Random } from './testing/random.ts';
import { makeRoom } from './testing/rooms.ts';
import { pollWith, Session, voter } from './testing/session.ts';

/** Rooms whose whole course is looked at. */
const ROOMS = 2_000;

describe('whatever happens in a room', () => {
  it('[P3] what is shown of a round are blocks: nobody is in two, and each is safe', () => {
    let blocks = 0;
    for (let seed = 1; seed <= ROOMS; seed += 1) {
      const room = makeRoom(seed);
      const k = room.poll.minimumCell;
      for (const { released } of looksAt(room)) {
        for (const [subject, rounds] of Object.entries(released.subjects)) {
          const ratings = ratingsOf(room.poll.questions.q, subject);
          for (const round of Object.values<(typeof rounds)[number]>({ ...rounds })) {
            const voters = round.blocks.flatMap((block) => block.voters);
            expect(new Set(voters).size).toBe(voters.length);
            for (const codes of round.blocks.flatMap(({ versions }) => versions)) {
              const rated = codes.filter((code) => code < ratings);
              const most = Math.max(
                ...rated.map((code) => rated.filter((one) => one === code).length),
              );
              expect(rated.length).toBeGreaterThanOrEqual(k);
              if (!round.isCoarse) expect(rated.length - most).toBeGreaterThanOrEqual(2);
              blocks += 1;
            }
          }
        }
      }
    }
    expect(blocks).toBeGreaterThan(ROOMS);
  });

  it('[P3] the parts of a whole are among its answers, and a whole without people held back is all of them', () => {
    let wholes = 0;
    for (let seed = 1; seed <= ROOMS; seed += 1) {
      const room = makeRoom(seed);
      if (room.poll.questions.q?.kind !== 'rating') continue;
      for (const { votes, results } of looksAt(room)) {
        for (const { round, items } of results.rounds) {
          const item = items.s;
          if (item?.whole.kind !== 'points') continue;
          const { counts } = item.whole;
          const answers = Object.values(votes[round]?.['q/s'] ?? {}).map(({ answer }) => answer);
          const tallied = counts.map(
            (_, index) => answers.filter((one) => one === index + 1).length,
          );
          if (item.heldBack === 0) {
            expect(counts).toEqual(tallied);
            wholes += 1;
          }
          for (const [index, count] of counts.entries()) {
            const inGroups = item.groups.map(({ distribution }) =>
              distribution.kind === 'points' ? (distribution.counts[index] ?? 0) : 0,
            );
            expect(inGroups.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(count);
          }
        }
      }
    }
    expect(wholes).toBeGreaterThan(ROOMS / 4);
  });
});

function ratingsOf(
  question: ReturnType<typeof makeRoom>['poll']['questions'][string] | undefined,
  subject: string,
) {
  if (question?.kind === 'rating') return question.scale.points;
  return subject === 'q' ? Object.keys(question?.statements ?? {}).length + 1 : 2;
}

describe('what is left to see', () => {
  /** The share of rooms with two groups or more, of four of any proportion. */
  const comparable = (people: number, answerOf: (random: Random) => number) => {
    let rooms = 0;
    for (let seed = 1; seed <= 1_000; seed += 1) {
      const random = new Random(seed);
      const shares = random.shares(4);
      const everybody = Array.from({ length: people }, (_, index) => index);
      const segments = everybody.map(() => 'abcd'[random.byShare(shares)]).join('');
      const answers = everybody.map((index) => [voter(index), answerOf(random)] as const);
      const session = new Session(pollWith()).name(segments).split('role').act('open');
      session.answer(Object.fromEntries(answers)).act('close', 'reveal');
      if ((session.item()?.groups.length ?? 0) >= 2) rooms += 1;
    }
    return rooms / 1_000;
  };

  it('[P13] of 36 people in four groups of any proportion, two groups can be compared in 95 % of rooms', () => {
    expect(comparable(36, (random) => 1 + random.below(10))).toBeGreaterThanOrEqual(0.95);
    expect(
      comparable(36, (random) => 10 - Math.floor(random.next() ** 2 * 6)),
    ).toBeGreaterThanOrEqual(0.95);
  });
});

describe('somebody who knows the rules and tries every room there can be', () => {
  /** How many votes follow from what is shown, of all votes of all rooms. */
  const following = (segments: string, points: number): number => {
    const people = [...segments].map((_, person) => person);
    const poll = pollWith({ minimumCell: 3 }, points);
    const possible = new Map<string, { rooms: number; answers: Set<number>[] }>();
    for (let room = 0; room < points ** people.length; room += 1) {
      const answers = people.map((person) => 1 + (Math.floor(room / points ** person) % points));
      const session = new Session(poll).name(segments).act('open').answer(answers);
      const shown = JSON.stringify(session.act('close', 'reveal').split('role').results);
      const same = possible.get(shown) ?? { rooms: 0, answers: people.map(() => new Set()) };
      same.rooms += 1;
      for (const [person, answer] of answers.entries()) same.answers[person]?.add(answer);
      possible.set(shown, same);
    }
    return [...possible.values()].reduce(
      (sum, { rooms, answers }) => sum + rooms * answers.filter((one) => one.size === 1).length,
      0,
    );
  };

  it.each([
    ['      ', 3],
    ['aaabbbb', 3],
    ['aaabbbcc', 2],
    ['aaaabbbbb', 2],
    ['aaabbbccc', 2],
  ])('[P1] can tell no vote from a release of the groups "%s" on %d points', (segments, points) => {
    expect(following(segments, points)).toBe(0);
  });
});
