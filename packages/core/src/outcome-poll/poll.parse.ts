import { parseDocument } from '../document/index.ts';
import { POLL_KIND, POLL_VERSION, type PollDocument, pollSchema } from './poll.schema.ts';

/**
 * Reads a poll from its text or its parsed JSON.
 *
 * @throws DocumentError with the place, what was found and what was expected
 */
export function parsePoll(json: unknown): PollDocument {
  return parseDocument(json, {
    kind: POLL_KIND,
    version: POLL_VERSION,
    migrations: [],
    schema: pollSchema,
  });
}
