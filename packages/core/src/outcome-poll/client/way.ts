import type { TimersLike } from '../../document/persistence/platform.ts';
import type { ClientMessage, HelloMessage } from '../poll.protocol.ts';
import type { ClientPlatform } from './platform.ts';

/** One way to the server while it lasts. */
export interface Way {
  send(messages: readonly ClientMessage[]): void;
  close(): void;
}

/** What a way needs. */
export interface WayOptions {
  /** The address of the poll on its server. */
  readonly url: string;
  readonly platform: ClientPlatform;
  readonly timers: TimersLike;
  /** Whether an event stream tells enough; else state is asked for now and then. */
  readonly mayStream: boolean;
  /** The hello of the moment. */
  hello(): HelloMessage;
}

/** What a way tells. */
export interface WayListener {
  /** Hears the text of a frame. */
  hear(text: unknown): void;
  onBroken(): void;
}
