import { itemsOf, type Vote } from '../poll.answer.ts';
import { sampleVotes } from '../poll.sample.ts';
import type { PollDocument } from '../poll.schema.ts';
import { acceptsVote, type PollStage, stageOf } from '../poll.stage.ts';
import { drawsOf } from './draws.ts';

/** How a made-up room behaves. */
export interface RehearsalPace {
  /** How many phones there are, 0–300. */
  readonly phones: number;
  /** Which share of them has no connection at a time, on average, 0–0.9. */
  readonly dropOuts: number;
  /** How many times as fast as in a room they answer, 1–100. */
  readonly speed: number;
}

/** What can be seen of the phones. */
export interface RehearsalPhones {
  readonly total: number;
  /** Those that have said all they have to say to the question the room is at. */
  readonly answered: number;
  /** Those without a connection. */
  readonly away: number;
  /** The answers that wait on them. */
  readonly waiting: number;
}

/** The phones of a room that never was. */
export interface Phones {
  /** Lets time pass. Returns the votes that arrive, which the stage accepts. */
  pass(seconds: number, stage: PollStage, pace: RehearsalPace): readonly Vote[];
  count(stage: PollStage, pace: RehearsalPace): RehearsalPhones;
}

/** The most phones of a rehearsal. */
export const MOST_PHONES = 300;

/** How long somebody thinks about a statement, and how long a connection is lost; seconds. */
const THINKING = 5;
const LOST = 15;

interface Phone {
  /** All it will ever say, in the order of the ballot. */
  readonly votes: readonly Vote[];
  /** Those of them that it has said, by round and item. */
  readonly said: Set<string>;
  waiting: Vote[];
  isAway: boolean;
}

/** Phones that answer as `sampleVotes` has it, each when its turn comes. */
export function createPhones(poll: PollDocument, seed: number): Phones {
  const next = drawsOf(`${seed}/phones`);
  const phones = deal(sampleVotes(poll, { people: MOST_PHONES, seed, rounds: 2 }));

  function present({ phones: count }: RehearsalPace): Phone[] {
    return phones.slice(0, Math.max(0, Math.min(MOST_PHONES, count)));
  }

  /** Whether something happens that takes so long on average. */
  function happens(seconds: number, average: number): boolean {
    return next() < 1 - Math.exp(-seconds / average);
  }

  function connect(phone: Phone, seconds: number, share: number): void {
    const average = phone.isAway ? LOST : (LOST * (1 - share)) / share;
    if (happens(seconds, average)) phone.isAway = !phone.isAway;
  }

  return {
    pass(seconds, stage, pace) {
      const { dropOuts, speed } = pace;
      const isOpen = stageOf(stage).voting === 'open';
      const arrived: Vote[] = [];
      for (const phone of present(pace)) {
        connect(phone, seconds, Math.min(0.9, dropOuts));
        const [vote] = isOpen ? unsaid(phone, poll, stage) : [];
        if (vote && happens(seconds * speed, THINKING)) {
          phone.said.add(keyOf(vote));
          phone.waiting.push(vote);
        }
        if (phone.isAway) continue;
        arrived.push(...phone.waiting.filter(({ round, item }) => acceptsVote(stage, round, item)));
        phone.waiting = phone.waiting.filter((vote) => isLate(vote, stage));
      }
      return arrived;
    },
    count(stage, pace) {
      const all = present(pace);
      const { round } = stageOf(stage);
      const isDone = ({ said, waiting }: Phone, left: number) =>
        left === 0 && waiting.length === 0 && [...said].some((key) => key.startsWith(`${round}:`));
      return {
        total: all.length,
        answered: all.filter((phone) => isDone(phone, unsaid(phone, poll, stage).length)).length,
        away: all.filter(({ isAway }) => isAway).length,
        waiting: all.reduce((sum, { waiting }) => sum + waiting.length, 0),
      };
    },
  };
}

/** What a phone still has to say to the question the room is at, and about who holds it. */
function unsaid(phone: Phone, poll: PollDocument, stage: PollStage): Vote[] {
  const question = poll.questions[stage.question];
  const items = question ? itemsOf(stage.question, question) : [];
  const { round } = stageOf(stage);
  // A made-up person says the same in a third round as in the second.
  const of = Math.min(round, 2);
  return phone.votes
    .filter((vote) => vote.round === 0 || (vote.round === of && items.includes(vote.item)))
    .map((vote) => (vote.round === 0 ? vote : { ...vote, round }))
    .filter((vote) => !phone.said.has(keyOf(vote)));
}

/** Whether a vote came when its question had closed: it waits, in case that opens again. */
function isLate({ round, item }: Vote, stage: PollStage): boolean {
  if (round === 0) return false;
  const at = stageOf(stage, item.split('/')[0]);
  return at.round === round && at.voting !== 'open';
}

function keyOf({ round, item }: Vote): string {
  return `${round}:${item}`;
}

function deal(votes: readonly Vote[]): Phone[] {
  const phones = new Map<string, Vote[]>();
  for (const vote of votes) phones.set(vote.voter, [...(phones.get(vote.voter) ?? []), vote]);
  return [...phones.values()].map((own) => ({
    votes: own,
    said: new Set<string>(),
    waiting: [],
    isAway: false,
  }));
}
