import { HttpError, sendError } from './http.mjs';
import { POLLS_AT } from './polls.mjs';

const DOCUMENT = /^\/api\/documents\/([^/]*)$/;

/** The whole site, as the listeners of `node:http` for requests and for WebSockets. */
export function createApp({ doors, polls, api, settings, files, pages }) {
  async function answer(request, response) {
    try {
      const path = pathOf(request);
      const hasAll = doors.check(request, path);
      if (path.startsWith(`${POLLS_AT}/`)) return polls.listener(request, response);
      // Who types the address without its path, too.
      if (!hasAll) return response.writeHead(303, { location: `${POLLS_AT}/join` }).end();
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
  }

  function upgrade(request, socket, head) {
    try {
      const path = pathOf(request);
      doors.check(request, path);
      if (path.startsWith(`${POLLS_AT}/`)) polls.upgrade(request, socket, head);
      else socket.destroy();
    } catch {
      socket.destroy();
    }
  }

  return { answer, upgrade };
}

function pathOf(request) {
  try {
    return decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  } catch {
    throw new HttpError(400, 'bad-address', 'That address cannot be read.');
  }
}
