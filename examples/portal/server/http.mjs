/** A request that is answered with an error: a status, a short code for programs, a sentence for people. */
export class HttpError extends Error {
  constructor(status, code, message, headers = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
};

/** Sends a whole answer; for HEAD only its headers. */
export function send(request, response, status, headers, body = '') {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body);
  response.writeHead(status, { ...ALWAYS, 'content-length': bytes.length, ...headers });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Sends JSON. */
export function sendJson(request, response, status, value, headers = {}) {
  const body = JSON.stringify(value);
  send(request, response, status, { 'content-type': 'application/json', ...headers }, body);
}

/** Sends an error as `{ error: { code, message, … } }`; the details of a fault stay on the server. */
export function sendError(request, response, error) {
  const known = error instanceof HttpError;
  if (!known) console.error(error);
  const { status, code, message, headers, details } = known ? error : FAULT;
  sendJson(request, response, status, { error: { code, message, ...details } }, headers);
}

const FAULT = { status: 500, code: 'fault', message: 'The server failed. Try again later.' };

/** Reads a body of text. @throws HttpError 413 when it is longer than `limit` bytes */
export async function readText(request, limit) {
  const tooLarge = () =>
    new HttpError(413, 'too-large', `A document may have at most ${limit} bytes.`, {
      connection: 'close',
    });
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > limit) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new HttpError(400, 'not-utf-8', 'The body is no UTF-8 text.');
  }
}
