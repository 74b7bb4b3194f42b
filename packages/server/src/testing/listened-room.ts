import {
  controlPoll,
  NOTHING_RELEASED,
  type Released,
  stageOf,
  type Vote,
} from '@uptake/core/outcome-poll';
import type { ResultsMessage, ServerMessage } from '@uptake/core/outcome-poll/live';
import type { Look } from '../../../core/src/outcome-poll/testing/course.ts';
import type { Room } from '../../../core/src/outcome-poll/testing/rooms.ts';
import type { PollStore } from '../store/store.ts';
import { exchange, type Guest, look, visit, votes } from './guest.ts';
import type { Listening } from './listening.ts';
import { hello } from './opened.ts';

/** What was heard of a room, and what the publisher remembered at that moment. */
export type Heard = Pick<Look, 'results' | 'released'>;

/** A store that is overlooked: what the publisher remembered, by the revision it was made at. */
export interface OverlookedStore extends PollStore {
  /** What was remembered of a poll when results of a revision were made. */
  rememberedAt(id: string, revision: number): Released;
}

export function overlooked(store: PollStore): OverlookedStore {
  const revisions = new Map<string, number>();
  const written = new Map<string, { readonly of: number; readonly text: string }[]>();
  return {
    ...store,
    async create(poll, ...rest) {
      store.watch(poll.id, (news) => {
        if (typeof news === 'object') revisions.set(poll.id, news.revision);
      });
      return store.create(poll, ...rest);
    },
    async setReleased(id, text, releasedAt) {
      const of = revisions.get(id) ?? 0;
      const isWritten = await store.setReleased(id, text, releasedAt);
      if (isWritten) written.set(id, [...(written.get(id) ?? []), { of, text }]);
      return isWritten;
    },
    rememberedAt(id, revision) {
      const last = written.get(id)?.findLast(({ of }) => of <= revision);
      return last ? (JSON.parse(last.text) as Released) : NOTHING_RELEASED;
    },
  };
}

/** Longer than the pause between two publications. */
const LOOKING = 230;

/** Lives through a made-up room at a server. Gives all results that anybody heard, in order. */
export async function listenTo(
  room: Room,
  place: Listening,
  store: OverlookedStore,
): Promise<readonly Heard[]> {
  const { id, key } = await place.server.createPoll({ document: room.poll });
  const facilitator = await visit(place.url, id, { key });
  let { stage } = await facilitator.next('welcome');
  const projector = await visit(place.url, id, { screen: true });
  const participant = await visit(place.url, id);
  const stream = await listenToStream(`${place.url}/polls/${id}/events`);
  const polled: ServerMessage[] = [];
  const tokens = await Promise.all(room.segments.map(() => tokenOf(place, id)));
  const counters = room.segments.map(() => 0);
  const item = room.poll.questions.q?.kind === 'rating' ? 'q/s' : 'q';
  let waiting: Promise<unknown> = Promise.resolve();

  function say(person: number, vote: Omit<Vote, 'voter' | 'n'>): void {
    counters[person] = (counters[person] ?? 0) + 1;
    const sent = votes({ ...vote, n: counters[person] });
    const message = { ...hello, token: tokens[person] };
    waiting = waiting.then(() => exchange(place.url, id, [message, sent]));
  }

  for (const [person, named] of room.segments.entries()) {
    for (const [segmentation, segment] of Object.entries(named)) {
      if (segment !== '') say(person, { round: 0, item: `by/${segmentation}`, answer: [segment] });
    }
  }
  for (const happening of room.happenings) {
    if (happening.type === 'vote') {
      const { person, answer } = happening;
      say(person, { round: stageOf(stage).round, item, answer });
      continue;
    }
    await waiting;
    if (happening.type === 'control') {
      const next = controlPoll(stage, happening.action, room.poll);
      if (next !== stage) await facilitator.control(happening.action);
      stage = next;
    } else {
      await new Promise((resolve) => setTimeout(resolve, LOOKING));
      polled.push(...(await look(place.url, id)).results);
      polled.push(...(await exchange(place.url, id, [hello])).replies);
    }
  }
  // Until phones have heard the last.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  for (const guest of [facilitator, projector, participant]) guest.leave();
  stream.leave();
  const guests = [facilitator, projector, participant, stream] as Pick<Guest, 'heard'>[];
  const heard = [...guests.flatMap((guest) => guest.heard), ...polled];
  return inOrder(heard).map(({ of, rounds, changes }) => ({
    results: { rounds, changes },
    released: store.rememberedAt(id, of),
  }));
}

async function tokenOf({ url }: Listening, id: string): Promise<string> {
  const { replies } = await exchange(url, id, [hello]);
  const [first] = replies;
  return (first?.type === 'welcome' && first.token) || '';
}

/** What was heard of results, each once, earlier ones first. */
function inOrder(heard: readonly ServerMessage[]): ResultsMessage[] {
  const each = new Map<string, ResultsMessage>();
  for (const one of heard) if (one.type === 'results') each.set(JSON.stringify(one), one);
  return [...each.values()].sort((a, b) => a.of - b.of);
}

async function listenToStream(url: string) {
  const heard: ServerMessage[] = [];
  const end = new AbortController();
  const response = await fetch(url, { signal: end.signal });
  const read = async () => {
    let text = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const events = `${text}${chunk}`.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) {
        if (event.startsWith('data: ')) heard.push(...JSON.parse(event.slice('data: '.length)));
      }
    }
  };
  read().catch(() => {});
  return { heard, leave: () => end.abort() };
}
