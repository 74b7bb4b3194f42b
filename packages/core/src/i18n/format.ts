import type { Message, MessageArguments } from './messages.ts';

/** The language-dependent pieces that a message needs. */
export interface MessageFormats {
  readonly number: (value: number) => string;
  readonly plural: (value: number) => string;
}

/** The text of a message with its holes filled. A hole without an argument stays visible. */
export function formatMessage(
  message: Message,
  args: MessageArguments,
  formats: MessageFormats,
): string {
  if (typeof message === 'string') return fill(message, args, formats);
  const { cases } = message;
  const value = args[message.arg];
  const chosen =
    typeof value === 'number'
      ? (cases[`=${value}`] ?? cases[formats.plural(value)])
      : value === undefined || !Object.hasOwn(cases, value)
        ? undefined
        : cases[value];
  return formatMessage(chosen ?? cases.other ?? '', args, formats);
}

function fill(text: string, args: MessageArguments, formats: MessageFormats): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : undefined;
    if (value === undefined) return hole;
    return typeof value === 'number' ? formats.number(value) : value;
  });
}
