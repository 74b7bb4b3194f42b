import {
  createLocalPollSession,
  type LocalPollSession,
  newPoll,
  type PollAction,
  type PollDocument,
  sampleVotes,
} from '@uptake/core/outcome-poll';

/** A made-up poll whose results say that they are made up. */
export const rehearsal: PollDocument = { ...newPoll({ en: 'Rehearsal' }), rehearsal: true };

/** What a session of a test begins with. */
export interface RoomOptions {
  readonly poll?: PollDocument;
  readonly people?: number;
  readonly actions?: readonly PollAction[];
}

/** A session that stores nothing, in which a made-up room has answered the question it is at. */
export function room({
  poll = rehearsal,
  people = 0,
  actions = [],
}: RoomOptions): LocalPollSession {
  const session = createLocalPollSession({ poll, key: 'test', storage: null });
  session.control({ type: 'open' });
  const { question } = session.getState().stage;
  let last = '';
  for (const { voter, item, answer } of sampleVotes(poll, { people, seed: 5 })) {
    if (!item.startsWith('by/') && item !== question) continue;
    if (voter !== last) session.nextPerson();
    last = voter;
    session.answer(item, answer);
  }
  session.nextPerson();
  for (const action of actions) session.control(action);
  return session;
}

/** A session in which nothing has happened. */
export function newSession(poll: PollDocument = rehearsal): LocalPollSession {
  return createLocalPollSession({ poll, key: 'test', storage: null });
}
