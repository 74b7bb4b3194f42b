import type {
  ClientMessage,
  Refusal,
  RefusedMessage,
  ServerMessage,
} from '@uptake/core/outcome-poll/live';

const texts = new WeakMap<ServerMessage, string>();

/** The text of a frame. What many hear at once is written out once. */
export function frameOf(messages: readonly ServerMessage[]): string {
  return `[${messages.map(textOf).join(',')}]`;
}

function textOf(message: ServerMessage): string {
  const known = texts.get(message);
  if (known !== undefined) return known;
  const text = JSON.stringify(message);
  texts.set(message, text);
  return text;
}

/** A refusal. */
export function refused(
  reason: Refusal,
  details: Omit<RefusedMessage, 'type' | 'reason'> = {},
): RefusedMessage {
  return { type: 'refused', reason, ...details };
}

/** The counters of the votes in a message. */
export function countersOf(message: ClientMessage): number[] {
  return message.type === 'votes' ? message.votes.map(({ n }) => n) : [];
}

/** How much of an allowance a message takes. */
export function weightOf(message: ClientMessage): number {
  return Math.max(1, countersOf(message).length);
}
