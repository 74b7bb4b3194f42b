import type { Refusal, RefusedMessage, ServerMessage } from '@uptake/core/outcome-poll/live';
import { frameOf, refused } from '../live/frames.ts';

const STATUS: Readonly<Record<Refusal, number>> = {
  version: 400,
  malformed: 400,
  'too-large': 413,
  origin: 403,
  'not-found': 404,
  'not-allowed': 403,
  seat: 403,
  'seat-used': 403,
  closed: 409,
  'no-answer': 400,
  stale: 409,
  'too-fast': 429,
  'too-many': 429,
  busy: 503,
};

/** The status of a refusal over HTTP. */
export function statusOf(reason: Refusal): number {
  return STATUS[reason];
}

/** What cannot be done, to be answered to whoever asked. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  readonly refusal: RefusedMessage;

  constructor(reason: Refusal, details: Omit<RefusedMessage, 'type' | 'reason'> = {}) {
    super(details.problem ?? reason);
    this.refusal = refused(reason, details);
  }
}

/** An answer in JSON. */
export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: JSON_HEADERS });
}

/** An answer that is a frame. */
export function frame(messages: readonly ServerMessage[], status = 200): Response {
  return new Response(`${frameOf(messages)}`, { status, headers: JSON_HEADERS });
}

/** A refusal, as a frame of one message. */
export function refusal(message: RefusedMessage): Response {
  const response = frame([message], statusOf(message.reason));
  if (message.retry !== undefined) response.headers.set('retry-after', String(message.retry));
  return response;
}

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };

/**
 * The text of a body.
 *
 * @throws RefusalError `too-large` as soon as it has more bytes than it may have
 */
export async function readBody(request: Request, most: number): Promise<string> {
  const tooLarge = () => new RefusalError('too-large', { problem: `At most ${most} bytes.` });
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > most) throw tooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
