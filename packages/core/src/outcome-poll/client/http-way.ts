import type { Way, WayListener, WayOptions } from './way.ts';

/** How often state is asked for where nothing tells it, in milliseconds. */
const ASK_EVERY = { participant: 15_000, screen: 3000 };

/** Sends by requests; hears by an event stream, or by asking now and then. */
export function httpWay(options: WayOptions, { hear, onBroken }: WayListener): Way {
  const { url, platform, timers, mayStream, hello } = options;
  const { EventSource, fetch } = platform;
  let events: { close(): void } | undefined;
  let timer: unknown;
  let isClosed = false;

  const send: Way['send'] = async (messages) => {
    try {
      const body = JSON.stringify([hello(), ...messages]);
      const answer = await fetch(`${url}/messages`, { method: 'POST', body, keepalive: true });
      hear(await answer.text());
      if (!isClosed) follow();
    } catch {
      onBroken();
    }
  };

  function follow(): void {
    if (events) return;
    if (!mayStream || !EventSource) {
      ask(mayStream ? ASK_EVERY.participant : ASK_EVERY.screen);
      return;
    }
    const source = new EventSource(`${url}/events`);
    events = source;
    source.onmessage = ({ data }) => hear(data);
    // Where streams are blocked too, asking now and then is left.
    source.onerror = () => {
      source.close();
      events = undefined;
      ask(ASK_EVERY.participant);
    };
  }

  function ask(every: number): void {
    timers.clearTimeout(timer);
    timer = timers.setTimeout(() => send([]), every);
  }

  send([]);
  return {
    send,
    close() {
      isClosed = true;
      events?.close();
      timers.clearTimeout(timer);
    },
  };
}
