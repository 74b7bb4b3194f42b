// The portal's server: `node server/main.mjs` after `npm run build`.
//
//   PORT           the port to listen on, 4310 unless given
//   HOST           where to listen, 127.0.0.1 unless given; 0.0.0.0 lets phones near by take part
//   PUBLIC_URL     the address that phones are told, when it is another: https://poll.example.org
//   PORTAL_DATA    the SQLite file of the documents, data/portal.db unless given; the live polls
//                  are in polls.db beside it
//   PORTAL_ORIGIN  the public address when a proxy stands in front: https://plans.example.org
//   PORTAL_SAMPLE  "none" begins with empty documents instead of the sample ones
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressesOf } from './addresses.mjs';
import { createApp } from './app.mjs';
import { openDocuments } from './documents.mjs';
import { documentsApi } from './documents-api.mjs';
import { doors } from './doors.mjs';
import { builtFiles } from './files.mjs';
import { listen, portFrom, stopOnSignals } from './listen.mjs';
import { serverRenderedPages } from './pages.mjs';
import { openPolls } from './polls.mjs';
import { visitorSettings } from './settings.mjs';

const { PORT, HOST, PUBLIC_URL, PORTAL_DATA, PORTAL_ORIGIN, PORTAL_SAMPLE } = process.env;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

try {
  const built = await import('../dist/server/entry-server.js');
  const file = PORTAL_DATA || here('../data/portal.db');
  const host = HOST || '127.0.0.1';
  const documents = openDocuments(file);
  const server = createServer();
  const port = await listen(server, portFrom(PORT, 4310), host);
  const polls = await openPolls(join(dirname(file), 'polls.db'));
  const addresses = addressesOf({ host, port, origin: PORTAL_ORIGIN, publicUrl: PUBLIC_URL });
  const { answer, upgrade } = createSite({ built, documents, polls, addresses });
  server.on('request', answer);
  server.on('upgrade', upgrade);
  server.on('close', () => documents.close());
  stopOnSignals(server, () => void polls.close());
  console.log(`Lakeside Learning Network is ready: ${addresses.here}`);
  console.log(
    addresses.isReached
      ? `Phones take part in live polls at ${addresses.join}.`
      : 'Phones cannot reach it. HOST=0.0.0.0 npm start lets those of the same network take part.',
  );
  console.log(`Its documents are in ${file}. Ctrl-C stops it.`);
} catch (error) {
  console.error(`\n${error.message}`);
  // A server that listens would go on without its site.
  process.exit(1);
}

function createSite({ built, documents, polls, addresses }) {
  if (PORTAL_SAMPLE !== 'none') {
    for (const [id, text] of Object.entries(built.sampleDocuments())) documents.create(id, text);
  }
  const settings = visitorSettings(built.languages);
  return createApp({
    doors: doors(addresses),
    polls,
    api: documentsApi({ documents, checks: built.documentChecks }),
    settings,
    files: builtFiles(here('../dist/client')),
    pages: serverRenderedPages({
      template: readFileSync(here('../dist/client/index.html'), 'utf8'),
      render: built.render,
      read: documents.read,
      settingsOf: settings.read,
      phones: { url: addresses.join, isReached: addresses.isReached },
    }),
  });
}
