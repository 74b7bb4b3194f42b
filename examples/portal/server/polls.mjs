import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createPollServer, nodeListener, sqliteStore } from '@uptake/server';

/** Where the live polls are mounted. */
export const POLLS_AT = '/live';

/**
 * Opens the live polls in an SQLite file, which is made when it is missing. The secret that their
 * tokens are signed with is kept beside it, so that they stay good after a restart.
 *
 * @throws Error when another process has the file
 */
export async function openPolls(file) {
  const polls = createPollServer({
    store: await sqliteStore({ file }),
    secret: secretBeside(file),
    path: POLLS_AT,
    // Who reaches the site may; `doors` lets phones no further than to the polls that are there.
    // A site with accounts asks its own here: `(request) => isOurStaff(request)`.
    mayCreate: () => true,
    log: ({ level, event, problem }) => {
      if (level === 'error') console.error(`Live polls: ${event}. ${problem ?? ''}`);
    },
  });
  return { ...polls, listener: nodeListener(polls) };
}

function secretBeside(file) {
  const place = `${file}.secret`;
  if (!existsSync(place)) {
    writeFileSync(place, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(place, 'utf8').trim();
}
