import { createPollClient } from '@uptake/core/outcome-poll/live';
import { Ballot } from '@uptake/react/outcome-poll/ballot';

/** The session of a phone at a live poll: it keeps an answer first, and sends it when it can. */
export function createSession(view, origin) {
  return createPollClient({ url: `${origin}/live`, view });
}

/** A participant's page: nothing but the ballot. */
export function UptakeBallot({ session }) {
  return <Ballot session={session} action="/ballot" />;
}
