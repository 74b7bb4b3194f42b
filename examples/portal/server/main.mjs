// The portal's server: `node server/main.mjs` after `npm run build`.
//
//   PORT           the port to listen on, 4310 unless given
//   PORTAL_DATA    the SQLite file of the documents, data/portal.db unless given
//   PORTAL_ORIGIN  the public address when a proxy stands in front: https://plans.example.org
//   PORTAL_SAMPLE  "none" begins with empty documents instead of the sample ones
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.mjs';
import { openDocuments } from './documents.mjs';
import { documentsApi } from './documents-api.mjs';
import { builtFiles } from './files.mjs';
import { listen, portFrom, stopOnSignals } from './listen.mjs';
import { ownPagesOnly } from './own-pages-only.mjs';
import { serverRenderedPages } from './pages.mjs';
import { visitorSettings } from './settings.mjs';

const { PORT, PORTAL_DATA, PORTAL_ORIGIN, PORTAL_SAMPLE } = process.env;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

try {
  const built = await import('../dist/server/entry-server.js');
  const file = PORTAL_DATA || here('../data/portal.db');
  const documents = openDocuments(file);
  const server = createServer();
  const port = await listen(server, portFrom(PORT, 4310));
  const own = ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${port}`);
  server.on('request', createSite({ built, documents, own }));
  server.on('close', () => documents.close());
  stopOnSignals(server);
  console.log(`Lakeside Learning Network is ready: ${own[0]}`);
  console.log(`Its documents are in ${file}. Ctrl-C stops it.`);
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

function createSite({ built, documents, own }) {
  if (PORTAL_SAMPLE !== 'none') {
    for (const [id, text] of Object.entries(built.sampleDocuments())) documents.create(id, text);
  }
  const settings = visitorSettings(built.languages);
  return createApp({
    check: ownPagesOnly(PORTAL_ORIGIN ? [...own, PORTAL_ORIGIN] : own),
    api: documentsApi({ documents, checks: built.documentChecks }),
    settings,
    files: builtFiles(here('../dist/client')),
    pages: serverRenderedPages({
      template: readFileSync(here('../dist/client/index.html'), 'utf8'),
      render: built.render,
      read: documents.read,
      settingsOf: settings.read,
    }),
  });
}
