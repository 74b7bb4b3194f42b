import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from './differences.ts';
import { momentsOf } from './moments.ts';
import { rankOutcomes } from './rank.ts';
import {
  anyCounts,
  bell,
  createRandom,
  drawCounts,
  peopleIn,
  probabilities,
  SHAPES,
  tableOf,
} from './rooms.fixture.ts';
import { studentT } from './student-t.ts';

/** Bells of 36 people, named by their centres. */
function outcomesAt(...centres: readonly number[]) {
  return centres.map((centre) => {
    const weights = probabilities(bell(centre, 1.5));
    return { id: String(centre), counts: weights.map((share) => Math.round(share * 36)) };
  });
}

const named = (rooms: readonly (readonly number[])[]) =>
  rooms.map((counts, index) => ({ id: `o${index}`, counts }));

const anyOutcomes = fc.array(
  fc.oneof(
    anyCounts,
    fc
      .record({ centre: fc.double({ min: 1, max: 10, noNaN: true }), people: fc.nat(60) })
      .map(({ centre, people }) =>
        probabilities(bell(centre, 1.2)).map((share) => Math.round(share * people)),
      ),
  ),
  { maxLength: 14 },
);

/** The p value of a pair, and whether a ranking puts the two into one band. */
function pairsOf(rooms: readonly (readonly number[])[]) {
  const items = named(rooms);
  const { outcomes, bands } = rankOutcomes(items);
  const countsOf = (id: string) => items.find((item) => item.id === id)?.counts ?? [];
  return outcomes.flatMap((first, index) =>
    outcomes.slice(index + 1).map((second) => {
      const together = bands.some((band) => band.includes(first.id) && band.includes(second.id));
      const [a, b] = [first, second].map(({ id }) => momentsOf(countsOf(id), 1));
      if (!a || !b) throw new Error('ranked without ratings');
      const { estimate, error, df } = differenceOf(a, b);
      const chance =
        error === 0 ? Number(estimate === 0) : studentT(df).beyond(Math.abs(estimate) / error);
      return { together, chance };
    }),
  );
}

describe('the ranking of outcomes', () => {
  it('[R7] tells outcomes apart that lie far from each other, highest first', () => {
    const ranking = rankOutcomes(outcomesAt(3, 8, 5.5));
    expect(ranking.bands).toEqual([['8'], ['5.5'], ['3']]);
    expect(ranking.outcomes.map(({ id, n }) => [id, n > 30])).toEqual([
      ['8', true],
      ['5.5', true],
      ['3', true],
    ]);
  });

  it('[R7] puts an outcome into two bands that can be told apart from neither neighbour', () => {
    expect(rankOutcomes(outcomesAt(5.4, 6, 6.6)).bands).toEqual([
      ['6.6', '6'],
      ['6', '5.4'],
    ]);
    expect(rankOutcomes(outcomesAt(7, 7.2, 7.4, 3)).bands).toEqual([['7.4', '7.2', '7'], ['3']]);
  });

  it('[R7] ranks from eight ratings on', () => {
    const few = { id: 'few', counts: [0, 0, 0, 0, 0, 0, 0, 0, 7, 0] };
    const none = { id: 'none', counts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0] };
    const ranking = rankOutcomes([few, none, ...outcomesAt(5)]);
    expect(ranking.tooFew).toEqual(['few', 'none']);
    expect(ranking.bands).toEqual([['5']]);
    expect(rankOutcomes([few, none])).toEqual({ outcomes: [], bands: [], tooFew: ['few', 'none'] });
  });

  it('[R7] tells unanimous outcomes apart by what all gave', () => {
    const all = (rating: number) => bell(rating, 0.01).map((weight) => Math.round(weight * 9));
    expect(rankOutcomes(named([all(7), all(7), all(8)])).bands).toEqual([['o2'], ['o0', 'o1']]);
  });

  it('[R5] ranks all of a known network strictly by their means', () => {
    const items = outcomesAt(7, 7.2, 7.4).map(({ id, counts }) => ({
      id,
      counts: counts.map((count, index) => (index === 0 ? count + 36 - peopleIn(counts) : count)),
    }));
    expect(rankOutcomes(items).bands).toEqual([['7.4', '7.2', '7']]);
    expect(rankOutcomes(items, { population: 36 }).bands).toEqual([['7.4'], ['7.2'], ['7']]);
    const same = items.map(({ id }, index) => ({ id, counts: items[index && 1]?.counts ?? [] }));
    expect(rankOutcomes(same, { population: 36 }).bands).toEqual([['7.2', '7.4'], ['7']]);
  });

  it('[R7] takes the p value of R for one pair', () => {
    for (const row of tableOf('changes')) {
      const { estimate, error, df } = differenceOf(
        momentsOf(row.counts('before'), 1) ?? { n: 0, mean: 0, variance: 0 },
        momentsOf(row.counts('after'), 1) ?? { n: 0, mean: 0, variance: 0 },
      );
      const chance = studentT(df).beyond(Math.abs(estimate) / error);
      expect(chance).toBeCloseTo(row.number('p') ?? Number.NaN, 11);
    }
  });

  it('[R7] says of every outcome in which bands it is, or that it has too few ratings', () => {
    fc.assert(
      fc.property(anyOutcomes, (rooms) => {
        const items = named(rooms);
        const { outcomes, bands, tooFew } = rankOutcomes(items);
        const ids = outcomes.map(({ id }) => id);
        expect([...ids, ...tooFew].sort()).toEqual(items.map(({ id }) => id).sort());
        expect(new Set(bands.flat())).toEqual(new Set(ids));
        const means = outcomes.map(({ mean }) => mean);
        expect(means).toEqual([...means].sort((a, b) => b - a));
        const placesOf = (band: readonly string[]) => band.map((id) => ids.indexOf(id));
        for (const band of bands) {
          expect(placesOf(band)).toEqual(placesOf(band).sort((a, b) => a - b));
          for (const other of bands) {
            if (other !== band) expect(band.every((id) => other.includes(id))).toBe(false);
          }
        }
        const firsts = bands.map((band) => placesOf(band)[0] ?? -1);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });

  it('[R7] puts two outcomes into one band exactly if they cannot be told apart', () => {
    fc.assert(
      fc.property(anyOutcomes, (rooms) => {
        const pairs = pairsOf(rooms).sort((a, b) => a.chance - b.chance);
        let isOver = false;
        pairs.forEach(({ together, chance }, index) => {
          isOver ||= chance > 0.05 / (pairs.length - index);
          // Two p values that are equal but for rounding may change places.
          if (Math.abs(chance * (pairs.length - index) - 0.05) > 1e-9)
            expect(together).toBe(isOver);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('[R7] has a band for every largest group of which no two can be told apart', () => {
    fc.assert(
      fc.property(anyOutcomes, (rooms) => {
        const { outcomes, bands } = rankOutcomes(named(rooms));
        const share = (a: string, b: string) =>
          bands.some((band) => band.includes(a) && band.includes(b));
        for (const { id } of outcomes) {
          for (const band of bands) {
            // One more would be in it, were it like all of them.
            if (!band.includes(id)) expect(band.every((other) => share(id, other))).toBe(false);
          }
        }
        for (const { id: a } of outcomes) {
          for (const { id: b } of outcomes) {
            for (const { id: c } of outcomes) {
              if (!share(a, b) || !share(b, c) || !share(a, c)) continue;
              expect(bands.some((band) => [a, b, c].every((id) => band.includes(id)))).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('[R7] finds the bands of sixty outcomes that differ in every way', () => {
    // Here the groups that are apart are many more than the bands, if made in the wrong order.
    const random = createRandom(60);
    const rooms = Array.from({ length: 60 }, () => {
      const shape = probabilities(bell(1 + 9 * random(), 0.3 + 4 * random()));
      return drawCounts(random, shape, 8 + Math.floor(300 * random() ** 3));
    });
    const { bands } = rankOutcomes(named(rooms));
    expect(new Set(bands.flat()).size).toBe(60);
    expect(new Set(bands.map((band) => band.join())).size).toBe(bands.length);
    expect(bands.length).toBeGreaterThan(20);
  });

  it('[R7] does not depend on the order in which outcomes are given', () => {
    fc.assert(
      fc.property(anyOutcomes, (rooms) => {
        const sets = (items: Parameters<typeof rankOutcomes>[0]) =>
          rankOutcomes(items)
            .bands.map((band) => [...band].sort().join())
            .sort();
        const items = named(rooms);
        expect(sets([...items].reverse())).toEqual(sets(items));
      }),
    );
  });

  it.each(Object.entries(SHAPES))(
    '[R8] tells outcomes apart in few rooms where none differ and all are %s',
    (_, shape) => {
      for (const people of [8, 36, 150]) {
        const random = createRandom(people);
        let wrong = 0;
        for (let room = 0; room < 2000; room += 1) {
          const rooms = Array.from({ length: 10 }, () => drawCounts(random, shape, people));
          if (rankOutcomes(named(rooms)).bands.length > 1) wrong += 1;
        }
        expect(wrong / 2000, `${people} people`).toBeLessThan(0.06);
      }
    },
  );
});
