// A room full of phones that speak the protocol, and its facilitator's screen.
import { pause, until } from './figures.mjs';
import { documentWith, QUESTION, STATEMENTS, voteOf } from './poll.mjs';
import { openSocket, textFrame } from './socket.mjs';

/** How many phones share one address: those of a venue. */
const VENUE = 1000;

/** How many handshakes may be under way at a time. */
const AT_ONCE = 200;

const COUNTED = Buffer.from('[{"type":"counted"');
const RESULTS = Buffer.from('[{"type":"results"');
const startsWith = (text, beginning) => text.subarray(0, beginning.length).equals(beginning);

/** The address that a proxy tells of a phone. */
export function addressOf(phone) {
  return `10.0.${Math.floor(phone / VENUE)}.1`;
}

/** Creates a poll, opens its question, and lets phones in. */
export async function openRoom(server, phones, whileOpen = 'participation') {
  const poll = await server.create(documentWith(whileOpen));
  const screen = await openScreen(server, poll);
  await screen.control({ type: 'go-to', question: QUESTION });
  await screen.control({ type: 'open' });
  const room = { poll, screen, phones: [], acknowledged: [], refused: new Map(), cut: 0 };
  for (let from = 0; from < phones; from += AT_ONCE) {
    const size = Math.min(AT_ONCE, phones - from);
    room.phones.push(
      ...(await Promise.all(
        Array.from({ length: size }, (_, index) => openPhone(server, room, from + index)),
      )),
    );
  }
  return room;
}

export async function closeRoom({ phones, screen }) {
  for (const { socket } of [screen, ...phones]) socket.close();
  await pause(500);
}

const HELLO = textFrame(JSON.stringify([{ type: 'hello', version: 1 }]));

function openPhone({ port }, room, index) {
  return new Promise((resolve, reject) => {
    const phone = { index, sentAt: [], revealedAt: undefined };
    phone.socket = openSocket({
      port,
      path: `/polls/${room.poll.id}/socket`,
      address: addressOf(index),
      on: {
        open: () => phone.socket.send(HELLO),
        text(text) {
          if (startsWith(text, COUNTED)) {
            const now = performance.now();
            for (const n of JSON.parse(text)[0].n) {
              room.acknowledged.push(now - phone.sentAt[n]);
            }
          } else if (startsWith(text, RESULTS)) {
            if (text.includes('"whole"')) phone.revealedAt ??= performance.now();
          } else if (text.includes('"welcome"')) {
            resolve(phone);
          } else if (text.includes('"refused"')) {
            for (const { reason, n = [] } of JSON.parse(text)) {
              room.refused.set(reason, (room.refused.get(reason) ?? 0) + n.length);
            }
          }
        },
        close() {
          room.cut += 1;
          reject(new Error('A phone was not let in.'));
        },
      },
    });
  });
}

/** The facilitator's screen: hears everything, and leads. */
export async function openScreen({ port }, { id, key }) {
  const screen = { stage: undefined, listeners: new Set() };
  screen.socket = openSocket({
    ...{ port, path: `/polls/${id}/socket`, address: '10.9.9.9' },
    on: {
      open: () =>
        screen.socket.send(
          textFrame(JSON.stringify([{ type: 'hello', version: 1, key, screen: true }])),
        ),
      text(text) {
        for (const message of JSON.parse(text)) {
          if (message.stage) screen.stage = message.stage;
          for (const listener of screen.listeners) listener(message);
        }
      },
      close() {},
    },
  });
  screen.control = async (action) => {
    const { revision } = screen.stage;
    screen.socket.send(textFrame(JSON.stringify([{ type: 'control', revision, action }])));
    await until('the stage', () => screen.stage.revision > revision);
  };
  await until('the welcome of the screen', () => screen.stage);
  return screen;
}

/**
 * Each phone rates all statements, one in each interval, at a moment of its own.
 *
 * @returns how long votes took to be acknowledged and to be on the shared screen, in milliseconds,
 *   and how long it all took
 */
export async function voteAll(room, interval = 1000) {
  const { phones, screen } = room;
  const onScreen = [];
  const sent = STATEMENTS.map(() => []);
  const shown = STATEMENTS.map(() => 0);
  const firstSent = [];
  let participated = 0;
  const look = (message) => {
    if (message.type !== 'results' || message.question !== QUESTION) return;
    const now = performance.now();
    const [round] = message.rounds;
    const isDetailed = Object.keys(round?.items ?? {}).length > 0;
    // While only the number of people is shown, the first vote of each is what can be seen.
    for (; participated < (round?.participation ?? 0); participated += 1) {
      if (!isDetailed) onScreen.push(now - firstSent[participated]);
    }
    for (const [index, statement] of STATEMENTS.entries()) {
      const total = totalOf(round?.items[statement]);
      for (; shown[index] < total; shown[index] += 1) onScreen.push(now - sent[index][shown[index]]);
    }
  };
  screen.listeners.add(look);
  const began = performance.now();
  const order = phones.map((phone, index) => ({ phone, at: (index / phones.length) * interval }));
  let next = 0;
  await new Promise((resolve) => {
    const timer = setInterval(() => {
      const now = performance.now();
      for (; next < order.length * STATEMENTS.length; next += 1) {
        const turn = Math.floor(next / order.length);
        const { phone, at } = order[next % order.length];
        if (began + turn * interval + at > now) return;
        const n = turn + 1;
        const statement = (phone.index + turn) % STATEMENTS.length;
        const answer = ((phone.index * 7 + turn * 3) % 10) + 1;
        phone.sentAt[n] = now;
        sent[statement].push(now);
        if (turn === 0) firstSent.push(now);
        phone.socket.send(voteOf({ n, statement, answer }, textFrame));
      }
      clearInterval(timer);
      resolve();
    }, 4);
  });
  const offeredIn = performance.now() - began;
  const all = phones.length * STATEMENTS.length;
  const refused = () => [...room.refused.values()].reduce((sum, count) => sum + count, 0);
  // Of votes of phones that were cut nothing is heard any more.
  await until(
    'all acknowledgements',
    () => room.acknowledged.length + refused() >= all || room.cut > 0,
  );
  const acknowledgedIn = performance.now() - began;
  await pause(1500);
  screen.listeners.delete(look);
  return { acknowledged: room.acknowledged, onScreen, votes: all, offeredIn, acknowledgedIn };
}

/** How many answers to a statement a screen knows of, shown or held back. */
function totalOf(item) {
  if (!item) return 0;
  const { heldBack, whole } = item;
  const shown = whole.counts ?? whole.bands?.map(({ count }) => count) ?? [];
  return [heldBack, ...shown, ...Object.values(whole.reasons ?? {})].reduce((a, b) => a + b, 0);
}

/** Shows the results to all phones. Gives how long it took until each had them. */
export async function reveal({ phones, screen }) {
  await screen.control({ type: 'close' });
  await pause(1500);
  const began = performance.now();
  await screen.control({ type: 'reveal' });
  await until('the results on all phones', () => phones.every((phone) => phone.revealedAt));
  return phones.map(({ revealedAt }) => revealedAt - began);
}

/** Bytes of a phone, on average, up and down. */
export function bytesPerPhone({ phones }) {
  const all = phones.map(({ socket }) => socket.bytes());
  const mean = (way) => all.reduce((sum, bytes) => sum + bytes[way], 0) / all.length;
  return { up: mean('up'), down: mean('down') };
}
