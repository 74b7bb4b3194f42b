import { HttpError, sendError } from './http.mjs';

const DOCUMENT = /^\/api\/documents\/([^/]*)$/;

/** The whole site as one listener for `node:http`. */
export function createApp({ check, api, settings, files, pages }) {
  return async function listener(request, response) {
    try {
      check(request);
      const path = pathOf(request);
      const document = DOCUMENT.exec(path);
      if (document) await api(request, response, document[1]);
      else if (path === '/api/settings') await settings.write(request, response);
      else if (path.startsWith('/api/')) throw new HttpError(404, 'not-found', 'No such address.');
      else if (files.has(path)) files.answer(request, response, path);
      else pages(request, response, path);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else sendError(request, response, error);
    }
  };
}

function pathOf(request) {
  try {
    return decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  } catch {
    throw new HttpError(400, 'bad-address', 'That address cannot be read.');
  }
}
