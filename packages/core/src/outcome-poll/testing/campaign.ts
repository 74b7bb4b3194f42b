import { attack, attackMoves, type Sighting } from './attacker.ts';
import { Random } from './random.ts';
import { makeRoom } from './rooms.ts';
import { type Shown, type ShownVote, type Sights, watchRoom } from './watch.ts';

/** What an attack on many rooms came to. */
export interface Report {
  readonly rooms: number;
  /** Distributions that were shown, each once. */
  readonly sightings: number;
  /** Answers in them, of one person to one statement in one round. */
  readonly votes: number;
  /** Sets of votes that the attacker had, shown or made out. */
  readonly sets: number;
  /** Votes he told rightly, by how, each with the seed of its room. */
  readonly told: readonly Told[];
  /** How often he told votes of which one was wrong, having supposed what was not so. */
  readonly mistaken: number;
}

/** A vote that an attacker told. */
export interface Told {
  readonly seed: number;
  readonly subject: string;
  readonly how: 'in a round' | 'over rounds' | 'by moves';
  /** Whether he used his own vote. */
  readonly byOwn: boolean;
  readonly vote: ShownVote;
}

/** Attacks rooms made up from the seeds `from` … `from + rooms − 1`. */
export function attackRooms(rooms: number, from = 1): Report {
  const seeds = Array.from({ length: rooms }, (_, index) => from + index);
  return attackWatched(seeds, (seed) => watchRoom(makeRoom(seed)));
}

/** Attacks what was noted of rooms; `watch` gives it for a seed. */
export function attackWatched(
  seeds: readonly number[],
  watch: (seed: number) => ReadonlyMap<string, Sights>,
): Report {
  let sightings = 0;
  let votes = 0;
  let sets = 0;
  let mistaken = 0;
  const told: Told[] = [];
  for (const seed of seeds) {
    const random = new Random(~seed);
    for (const [subject, sights] of watch(seed)) {
      sightings += sights.shown.length;
      votes += new Set(sights.shown.flatMap((shown) => shown.votes.map(({ inRound }) => inRound)))
        .size;
      const found = attackSights(sights, random);
      sets += found.sets;
      mistaken += found.mistaken;
      told.push(...found.told.map((one) => ({ ...one, seed, subject })));
    }
  }
  return { rooms: seeds.length, sightings, votes, sets, told, mistaken };
}

type Finding = Omit<Told, 'seed' | 'subject'>;

function attackSights({ shown, moves }: Sights, random: Random) {
  const told: Finding[] = [];
  let sets = 0;
  let mistaken = 0;
  for (const { how, seen, name } of viewsOf(shown)) {
    const numbers = new Map<string, number>();
    const answers: Set<number>[] = [];
    const samples: ShownVote[] = [];
    const numberOf = (vote: ShownVote) => {
      const number = numbers.get(name(vote)) ?? numbers.size;
      numbers.set(name(vote), number);
      samples[number] = vote;
      answers[number] = (answers[number] ?? new Set()).add(vote.code);
      return number;
    };
    const sightings = seen.map(
      ({ votes, cells }): Sighting => ({ votes: votes.map(numberOf), cells }),
    );
    const people = [...new Set(samples.map(({ person }) => person))];
    // An outsider, and one of the people, who knows his own votes.
    for (const own of [undefined, ...random.shuffled(people).slice(0, 1)]) {
      const mine = samples.flatMap(({ person }, number) => (person === own ? [number] : []));
      if (mine.some((number) => answers[number]?.size !== 1)) continue;
      const known = mine.flatMap((number) => knownOf(number, answers, sightings));
      const found = attack([...sightings, ...known]);
      if (found.isContradictory && how === 'in a round')
        throw new Error('A round contradicts itself.');
      sets += found.sets.length;
      const others = [...found.told].filter(([number]) => !mine.includes(number));
      const right = others.filter(([number, code]) => {
        const said = answers[number];
        return said?.size === 1 && said.has(code);
      });
      if (right.length < others.length) mistaken += 1;
      else {
        for (const [number] of right) {
          const vote = samples[number];
          if (vote) told.push({ how, byOwn: own !== undefined, vote });
        }
      }
    }
  }
  for (const seen of moves) {
    const all = [...seen.onlyBefore, ...seen.onlyAfter];
    const numbered = (votes: readonly ShownVote[]) => votes.map((vote) => all.indexOf(vote));
    const found = attackMoves({
      ...seen,
      onlyBefore: numbered(seen.onlyBefore),
      onlyAfter: numbered(seen.onlyAfter),
    });
    const right = [...found].filter(([number, code]) => all[number]?.code === code);
    if (right.length < found.size) mistaken += 1;
    else {
      for (const [number] of right) {
        const vote = all[number];
        if (vote) told.push({ how: 'by moves', byOwn: false, vote });
      }
    }
  }
  return { told, sets, mistaken };
}

/**
 * What an attacker looks at together: each round by itself; several rounds, supposing that nobody
 * changed between them; and what was shown of the people of one group over the rounds.
 */
function viewsOf(shown: readonly Shown[]) {
  const rounds = [...new Set(shown.map(({ round }) => round))];
  const single = rounds.map((round) => ({
    how: 'in a round' as const,
    seen: shown.filter((one) => one.round === round),
    name: (vote: ShownVote) => vote.inRound,
  }));
  const several = subsetsOf(rounds).map((some) =>
    shown.filter(({ round }) => some.includes(round)),
  );
  const groups = new Map(shown.map(({ segments }) => [segments.join(), segments]));
  groups.delete('');
  const byGroup = several.flatMap((seen) =>
    [...groups.values()].map((group) =>
      seen.filter(
        ({ segments }) => segments.length > 0 && segments.every((one) => group.includes(one)),
      ),
    ),
  );
  const overall = [...several, ...byGroup]
    .filter((seen) => new Set(seen.map(({ round }) => round)).size > 1)
    .map((seen) => ({
      how: 'over rounds' as const,
      seen,
      name: (vote: ShownVote) => vote.overRounds,
    }));
  return [...single, ...overall];
}

function subsetsOf(rounds: readonly number[]): number[][] {
  return Array.from({ length: 2 ** rounds.length }, (_, subset) =>
    rounds.filter((_round, index) => subset & (1 << index)),
  );
}

/** One's own vote, in the cells of what was shown. */
function knownOf(
  number: number,
  answers: readonly ReadonlySet<number>[],
  sightings: readonly Sighting[],
): Sighting[] {
  const [code = 0] = answers[number] ?? [];
  const finest = sightings.reduce<Sighting['cells']>(
    (best, { cells }) => (cells.length > best.length ? cells : best),
    [],
  );
  const cells = finest.map(({ mask }) => ({ mask, count: mask & (1 << code) ? 1 : 0 }));
  return [{ votes: [number], cells }];
}
