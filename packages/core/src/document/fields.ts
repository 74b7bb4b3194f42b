import type { Records } from './document.ts';
import { isOrderKey } from './order-key.ts';
import { check, pipe, record, regex, type Schema, string } from './schema.ts';

/** The longest text a single field holds, in characters. */
export const MAX_TEXT_LENGTH = 20_000;

/** Free text of any script. */
export const text: Schema<string> = pipe(
  string(),
  check(
    (value) => value.length <= MAX_TEXT_LENGTH,
    `a text of at most ${MAX_TEXT_LENGTH} characters`,
  ),
);

/**
 * A text as far as a field holds it, for commands: what is typed or pasted into a document must
 * never make it unreadable.
 */
export function clipText(value: string): string {
  // A cut between the halves of a character would leave one of them behind.
  return value.length <= MAX_TEXT_LENGTH
    ? value
    : value.slice(0, MAX_TEXT_LENGTH).replace(/[\uD800-\uDBFF]$/, '');
}

/** Free text on one line. */
export const line: Schema<string> = pipe(
  text,
  check((value) => !/[\r\n]/.test(value), 'one line of text'),
);

/** A text on one line, as far as a field holds it: a name pasted with line breaks keeps its words. */
export function clipLine(value: string): string {
  return clipText(value.replace(/[^\S\r\n]*[\r\n]+\s*/g, ' '));
}

/** @throws RangeError when a value is none of those there are */
export function checkedChoice<V extends string>(value: V, choices: readonly string[]): V {
  if (choices.includes(value)) return value;
  throw new RangeError(`“${value}” is none of ${choices.map((one) => `“${one}”`).join(', ')}.`);
}

/** Words that every object knows: a record of that name would be found where there is none. */
const TAKEN = ['constructor', 'prototype'];

/** A record id: letters, digits, `-`, `.` and `_`, at most 64 characters. */
export const id: Schema<string> = pipe(
  string(),
  regex(/^[a-z0-9][\w.-]{0,63}$/i, 'an id'),
  check((value) => !TAKEN.includes(value), 'an id'),
);

/** A fractional index; see `orderAt`. */
export const orderKey: Schema<string> = pipe(
  string(),
  check((value) => value.length <= 1000, 'an order key of at most 1000 characters'),
  check(isOrderKey, 'an order key'),
);

/** A map of records by id. */
export function records<R>(schema: Schema<R>): Schema<Records<R>> {
  return record(id, schema, 'a map of records by id');
}
