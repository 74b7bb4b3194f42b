import { checkAnswer, controlPoll, type Vote } from '@uptake/core/outcome-poll';
import {
  type ClientMessage,
  type ControlMessage,
  type HelloMessage,
  PROTOCOL_VERSION,
  type Refusal,
  type RefusedMessage,
  type SentVote,
  type ServerMessage,
  type WelcomeMessage,
} from '@uptake/core/outcome-poll/live';
import type { AddressAllowances } from '../access/limits.ts';
import { createVoter, hashOf, isSameText, readCode, type Signer } from '../access/secrets.ts';
import type { Metrics } from '../operation/metrics.ts';
import type { Trouble } from '../operation/trouble.ts';
import type { PollServerLimits } from '../options.ts';
import { type PollStore, StoreError } from '../store/store.ts';
import { refused } from './frames.ts';
import type { Audience, Room } from './room.ts';

/** Somebody who has said hello. */
export interface Visitor {
  readonly room: Room;
  readonly audience: Audience;
  /** Who votes; nobody on a shared screen. */
  readonly voter: string | undefined;
  /** The token to be told to a new voter. */
  readonly newToken: string | undefined;
  /** Whether they gave the facilitator's key. */
  readonly isFacilitator: boolean;
}

/** Whoever is told everything there is to know. */
export type Welcomed = Pick<Visitor, 'room' | 'audience'> & Partial<Visitor>;

/** Lets people in and answers what they say, over whatever it came. */
export interface Reception {
  receive(room: Room, hello: HelloMessage, address: string): Promise<Visitor | RefusedMessage>;
  /** Everything there is to know at this moment. */
  welcome(visitor: Welcomed): ServerMessage[];
  /** Answers a message when what it asks for is durable. */
  answer(visitor: Visitor, message: ClientMessage): Promise<ServerMessage[]>;
}

/** What the reception needs. */
export interface ReceptionContext {
  readonly store: PollStore;
  readonly signer: Signer;
  readonly limits: PollServerLimits;
  readonly joins: AddressAllowances;
  readonly guesses: AddressAllowances;
  readonly metrics: Metrics;
  readonly trouble: Trouble;
}

/** In how many seconds to try again when the store has too much to do. */
const BUSY_FOR = 2;

export function createReception(context: ReceptionContext): Reception {
  const { store, signer, limits, joins, guesses, metrics, trouble } = context;

  async function receive(
    room: Room,
    { version, token, key, seat, claim, screen = false }: HelloMessage,
    address: string,
  ): Promise<Visitor | RefusedMessage> {
    if (version !== PROTOCOL_VERSION) return refused('version', { speaks: [PROTOCOL_VERSION] });
    if (key !== undefined && !isSameText(hashOf(key), room.state().keyHash))
      return guessed(address);
    const isFacilitator = key !== undefined;
    const audience = isFacilitator || screen ? 'screen' : 'phone';
    if (audience === 'screen' && room.count('screen') >= limits.screens) {
      return refused('too-many', { retry: 60 });
    }
    const visitor = { room, audience, isFacilitator, newToken: undefined } as const;
    if (token !== undefined) {
      const voter = signer.voterOf(room.poll.id, token);
      return voter ? { ...visitor, voter } : guessed(address);
    }
    if (audience === 'screen') return { ...visitor, voter: undefined };
    const voter = room.poll.seats ? await seated(room, seat, claim, address) : newVoter(address);
    if (typeof voter !== 'string') return voter;
    metrics.add('voters_total');
    return { ...visitor, voter, newToken: signer.tokenOf(room.poll.id, voter) };
  }

  function newVoter(address: string): string | RefusedMessage {
    const allowance = joins.of(address);
    return allowance.take(1) ? createVoter() : refused('too-many', { retry: allowance.waitFor(1) });
  }

  async function seated(
    { poll }: Room,
    seat: string | undefined,
    claim: string | undefined,
    address: string,
  ): Promise<string | RefusedMessage> {
    if (seat === undefined || claim === undefined) return refused('seat');
    const code = readCode(seat);
    const outcome = await store.takeSeat(poll.id, signer.seatHashOf(poll.id, code), hashOf(claim));
    if (outcome === 'used') return refused('seat-used');
    if (outcome === 'taken') return signer.seatVoterOf(poll.id, code, claim);
    return guessed(address, 'seat');
  }

  /** Something secret that was wrong: not too often. */
  function guessed(address: string, reason: Refusal = 'not-allowed'): RefusedMessage {
    const allowance = guesses.of(address);
    return allowance.take(1)
      ? refused(reason)
      : refused('too-many', { retry: allowance.waitFor(1) });
  }

  async function count(visitor: Visitor, votes: readonly SentVote[]): Promise<ServerMessage[]> {
    const { room, voter } = visitor;
    if (voter === undefined) return [refused('not-allowed', { n: votes.map(({ n }) => n) })];
    const { poll } = room;
    const isAnswer = ({ item, answer }: SentVote) => !checkAnswer(poll.document, item, answer);
    const good = votes.filter(isAnswer);
    const bad = votes.filter((vote) => !isAnswer(vote)).map(({ n }) => n);
    const replies: ServerMessage[] = bad.length > 0 ? [refused('no-answer', { n: bad })] : [];
    if (good.length === 0) return replies;
    const began = performance.now();
    const outcomes = await store.apply(
      poll.id,
      good.map(({ round, item, n, answer }): Vote => ({ round, item, voter, n, answer })),
    );
    trouble.passed();
    if (!outcomes) return [refused('not-found')];
    metrics.add('acknowledge_total');
    metrics.add('acknowledge_seconds_total', (performance.now() - began) / 1000);
    const isCounted = (_: unknown, index: number) => outcomes[index] === 'counted';
    const counted = good.filter(isCounted).map(({ n }) => n);
    const closed = good.filter((_, index) => !isCounted(_, index)).map(({ n }) => n);
    metrics.add('votes_counted_total', counted.length);
    metrics.add('votes_closed_total', closed.length);
    if (counted.length > 0) replies.push({ type: 'counted', n: counted });
    if (closed.length > 0) replies.push(refused('closed', { n: closed }));
    return replies;
  }

  async function control(
    { room, isFacilitator }: Visitor,
    { revision, action }: ControlMessage,
  ): Promise<ServerMessage[]> {
    if (!isFacilitator) return [refused('not-allowed')];
    const { stage } = room.state();
    if (revision !== stage.revision) return [refused('stale'), { type: 'stage', stage }];
    const next = controlPoll(stage, action, room.poll.document);
    if (next === stage) return [{ type: 'stage', stage }];
    const isDone = await store.setStage(room.poll.id, next);
    return isDone
      ? [{ type: 'stage', stage: next }]
      : [refused('stale'), { type: 'stage', stage: room.state().stage }];
  }

  function welcome({ room, audience, newToken }: Welcomed): ServerMessage[] {
    const { stage } = room.state();
    const message: WelcomeMessage = {
      type: 'welcome',
      version: PROTOCOL_VERSION,
      ...(newToken !== undefined && { token: newToken }),
      stage,
    };
    return [message, ...room.results(audience)];
  }

  return {
    receive,
    welcome,
    async answer(visitor, message) {
      try {
        if (message.type === 'votes') return await count(visitor, message.votes);
        if (message.type === 'control') return await control(visitor, message);
        return welcome(visitor);
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        trouble.met(error);
        const n = message.type === 'votes' ? message.votes.map((vote) => vote.n) : undefined;
        const problem = error.reason === 'full' ? 'The disk of the server is full.' : undefined;
        return [refused('busy', { retry: BUSY_FOR, ...(n && { n }), ...(problem && { problem }) })];
      }
    },
  };
}
