import { HttpError, readText, send, sendJson } from './http.mjs';

/** The largest body of a PUT, in bytes: a document of 5,000,000 characters mostly fits. */
const MAX_BYTES = 8_000_000;

/**
 * Answers `/api/documents/:id`, the contract of `httpPersistence`:
 *
 *     GET                          → 200 text, ETag, Last-Modified · 304 · 404
 *     PUT If-None-Match: *         → 201 ETag · 412 when there is one already
 *     PUT If-Match: "<etag>"       → 200 ETag · 412 when another state is stored by now
 *
 * @param documents the table, see `openDocuments`
 * @param checks by id: throws a `DocumentError` for a text that must not be stored under it
 */
export function documentsApi({ documents, checks }) {
  return async function answer(request, response, id) {
    if (!Object.hasOwn(checks, id)) {
      throw new HttpError(404, 'unknown-document', 'This site keeps no document of that name.');
    }
    if (request.method === 'PUT') await put(request, response, id);
    else if (request.method === 'GET' || request.method === 'HEAD') get(request, response, id);
    else throw new HttpError(405, 'method', 'Use GET or PUT.', { allow: 'GET, HEAD, PUT' });
  };

  function get(request, response, id) {
    const stored = documents.read(id);
    if (!stored) throw new HttpError(404, 'not-found', `There is no document “${id}” yet.`);
    const headers = {
      etag: stored.etag,
      'last-modified': new Date(stored.updatedAt).toUTCString(),
      'cache-control': 'private, no-cache',
    };
    if (isListed(stored.etag, request.headers['if-none-match'])) {
      response.writeHead(304, headers).end();
      return;
    }
    headers['content-type'] = 'application/json';
    send(request, response, 200, headers, stored.text);
  }

  async function put(request, response, id) {
    const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/json') {
      throw new HttpError(415, 'content-type', 'Send the document as application/json.');
    }
    const condition = conditionOf(request.headers);
    const text = await readText(request, MAX_BYTES);
    refuseUnfit(text, checks[id]);
    const stored =
      condition === 'new'
        ? documents.create(id, text)
        : documents.replace(id, text, condition.etag);
    if (!stored) {
      throw new HttpError(
        412,
        'newer',
        'Another state is stored by now. Get it, merge, try again.',
      );
    }
    const { etag, updatedAt } = stored;
    sendJson(request, response, condition === 'new' ? 201 : 200, { updatedAt }, { etag });
  }
}

/** A PUT without a condition could overwrite the work of others, so there is none. */
function conditionOf(headers) {
  if (headers['if-none-match'] === '*') return 'new';
  const etag = headers['if-match'];
  if (etag && etag !== '*') return { etag };
  throw new HttpError(
    428,
    'condition-required',
    'Send If-Match with the ETag you know, or If-None-Match: * for a new document.',
  );
}

function refuseUnfit(text, check) {
  try {
    check(text);
  } catch (error) {
    if (error?.name !== 'DocumentError') throw error;
    const { reason, path, found, expected, message } = error;
    const refusal = new HttpError(422, reason, message);
    refusal.details = { path, found, expected };
    throw refusal;
  }
}

function isListed(etag, header = '') {
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
