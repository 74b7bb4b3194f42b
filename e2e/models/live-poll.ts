import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { itemsOf, newPoll, type PollAction, type PollDocument } from '@uptake/core/outcome-poll';
import type { ClientMessage, CreatedPoll, PollView } from '@uptake/core/outcome-poll/live';
import { startServer } from '../server-process.mjs';

/** The command `uptake-server` with a poll on it, and its facilitator. */
export interface LivePoll extends CreatedPoll {
  /** Where the server is mounted. */
  readonly url: string;
  /** The address of the page for phones. */
  readonly page: string;
  /** Does what a facilitator does, one after the other. */
  control(...actions: readonly PollAction[]): Promise<void>;
  /** Lets so many made-up people rate every outcome. */
  vote(people: number): Promise<void>;
  /** How many have taken part in the present round, as the shared screen is told. */
  participation(): Promise<number>;
  /** Deletes the poll. */
  remove(): Promise<void>;
  /** Ends the server and starts it again at the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

export interface LivePollOptions {
  readonly seats?: number;
  readonly title?: string;
  /** More words for the command. */
  readonly args?: readonly string[];
}

const QUESTION = 'outcomes';
const OPEN: readonly PollAction[] = [{ type: 'go-to', question: QUESTION }, { type: 'open' }];

/** Starts a server with a poll whose rating question is open. */
export async function startLivePoll(options: LivePollOptions = {}): Promise<LivePoll> {
  const { seats = 0, title = 'A convening', args = [] } = options;
  const folder = await mkdtemp(join(tmpdir(), 'uptake-poll-'));
  const command = ['packages/server/dist/cli.js', '--file', join(folder, 'polls.db'), ...args];
  const ready = /"url":"([^"]+)"/;
  let port = 0;
  let server: Awaited<ReturnType<typeof startServer>> | undefined;
  const start = async () => {
    server = await startServer([...command, '--port', String(port)], { ready });
    port = server.port;
  };
  await start();
  const url = server?.url ?? '';
  const document: PollDocument = newPoll({ en: title });
  const post = async (path: string, body: unknown) =>
    (await fetch(url + path, { method: 'POST', body: JSON.stringify(body) })).json();
  const poll: CreatedPoll = await post('/polls', { document, seats });
  const hello: ClientMessage = { type: 'hello', version: 1 };
  const say = (...messages: readonly ClientMessage[]) =>
    post(`/polls/${poll.id}/messages`, messages);
  const look = async (): Promise<PollView> => (await fetch(`${url}/polls/${poll.id}`)).json();

  const live: LivePoll = {
    ...poll,
    url,
    page: `${url}/join/${poll.code}`,
    async control(...actions) {
      for (const action of actions) {
        const { revision } = (await look()).stage;
        await say({ ...hello, key: poll.key }, { type: 'control', revision, action });
      }
    },
    async vote(people) {
      const question = document.questions[QUESTION];
      const items = question ? itemsOf(QUESTION, question) : [];
      const { round = 1 } = (await look()).stage.questions[QUESTION] ?? {};
      for (let person = 0; person < people; person += 1) {
        const votes = items.map((item, index) => {
          return { round, item, n: index + 1, answer: 2 + ((person * 3 + index) % 8) };
        });
        await say(hello, { type: 'votes', votes });
      }
    },
    async participation() {
      const messages = await say({ ...hello, key: poll.key });
      const results = messages.find((one: { question?: string }) => one.question === QUESTION);
      return results?.rounds.at(-1)?.participation ?? 0;
    },
    async remove() {
      const headers = { authorization: `Bearer ${poll.key}` };
      await fetch(`${url}/polls/${poll.id}`, { method: 'DELETE', headers });
    },
    start,
    async stop() {
      await server?.stop('SIGTERM');
      server = undefined;
    },
    async close() {
      await live.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await live.control(...OPEN);
  return live;
}
