import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { RefusedMessage } from '@uptake/core/outcome-poll/live';
import { frameOf } from '../live/frames.ts';
import { statusOf } from './answers.ts';

/** Answers a handshake that is refused with an ordinary HTTP response. */
export function refuseUpgrade(socket: Duplex, message: RefusedMessage): void {
  const status = statusOf(message.reason);
  const body = frameOf([message]);
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
