import type {
  ClientMessage,
  Refusal,
  RefusedMessage,
  ServerMessage,
} from '@uptake/core/outcome-poll/live';

const texts = new WeakMap<ServerMessage, string>();
let last: { readonly messages: readonly ServerMessage[]; readonly frame: Buffer } | undefined;

/**
 * A frame, as UTF-8. A list that many hear, one after the other, is written out once, and so are the
 * results that everybody who comes hears first.
 */
export function frameOf(messages: readonly ServerMessage[]): Buffer {
  if (last?.messages === messages) return last.frame;
  const frame = Buffer.from(`[${messages.map(textOf).join(',')}]`);
  last = { messages, frame };
  return frame;
}

function textOf(message: ServerMessage): string {
  if (message.type !== 'results') return JSON.stringify(message);
  const text = texts.get(message) ?? JSON.stringify(message);
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
