import { newPoll } from '@uptake/core/outcome-poll';

export const QUESTION = 'outcomes';
export const STATEMENTS = Array.from({ length: 10 }, (_, index) => `s${index}`);

/**
 * A poll of ten statements to rate from 1 to 10.
 *
 * @param whileOpen what a screen sees while people vote: how many took part (`participation`), or
 *   the bars as well, in batches (`batches`)
 */
export function documentWith(whileOpen) {
  const poll = newPoll({ en: 'A convening' });
  const statements = Object.fromEntries(
    STATEMENTS.map((id, index) => [
      id,
      { preset: '', wording: { en: `Statement ${index}` }, order: `a${index}` },
    ]),
  );
  const question = { ...poll.questions[QUESTION], statements };
  return { ...poll, whileOpen, questions: { ...poll.questions, [QUESTION]: question } };
}

const frames = new Map();

/** What a phone sends when it rates a statement; made once for all phones. */
export function voteOf({ n, statement, answer }, write) {
  const key = (n * STATEMENTS.length + statement) * 11 + answer;
  const known = frames.get(key);
  if (known) return known;
  const item = `${QUESTION}/${STATEMENTS[statement]}`;
  const frame = write(
    JSON.stringify([{ type: 'votes', votes: [{ round: 1, item, n, answer }] }]),
  );
  frames.set(key, frame);
  return frame;
}
