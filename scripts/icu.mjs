import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

/**
 * Compiles ICU messages to what the runtime reads:
 *   type Message = string | { arg: string; cases: Record<string, Message> }
 * A string has {name} holes; an object chooses a case by the argument `arg`.
 */

/** Compiles a flat catalogue { key: ICU message }. */
export function compileCatalogue(catalogue) {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, message]) => [key, compileMessage(message, key)]),
  );
}

/** Compiles one ICU message; `key` names it in errors. */
export function compileMessage(message, key = '(no key)') {
  if (typeof message !== 'string') {
    throw new Error(`Message "${key}" is ${JSON.stringify(message)}. Write a string.`);
  }
  return fold([], parseOrExplain(message, key), key);
}

function parseOrExplain(message, key) {
  try {
    return parse(message);
  } catch (error) {
    const at = error.location?.start.offset;
    throw new Error(
      `Message "${key}" is not valid ICU: ${error.message}` +
        `${at === undefined ? '' : ` at character ${at + 1}`} in ${JSON.stringify(message)}.`,
      { cause: error },
    );
  }
}

/** `before` is the text so far; a choice takes it, and what follows, into each of its cases. */
function fold(before, elements, key) {
  const [element, ...rest] = elements;
  if (!element) return join(before, key);
  switch (element.type) {
    case TYPE.literal:
      return fold([...before, { text: element.value }], rest, key);
    case TYPE.argument:
      return fold([...before, { hole: element.value }], rest, key);
    case TYPE.number:
      if (element.style) refuse(key, `a number style on {${element.value}}`, 'format it in code');
      return fold([...before, { hole: element.value }], rest, key);
    case TYPE.select:
      return choose(element, (option) => fold(before, [...option.value, ...rest], key));
    case TYPE.plural:
      refuseUnusualPlural(element, key);
      return choose(element, (option) =>
        fold(before, [...withCount(option.value, element.value), ...rest], key),
      );
    case TYPE.date:
    case TYPE.time:
      return refuse(key, `a date or time on {${element.value}}`, 'format it in code');
    case TYPE.tag:
      return refuse(key, `the tag <${element.value}>`, 'leave mark-up to the component');
    default:
      return refuse(key, `an element of type ${element.type}`, 'write it as plain text');
  }
}

function choose(element, compileOption) {
  const cases = Object.entries(element.options).map(([name, option]) => [
    name,
    compileOption(option),
  ]);
  return { arg: element.value, cases: Object.fromEntries(cases) };
}

/** Replaces each # of this plural by its argument; ICU gives # no meaning deeper down. */
function withCount(elements, argument) {
  return elements.map((element) =>
    element.type === TYPE.pound ? { type: TYPE.argument, value: argument } : element,
  );
}

function refuseUnusualPlural(element, key) {
  if (element.pluralType === 'ordinal') {
    refuse(key, `selectordinal on {${element.value}}`, 'word it with a plain number');
  }
  if (element.offset) {
    refuse(key, `an offset on {${element.value}}`, 'pass the number already reduced');
  }
}

function join(parts, key) {
  const message = parts.map((part) => part.text ?? `{${part.hole}}`).join('');
  const holes = [...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
  const wanted = parts.flatMap((part) => part.hole ?? []);
  if (holes.join() !== wanted.join()) {
    refuse(key, 'text that would be read as a {hole}', 'use names of letters and no such text');
  }
  return message;
}

function refuse(key, what, remedy) {
  throw new Error(`Message "${key}" has ${what}, which is not supported: ${remedy}.`);
}
