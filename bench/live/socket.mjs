// A WebSocket that takes next to no time of the processor it shares with the server: it knows what a
// poll server says and no more (RFC 6455, unmasked text of one frame, pings, closing).
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';

const TEXT = 0x81;
const CLOSE = 0x88;
const PING = 0x89;
const PONG = 0x8a;

/**
 * Opens a socket.
 *
 * @param address what the server takes for the phone's address, as told by a proxy
 * @param on `open()`, `text(Buffer)`, `close()`
 */
export function openSocket({ port, path, address, on }) {
  const tcp = connect({ port, host: '127.0.0.1', noDelay: true });
  let rest;
  let isOpen = false;
  tcp.write(
    `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n` +
      `X-Forwarded-For: ${address}\r\n\r\n`,
  );
  tcp.on('error', () => {});
  tcp.on('close', () => on.close());
  tcp.on('data', (chunk) => {
    let data = rest ? Buffer.concat([rest, chunk]) : chunk;
    rest = undefined;
    if (!isOpen) {
      const end = data.indexOf('\r\n\r\n');
      if (end < 0) {
        rest = data;
        return;
      }
      if (!data.subarray(0, 12).equals(SWITCHING)) {
        tcp.destroy();
        return;
      }
      isOpen = true;
      data = data.subarray(end + 4);
      on.open();
    }
    rest = readFrames(data, tcp, on);
  });
  return {
    /** @param frame of `textFrame` */
    send: (frame) => tcp.write(frame),
    close: () => tcp.destroy(),
    /** With the handshake, without what TCP and TLS add. */
    bytes: () => ({ up: tcp.bytesWritten, down: tcp.bytesRead }),
  };
}

const SWITCHING = Buffer.from('HTTP/1.1 101');

/** Gives what is left of a frame that has not come to its end. */
function readFrames(data, tcp, on) {
  let at = 0;
  while (data.length - at >= 2) {
    let length = data[at + 1];
    let begin = at + 2;
    if (length === 126) {
      if (data.length < at + 4) break;
      length = data.readUInt16BE(at + 2);
      begin = at + 4;
    } else if (length === 127) {
      if (data.length < at + 10) break;
      length = Number(data.readBigUInt64BE(at + 2));
      begin = at + 10;
    }
    if (data.length < begin + length) break;
    const payload = data.subarray(begin, begin + length);
    if (data[at] === TEXT) on.text(payload);
    else if (data[at] === PING) tcp.write(frameOf(PONG, payload));
    else if (data[at] === CLOSE) tcp.end(frameOf(CLOSE, payload));
    at = begin + length;
  }
  return at < data.length ? data.subarray(at) : undefined;
}

/** A frame of text, ready to be sent. */
export function textFrame(text) {
  return frameOf(TEXT, Buffer.from(text));
}

/** Masked with zeros: a mask keeps proxies from being misled, and there is none here. */
function frameOf(kind, payload) {
  const { length } = payload;
  const head =
    length < 126 ? [kind, 0x80 | length] : [kind, 0x80 | 126, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([...head, 0, 0, 0, 0]), payload]);
}
