import { inOrder } from '../document/index.ts';
import {
  listen,
  platformEvents,
  platformStorage,
  platformTimers,
} from '../document/persistence/platform.ts';
import { createAnswerBook, type NotedAnswer } from './client/answer-book.ts';
import type {
  ControlClient,
  ControlClientOptions,
  PollClient,
  PollClientOptions,
  PollClientState,
} from './client/contract.ts';
import { createLine, type Line } from './client/line.ts';
import { createOutbox } from './client/outbox.ts';
import { clientPlatform, createSecret } from './client/platform.ts';
import { type Answer, checkAnswer } from './poll.answer.ts';
import {
  PROTOCOL_VERSION,
  type Refusal,
  type RefusedMessage,
  type ResultsMessage,
  type ServerMessage,
} from './poll.protocol.ts';
import type { GivenAnswer, SessionState } from './poll.session.ts';
import { acceptsVote, type PollAction, type PollStage, stageOf } from './poll.stage.ts';

/** A server gives a sign of life every 25 s. */
const SIGN_OF_LIFE_WITHIN = 27_000;

/** Refusals that are the same at each try. */
const FINAL: readonly Refusal[] = [
  'version',
  'origin',
  'not-found',
  'not-allowed',
  'seat',
  'seat-used',
];

/** When to try again after a refusal that does not say it, in seconds. */
const RETRY_AFTER = 10;

/**
 * Takes part in a poll on a server. Each answer is kept on the device first, and sent until the
 * server has acknowledged it: over reloads, lost connections and restarts.
 */
export function createPollClient(options: PollClientOptions): PollClient {
  return createControlClient({ ...options, key: '' });
}

/** {@link createPollClient} for the facilitator. */
export function createControlClient(options: ControlClientOptions): ControlClient {
  const { view, key, seat, known, isScreen } = options;
  const { events = platformEvents, timers = platformTimers } = options;
  const poll = view.document;
  const platform = clientPlatform(options.platform);
  const bookKey = `uptake-poll/${view.id}`;
  const book = createAnswerBook(bookKey, options.storage ?? platformStorage(), known);
  const outbox = createOutbox({
    ...{ book, timers },
    send: (votes) => line?.send([{ type: 'votes', votes }]),
    onOverdue: () => line?.retryAfter(0),
  });
  const listeners = new Set<() => void>();
  const results = new Map(view.results.map((one) => [one.question, one]));

  let stage = view.stage;
  let link: SessionState['link'] = 'connecting';
  let refusal: Refusal | undefined;
  let line: Line | undefined;
  let connections = 0;
  let state = currentState();

  function currentState(): PollClientState {
    const own: { [item: string]: GivenAnswer } = {};
    const earlier: { [item: string]: Answer } = {};
    for (const note of book.all()) {
      const round = roundOf(note.item);
      if (note.round === round) own[note.item] = { answer: note.answer, state: stateOf(note) };
      else if (note.round === round - 1) earlier[note.item] = note.answer;
    }
    const known = inOrder(poll.questions).flatMap(({ id }) => results.get(id) ?? []);
    return {
      ...{ poll, stage, link, refusal, earlier },
      answers: own,
      results: {
        rounds: known.flatMap(({ rounds }) => rounds),
        changes: known.flatMap(({ changes }) => changes),
      },
    };
  }

  function stateOf({ outcome }: NotedAnswer): GivenAnswer['state'] {
    if (outcome !== 'waiting') return outcome;
    return book.isStored() ? 'saved' : 'unsaved';
  }

  function roundOf(item: string): number {
    const [question = ''] = item.split('/', 1);
    return question === 'by' ? 0 : stageOf(stage, question).round;
  }

  function changed(): void {
    state = currentState();
    for (const listener of [...listeners]) listener();
  }

  /** Sends what waits, as soon as it is known who votes. */
  function flush(): void {
    if (link === 'live' && book.token()) outbox.flush();
  }

  function hear(messages: readonly ServerMessage[]): void {
    const [first] = messages;
    const isOld = first?.type === 'welcome' && first.stage.revision < stage.revision;
    // What it does not tell of is not shown any more.
    if (first?.type === 'welcome' && !isOld) results.clear();
    for (const message of messages) if (!isOld || message.type !== 'results') take(message);
    flush();
    changed();
  }

  function take(message: ServerMessage): void {
    switch (message.type) {
      case 'welcome':
        link = 'live';
        refusal = undefined;
        takeStage(message.stage);
        // Another tab may have come in a moment before: then this one is the same voter.
        if (message.token && book.keepToken(message.token) !== message.token) line?.retryAfter(0);
        break;
      case 'stage':
        takeStage(message.stage);
        break;
      case 'results':
        takeResults(message);
        break;
      case 'counted':
        outbox.settle(message.n, 'counted');
        break;
      case 'refused':
        refused(message);
    }
  }

  function takeStage(next: PollStage): void {
    if (next.revision < stage.revision) return;
    stage = next;
    // A question that is open again takes what came too late before.
    const late = book.all().filter(({ outcome }) => outcome === 'late');
    outbox.settle(
      late.filter(({ round, item }) => acceptsVote(stage, round, item)).map(({ n }) => n),
      'waiting',
    );
  }

  function takeResults(message: ResultsMessage): void {
    const known = results.get(message.question);
    if (!known || message.of >= known.of) results.set(message.question, message);
  }

  function refused({ reason, n, retry }: RefusedMessage): void {
    if (n && (reason === 'closed' || reason === 'no-answer')) outbox.settle(n, 'late');
    else if (n && retry !== undefined) outbox.pauseFor(n, retry);
    else if (FINAL.includes(reason)) {
      refusal = reason;
      link = 'away';
      line?.stop();
    } else if (reason !== 'stale') line?.retryAfter(retry ?? RETRY_AFTER);
  }

  function start(): () => void {
    book.read();
    line = createLine({
      url: `${options.url}/polls/${view.id}`,
      ...{ platform, timers, hear },
      mayStream: !key && !isScreen,
      hello: () => ({
        type: 'hello',
        version: PROTOCOL_VERSION,
        token: book.token(),
        ...(key && { key }),
        ...(isScreen && { screen: true }),
        ...(seat && { seat, claim: book.claim(createSecret) }),
      }),
      onDown() {
        link = 'away';
        outbox.forget();
        changed();
      },
    });
    const wake = () => {
      if (link === 'live') line?.expectWithin(SIGN_OF_LIFE_WITHIN);
      else if (!refusal) line?.wake();
    };
    const stops = [
      ...['online', 'pageshow', 'visibilitychange'].map((event) => listen(events, event, wake)),
      listen(events, 'storage', (event) => {
        if (event.key !== null && event.key !== bookKey) return;
        book.read();
        changed();
      }),
    ];
    link = 'connecting';
    line.wake();
    changed();
    return () => {
      for (const stop of stops) stop();
      outbox.stop();
      line?.stop();
      line = undefined;
      link = 'connecting';
    };
  }

  let stop = () => {};
  return {
    getState: () => state,
    subscribe(listener) {
      const own = () => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    answer(item, answer) {
      const problem = checkAnswer(poll, item, answer);
      if (problem) throw new RangeError(`${item}: ${problem}`);
      book.note(roundOf(item), item, answer);
      flush();
      changed();
    },
    control(action: PollAction) {
      if (link !== 'live') return;
      line?.send([{ type: 'control', revision: stage.revision, action }]);
    },
    connect() {
      if (connections === 0) stop = start();
      connections += 1;
      let isConnected = true;
      return () => {
        if (!isConnected) return;
        isConnected = false;
        connections -= 1;
        if (connections === 0) stop();
      };
    },
  };
}
