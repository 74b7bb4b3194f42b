import type { GenericSchema } from 'valibot';
import { check, custom, pipe, record, string } from 'valibot';
import type { Records } from './document.ts';
import { isOrderKey } from './order-key.ts';

/** The longest text a single field holds, in characters. */
export const MAX_TEXT_LENGTH = 20_000;

/** Free text of any script. */
export const text = pipe(
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
export const line = pipe(
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

/** A record id: letters, digits, `-`, `.` and `_`, at most 64 characters. */
export const id = pipe(
  string(),
  check((value) => /^[a-z0-9][\w.-]{0,63}$/i.test(value), 'an id'),
);

/** A fractional index; see `orderAt`. */
export const orderKey = pipe(
  string(),
  check((value) => value.length <= 1000, 'an order key of at most 1000 characters'),
  check(isOrderKey, 'an order key'),
);

/** Keys that a schema passes over because they are dangerous, and with them what they hold. */
const PASSED_OVER = ['__proto__', 'constructor', 'prototype'];

function isMap(value: Records<unknown>): boolean {
  // A list would be read as an empty map.
  return !Array.isArray(value) && !PASSED_OVER.some((key) => Object.hasOwn(value, key));
}

/** A map of records by id. */
export function records<R>(schema: GenericSchema<R>): GenericSchema<Records<R>> {
  const map = pipe(
    custom<Records<R>>((value) => typeof value === 'object' && value !== null),
    check((value) => isMap(value), 'a map of records by id'),
    record(id, schema),
  );
  // For `isStillValid`, which asks what the records of a map are.
  return Object.assign(map, { each: schema });
}
