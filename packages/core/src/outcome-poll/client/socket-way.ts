import type { SocketLike } from './platform.ts';
import type { Way, WayListener, WayOptions } from './way.ts';

/** Opens a socket; throws where the page may not. */
export function socketWay(
  Socket: new (url: string) => SocketLike,
  { url, hello }: WayOptions,
  { hear, onBroken }: WayListener,
): Way {
  const socket = new Socket(`${url.replace(/^http/, 'ws')}/socket`);
  const send: Way['send'] = (messages) => socket.send(JSON.stringify(messages));
  socket.onopen = () => send([hello()]);
  socket.onmessage = ({ data }) => hear(data);
  socket.onclose = onBroken;
  return {
    send,
    close() {
      socket.onclose = null;
      socket.close();
    },
  };
}
