import {
  createLocalPollSession,
  type LocalPollSession,
  newPoll,
  type PollAction,
  type PollStorageLike,
  readPaper,
  sampleVotes,
} from '@uptake/core/outcome-poll';

/** A device of a story, and the made-up room that has answered on it. */
export interface StoryDevice {
  readonly people?: number;
  /** What the facilitator does when all have answered. */
  readonly actions?: readonly PollAction[];
  /** Whether the page may store nothing. */
  readonly isBlocked?: boolean;
  /** A table from paper that was taken over. */
  readonly paper?: string;
}

// Every room here is made up by a seeded generator, and results say so.

/** A poll about outcomes, counted in the page: nothing of a story stays in the browser. */
export function storyDevice({ people, actions = [], isBlocked, paper }: StoryDevice = {}) {
  const poll = { ...newPoll(), rehearsal: true };
  const storage = isBlocked ? null : pageStorage();
  const session = createLocalPollSession({ poll, key: 'story', storage });
  session.connect();
  session.control({ type: 'go-to', question: 'outcomes' });
  if (people !== undefined) answerAsRoom(session, people);
  if (paper !== undefined) {
    session.takePaper(readPaper(paper, { poll, question: 'outcomes', translators: [] }));
  }
  for (const action of actions) session.control(action);
  return session;
}

function answerAsRoom(session: LocalPollSession, people: number): void {
  session.control({ type: 'open' });
  let last = '';
  for (const { voter, item, answer } of sampleVotes(session.getState().poll, { people })) {
    if (item === 'evidence') continue;
    if (voter !== last) session.nextPerson();
    last = voter;
    session.answer(item, answer);
  }
  session.nextPerson();
}

function pageStorage(): PollStorageLike {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
  };
}
