import {
  array,
  boolean,
  integer,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  safeParse,
  string,
  union,
  variant,
} from 'valibot';
import { REASONS } from './poll.answer.ts';
import { type ClientMessage, MAX_VOTES } from './poll.protocol.ts';

const label = pipe(string(), maxLength(130));
const secret = optional(pipe(string(), minLength(8), maxLength(128)));
const counter = pipe(number(), integer(), minValue(1), maxValue(Number.MAX_SAFE_INTEGER));
const round = pipe(number(), integer(), minValue(0), maxValue(1000));

const vote = object({
  round,
  item: label,
  n: counter,
  answer: union([number(), picklist(REASONS), pipe(array(label), maxLength(200))]),
});

const action = variant('type', [
  object({
    type: picklist(['open', 'close', 'reveal', 'hide', 'new-round', 'next', 'previous']),
  }),
  object({ type: literal('go-to'), question: label }),
  object({ type: literal('focus'), statement: label }),
  object({ type: literal('segment'), segmentation: label }),
]);

const message = variant('type', [
  object({
    type: literal('hello'),
    version: number(),
    token: secret,
    key: secret,
    seat: secret,
    claim: secret,
    screen: optional(boolean()),
  }),
  object({
    type: literal('votes'),
    votes: pipe(array(vote), minLength(1), maxLength(MAX_VOTES)),
  }),
  object({ type: literal('control'), revision: pipe(number(), integer(), minValue(0)), action }),
]);

const frame = pipe(array(message), minLength(1), maxLength(8));

/**
 * The messages of a frame that a client sent, or `undefined` when it is not one. Whether an answer
 * is one of the answers to its item is for `checkAnswer`.
 */
export function readClientFrame(text: string): readonly ClientMessage[] | undefined {
  try {
    const read = safeParse(frame, JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}
