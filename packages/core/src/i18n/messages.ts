import type en from '../../locales/en.json';

/** The key of a message of Uptake. Every locale has all of them. */
export type MessageKey = keyof typeof en;

/**
 * A compiled message. A string has `{name}` holes. An object picks a case by the argument `arg`:
 * a number takes its exact case (`=0`) or else its plural category in the language, a string
 * the case of that name, anything else `other`.
 */
export type Message =
  | string
  | { readonly arg: string; readonly cases: { readonly [name: string]: Message } };

/** A catalogue of messages: whole for a locale, partial for what a host overrides. */
export type Messages = { readonly [key in MessageKey]?: Message };

/** The values for the holes of a message. */
export type MessageArguments = Readonly<Record<string, string | number>>;
