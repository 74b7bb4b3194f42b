// The page that the poll server itself sends, with the same question open on it.
import { createServer, get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { createPollServer, memoryStore, nodeListener } from '../../packages/server/dist/index.js';
import { pollView } from './question.mjs';

/** Runs in the page: how many ratings the session knows of, once scripts have taken the form over. */
export const counting = `window.countRatings = () =>
  document.querySelector('[data-scripted]')
    ? document.querySelectorAll('[data-scripted] [data-answered]').length
    : undefined;`;

/** Starts a poll server on this machine. Its answers are compressed by itself. */
export async function startJoinPage() {
  const polls = createPollServer({ store: memoryStore(), secret: 'for measurements only'.repeat(2) });
  const http = createServer(nodeListener(polls));
  http.on('upgrade', polls.upgrade);
  await new Promise((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${http.address().port}`;
  const { id, code, key } = await polls.createPoll({ document: pollView().document });
  const open = { type: 'control', revision: 0, action: { type: 'open' } };
  const body = JSON.stringify([{ type: 'hello', version: 1, key }, open]);
  await fetch(`${url}/polls/${id}/messages`, { method: 'POST', body });
  const page = `${url}/join/${code}`;
  const html = await bytesOf(page, { accept: 'text/html' });
  const [, script] = /<script type="module" src="([^"]+)"/.exec(html.text) ?? [];
  return {
    url: page,
    // The style sheet stands in the HTML.
    sizes: { js: (await bytesOf(new URL(script, page))).size, css: 0, html: html.size },
    async close() {
      await polls.close();
      http.closeAllConnections();
      http.close();
    },
  };
}

/** What goes over the wire, as a browser would ask for it. */
async function bytesOf(address, headers = {}) {
  const asked = { 'accept-encoding': 'gzip', ...headers };
  const chunks = [];
  await new Promise((resolve, reject) => {
    get(address, { headers: asked }, (response) => {
      response.on('data', (chunk) => chunks.push(chunk)).on('end', resolve);
    }).on('error', reject);
  });
  const body = Buffer.concat(chunks);
  return { size: body.length, text: gunzipSync(body).toString() };
}
