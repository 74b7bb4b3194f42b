import type { PollDocument } from '@uptake/core/outcome-poll';
import type { CreatedPoll, PollView } from '@uptake/core/outcome-poll/live';

/** Where the site's server has mounted the live polls. */
export const POLLS_AT = '/live';

/** The address of the polls for a client: WebSockets want it whole. */
export const pollsUrl = () => `${window.location.origin}${POLLS_AT}`;

/** Has a poll made. @throws Error when the server does not make it */
export async function createPoll(
  document: PollDocument,
  options: { readonly seats: number; readonly days: number },
): Promise<CreatedPoll> {
  const body = JSON.stringify({ document, ...options });
  const answer = await fetch(`${POLLS_AT}/polls`, { method: 'POST', body });
  return (await expectOk(answer)).json();
}

/** What anybody may know of a poll; nothing when there is none. @throws Error without a server */
export async function findPoll(id: string): Promise<PollView | undefined> {
  const answer = await fetch(`${POLLS_AT}/polls/${encodeURIComponent(id)}`);
  return answer.status === 404 ? undefined : (await expectOk(answer)).json();
}

/** Makes a new key; the old one is void at once. @throws Error when that failed */
export async function renewKey(id: string, key: string): Promise<string> {
  const answer = await fetch(`${POLLS_AT}/polls/${id}/key`, { method: 'POST', ...signed(key) });
  return (await (await expectOk(answer)).json()).key;
}

/** Deletes a poll with all its votes. @throws Error when that failed */
export async function deletePoll(id: string, key: string): Promise<void> {
  await expectOk(await fetch(`${POLLS_AT}/polls/${id}`, { method: 'DELETE', ...signed(key) }));
}

const signed = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });

async function expectOk(answer: Response): Promise<Response> {
  if (answer.ok) return answer;
  throw new Error(`${answer.status}: ${await answer.text()}`);
}
