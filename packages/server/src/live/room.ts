import { NO_VOTES, tallyVotes, type Vote, type VoteTable } from '@uptake/core/outcome-poll';
import type { ServerMessage } from '@uptake/core/outcome-poll/live';
import type { Log } from '../operation/log.ts';
import type { Metrics } from '../operation/metrics.ts';
import type { Trouble } from '../operation/trouble.ts';
import {
  type PollChange,
  type PollSnapshot,
  type PollState,
  type PollStore,
  type StoredPoll,
  StoreError,
} from '../store/store.ts';
import { followPoll } from './following.ts';
import { votesOf } from './own-votes.ts';
import { createPace } from './pace.ts';
import { newsIn, type Publication, publish, readMemory, revealedOf } from './publisher.ts';

/** How closely somebody follows a poll. */
export type Audience = 'phone' | 'screen';

/** Somebody who follows a poll. */
export interface Follower {
  readonly audience: Audience;
  /** Hears messages, unless it reads too slowly just now. Returns whether it took them. */
  hear(messages: readonly ServerMessage[]): boolean;
  /** The key of the facilitators is another one now. */
  keyChanged(): void;
  /** The poll is no more. */
  gone(): void;
}

/** A poll as this process follows it: the votes, where it stands, and who looks on. */
export interface Room {
  readonly poll: StoredPoll;
  state(): PollState;
  /** The messages that tell a newcomer everything. */
  results(audience: Audience): Publication;
  /** What a voter said last, by round and item: for nobody but this voter. */
  votesOf(voter: string): readonly Vote[];
  /** How many follow, of an audience. */
  count(audience: Audience): number;
  /** Follows the poll from what `results` gives at this moment. Returns the way to stop. */
  follow(follower: Follower): () => void;
  close(): void;
}

/** What a room needs. */
export interface RoomContext {
  readonly store: PollStore;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly trouble: Trouble;
  /** The poll of a room was deleted. */
  onGone(id: string): void;
}

/** How often results are told, at most, in milliseconds. */
const EVERY = { screen: 200, phone: 1000 } as const;

/** When results are made again that could not be remembered, in milliseconds. */
const AFTER_FAILURE = 2000;

const NOTHING: Publication = [];

/** @returns `undefined` when there is no such poll */
export async function openRoom(id: string, context: RoomContext): Promise<Room | undefined> {
  const { store, metrics, log, trouble, onGone } = context;
  const followers = new Map<Follower, Publication>();
  const shown = { screen: NOTHING, phone: NOTHING };
  let snapshot: Omit<PollSnapshot, 'votes'> | undefined;
  let table: VoteTable = NO_VOTES;
  // Counted all at once for each publication: a table is copied, never changed, because what was
  // worked out from it is recalled as long as it is the same.
  let uncounted: Vote[] = [];
  let memory = readMemory('');
  let isStageNew = false;

  const following = followPoll(store, id, {
    onSnapshot({ votes, ...now }) {
      const before = snapshot?.state;
      snapshot = now;
      table = tallyVotes(NO_VOTES, votes);
      uncounted = [];
      if (before && before.keyHash !== now.state.keyHash) tellAll((one) => one.keyChanged());
      if (before && before.stage.revision !== now.state.stage.revision) stageChanged();
      publishing.ask();
    },
    onChange({ votes = [], ...change }) {
      if (!snapshot) return;
      snapshot = { ...snapshot, state: stateAfter(snapshot.state, change) };
      uncounted.push(...votes);
      if (change.keyHash !== undefined) tellAll((one) => one.keyChanged());
      if (change.stage) stageChanged();
      if (change.stage) publishing.hurry();
      else if (votes.length > 0) publishing.ask();
    },
    onGone() {
      tellAll((one) => one.gone());
      close();
      onGone(id);
    },
    onFailure: reportFailure,
  });

  const publishing = createPace(EVERY.screen, publishNow, (error) => {
    reportFailure(error);
    setTimeout(publishing.ask, AFTER_FAILURE).unref();
  });
  const telling = {
    screen: createPace(EVERY.screen, async () => tellResults('screen'), reportFailure),
    phone: createPace(EVERY.phone, async () => tellResults('phone'), reportFailure),
  };

  async function publishNow(): Promise<void> {
    if (!snapshot) return;
    const { poll, state } = snapshot;
    const began = performance.now();
    table = tallyVotes(table, uncounted);
    uncounted = [];
    memory = readMemory(state.released, memory);
    const made = publish({
      ...{ document: poll.document, state, votes: table, memory },
      before: shown.screen,
    });
    metrics.add('publish_total');
    metrics.add('publish_seconds_total', (performance.now() - began) / 1000);
    // Only what will be remembered is shown: whoever shows next must know of it.
    const isRemembered =
      made.memory === memory || (await store.setReleased(id, made.memory.text, state.releasedAt));
    if (!isRemembered) {
      if (await following.read()) publishing.ask();
      return;
    }
    memory = made.memory;
    shown.screen = made.publication;
    shown.phone = revealedOf(made.publication, shown.phone);
    telling.screen.hurry();
    if (isStageNew) telling.phone.hurry();
    else telling.phone.ask();
    isStageNew = false;
  }

  function tellResults(audience: Audience): void {
    // Most know the same, so that one list, and one frame, is for all of them.
    const newsFor = new Map<Publication, Publication>();
    for (const [follower, known] of followers) {
      if (follower.audience !== audience) continue;
      const news = newsFor.get(known) ?? newsIn(shown[audience], known);
      newsFor.set(known, news);
      if (news.length === 0 || follower.hear(news)) followers.set(follower, shown[audience]);
      // Whoever is slow hears the newest later: results are whole.
      else telling[audience].ask();
    }
  }

  function stageChanged(): void {
    if (!snapshot) return;
    const { stage } = snapshot.state;
    isStageNew = true;
    const news: readonly ServerMessage[] = [{ type: 'stage', stage }];
    tellAll((one) => one.hear(news));
  }

  function tellAll(tell: (follower: Follower) => void): void {
    for (const follower of [...followers.keys()]) tell(follower);
  }

  function reportFailure(error: unknown): void {
    if (error instanceof StoreError) trouble.met(error);
    else log({ level: 'error', event: 'results-not-made', poll: id, problem: String(error) });
  }

  function close(): void {
    following.stop();
    for (const pace of [publishing, telling.screen, telling.phone]) pace.stop();
  }

  const isThere = await following.read();
  if (!isThere || !snapshot) {
    close();
    return undefined;
  }
  await publishing.settled();
  const { poll } = snapshot;
  const { state } = snapshot;
  return {
    poll,
    state: () => snapshot?.state ?? state,
    results: (audience) => newsIn(shown[audience], NOTHING),
    votesOf: (voter) => votesOf(voter, table, uncounted),
    count: (audience) => [...followers.keys()].filter((one) => one.audience === audience).length,
    follow(follower) {
      followers.set(follower, shown[follower.audience]);
      return () => {
        followers.delete(follower);
      };
    },
    close,
  };
}

function stateAfter(state: PollState, change: Omit<PollChange, 'votes'>): PollState {
  const releasedAt = change.released === undefined ? state.releasedAt : change.revision;
  return { ...state, ...change, releasedAt };
}
