import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { PollServer } from '../server.ts';

/** How {@link nodeListener} is set up. */
export interface NodeListenerOptions {
  /**
   * Finds the address that a request came from; the socket's unless given. Behind a proxy that is
   * the proxy's own, so read the header that your proxy sets.
   */
  readonly addressOf?: ((request: IncomingMessage) => string | undefined) | undefined;
}

/**
 * Mounts a poll server in node:http, or in Express, as a request listener. Nothing before it may
 * have read the body.
 */
export function nodeListener(
  server: Pick<PollServer, 'fetch'>,
  { addressOf = (request) => request.socket.remoteAddress }: NodeListenerOptions = {},
): RequestListener {
  return (request, response) => {
    server
      .fetch(requestOf(request), { address: addressOf(request) })
      .then((answer) => send(answer, request, response))
      .catch(() => response.destroy());
  };
}

function requestOf(request: IncomingMessage): Request {
  const { method = 'GET', url = '/', rawHeaders } = request;
  const headers = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '');
  }
  // Express takes the mount out of `url`.
  const path = (request as { readonly originalUrl?: string }).originalUrl ?? url;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(path, 'http://localhost'), {
    method,
    headers,
    ...(hasBody && { body: Readable.toWeb(request) as BodyInit, duplex: 'half' }),
  });
}

async function send(
  answer: Response,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  // Whoever sends more than is read is not listened to any longer.
  if (!request.complete) response.setHeader('connection', 'close');
  if (!answer.body) {
    response.end();
    return;
  }
  response.flushHeaders();
  await pipeline(Readable.fromWeb(answer.body as ReadableStream), response);
}
