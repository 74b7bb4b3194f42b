import type { PollAction } from '@uptake/core/outcome-poll';
import type {
  ClientMessage,
  HelloMessage,
  PollView,
  SentVote,
  ServerMessage,
} from '@uptake/core/outcome-poll/live';
import { WebSocket } from 'ws';

type OfType<T extends ServerMessage['type']> = Extract<ServerMessage, { readonly type: T }>;

/** Somebody at a poll who speaks the protocol by hand. */
export interface Guest {
  readonly heard: readonly ServerMessage[];
  send(...messages: readonly ClientMessage[]): void;
  /** Sends text as it is. */
  sendText(text: string): void;
  /** The next message of a type, also one that came already and was not asked for yet. */
  next<T extends ServerMessage['type']>(
    type: T,
    isMeant?: (message: OfType<T>) => boolean,
  ): Promise<OfType<T>>;
  /** Does what a facilitator does, and waits until it is done. */
  control(action: PollAction): Promise<void>;
  /** The code the socket is closed with. */
  readonly closed: Promise<number>;
  readonly socket: WebSocket;
  leave(): void;
}

/** Opens a socket, without a word. */
export function knock(url: string, id: string, headers: Record<string, string> = {}): WebSocket {
  return new WebSocket(`${url.replace('http', 'ws')}/polls/${id}/socket`, { headers });
}

/** Comes in over a WebSocket and says hello. */
export async function visit(
  url: string,
  id: string,
  hello: Partial<HelloMessage> = {},
): Promise<Guest> {
  const socket = knock(url, id);
  const heard: ServerMessage[] = [];
  const unread: ServerMessage[] = [];
  let wake = () => {};
  socket.on('message', (data) => {
    const messages = JSON.parse(String(data)) as ServerMessage[];
    heard.push(...messages);
    unread.push(...messages);
    wake();
  });
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const guest: Guest = {
    ...{ heard, closed, socket },
    send: (...messages) => socket.send(JSON.stringify(messages)),
    sendText: (text) => socket.send(text),
    async next(type, isMeant = () => true) {
      for (;;) {
        const index = unread.findIndex((one) => one.type === type && isMeant(one as never));
        if (index >= 0) return unread.splice(index, 1)[0] as never;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    async control(action) {
      const revision = latestStage(heard).revision;
      guest.send({ type: 'control', revision, action });
      await guest.next('stage', ({ stage }) => stage.revision === revision + 1);
    },
    leave: () => socket.close(),
  };
  guest.send({ type: 'hello', version: 1, ...hello });
  return guest;
}

function latestStage(heard: readonly ServerMessage[]) {
  const stages = heard.flatMap((one) => ('stage' in one ? [one.stage] : []));
  const latest = stages.sort((a, b) => a.revision - b.revision).at(-1);
  if (!latest) throw new Error('No stage was told yet.');
  return latest;
}

/** Says something over HTTP. */
export async function exchange(
  url: string,
  id: string,
  messages: readonly ClientMessage[],
): Promise<{ readonly status: number; readonly replies: readonly ServerMessage[] }> {
  const response = await fetch(`${url}/polls/${id}/messages`, {
    method: 'POST',
    body: JSON.stringify(messages),
  });
  return { status: response.status, replies: (await response.json()) as ServerMessage[] };
}

/** What anybody sees of a poll. */
export async function look(url: string, id: string): Promise<PollView> {
  return (await fetch(`${url}/polls/${id}`)).json() as Promise<PollView>;
}

/** A message with votes. */
export function votes(...list: readonly SentVote[]): ClientMessage {
  return { type: 'votes', votes: list };
}
