// Phones of our own client when the server is killed and started again.
import { createPollClient } from '@uptake/core/outcome-poll/live';
import { pause, until } from './figures.mjs';
import { documentWith, QUESTION, STATEMENTS } from './poll.mjs';
import { addressOf, openScreen } from './room.mjs';
import { startServer } from './server.mjs';
import { openSocket, textFrame } from './socket.mjs';

/**
 * Kills the server in mid-vote and starts it again.
 *
 * @returns for each phone, in milliseconds, after how long it was connected again: since the server
 *   listens again, and since it was killed
 */
export async function restart(first, file, phones) {
  const poll = await first.create(documentWith('participation'));
  const screen = await openScreen(first, poll);
  await screen.control({ type: 'go-to', question: QUESTION });
  await screen.control({ type: 'open' });
  const view = await (await fetch(`${first.url}/polls/${poll.id}`)).json();
  const clients = Array.from({ length: phones }, (_, index) => newClient(first, view, index));
  const stops = [];
  for (const [index, client] of clients.entries()) {
    stops.push(client.connect());
    if (index % 50 === 0) await pause(20);
  }
  const states = () => clients.map((client) => client.getState());
  await until('all phones', () => states().every(({ link }) => link === 'live'));
  const itemOf = (statement) => `${QUESTION}/${STATEMENTS[statement]}`;
  for (const client of clients) client.answer(itemOf(0), 3);
  await until('the first votes', () => states().every(isAllCounted));

  for (const client of clients) client.answer(itemOf(1), 7);
  const killedAt = performance.now();
  await first.kill('SIGKILL');
  const again = clients.map(
    (client) =>
      new Promise((resolve) => {
        let isAway = client.getState().link !== 'live';
        const stop = client.subscribe(() => {
          const { link } = client.getState();
          if (link === 'away') isAway = true;
          if (!isAway || link !== 'live') return;
          stop();
          resolve(performance.now());
        });
      }),
  );
  const second = await startServer({ file, port: first.port });
  const listensAt = performance.now();
  const moments = await Promise.all(again);
  await until('all votes', () => states().every(isAllCounted));
  const countedAt = performance.now();
  for (const stop of stops) stop();
  return {
    second,
    sinceListening: moments.map((moment) => Math.max(0, moment - listensAt)),
    sinceKill: moments.map((moment) => moment - killedAt),
    away: listensAt - killedAt,
    allCounted: countedAt - killedAt,
  };
}

const isAllCounted = ({ answers }) =>
  Object.values(answers).every(({ state }) => state === 'counted');

function newClient({ url, port }, view, index) {
  const stored = new Map();
  class PhoneSocket {
    onopen = null;
    onmessage = null;
    onclose = null;
    #socket;
    constructor(address) {
      this.#socket = openSocket({
        ...{ port, path: new URL(address).pathname, address: addressOf(index) },
        on: {
          open: () => this.onopen?.(),
          text: (data) => this.onmessage?.({ data: `${data}` }),
          close: () => this.onclose?.(),
        },
      });
    }
    send(text) {
      this.#socket.send(textFrame(text));
    }
    close() {
      this.#socket.close();
    }
  }
  return createPollClient({
    ...{ url, view },
    platform: { WebSocket: PhoneSocket },
    storage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
    },
  });
}
