import {
  array,
  boolean,
  integer,
  is,
  lengthWithin,
  literal,
  looseObject,
  maxValue,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  string,
  union,
  variant,
} from '../document/schema.ts';
import { REASONS } from './poll.answer.ts';
import { type ClientMessage, MAX_VOTES } from './poll.protocol.ts';

const label = pipe(string(), lengthWithin(0, 130));
const secret = optional(pipe(string(), lengthWithin(8, 128)));
const counter = pipe(number(), integer(), minValue(1), maxValue(Number.MAX_SAFE_INTEGER));
const round = pipe(number(), integer(), minValue(0), maxValue(1000));

const vote = looseObject({
  round,
  item: label,
  n: counter,
  answer: union([number(), picklist(REASONS), pipe(array(label), lengthWithin(0, 200))]),
});

const action = variant('type', [
  looseObject({
    type: picklist(['open', 'close', 'reveal', 'hide', 'new-round', 'next', 'previous']),
  }),
  looseObject({ type: literal('go-to'), question: label }),
  looseObject({ type: literal('focus'), statement: label }),
  looseObject({ type: literal('segment'), segmentation: label }),
]);

const message = variant('type', [
  looseObject({
    type: literal('hello'),
    version: number(),
    token: secret,
    key: secret,
    seat: secret,
    claim: secret,
    screen: optional(boolean()),
  }),
  looseObject({
    type: literal('votes'),
    votes: pipe(array(vote), lengthWithin(1, MAX_VOTES)),
  }),
  looseObject({
    type: literal('control'),
    revision: pipe(number(), integer(), minValue(0)),
    action,
  }),
]);

const frame = pipe(array(message), lengthWithin(1, 8));

/**
 * The messages of a frame that a client sent, or `undefined` when it is not one. Whether an answer
 * is one of the answers to its item is for `checkAnswer`.
 */
export function readClientFrame(text: string): readonly ClientMessage[] | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return is(frame, read) ? read : undefined;
  } catch {
    return undefined;
  }
}
