import type { Rate } from './access/limits.ts';
import type { Origins } from './access/origins.ts';
import type { Log } from './operation/log.ts';
import type { PollStore } from './store/store.ts';

/** What one server takes on. A whole room may share one address, so those limits are loose. */
export interface PollServerLimits {
  /** The most bytes of a poll document. */
  readonly documentBytes: number;
  /** The most items that a poll asks for: statements, choices and segmentations. */
  readonly items: number;
  /** The most seat codes of a poll. */
  readonly seats: number;
  /** Sockets and event streams at a time. */
  readonly connections: number;
  /** Of these, those of one address. */
  readonly connectionsPerAddress: number;
  /** Shared screens of one poll at a time. */
  readonly screens: number;
  /** Votes and other messages of one connection. */
  readonly messages: Rate;
  /** Exchanges over HTTP of one address. */
  readonly exchanges: Rate;
  /** New voters from one address. */
  readonly joins: Rate;
  /** Codes and keys from one address that were wrong. */
  readonly guesses: Rate;
  /** New polls from one address. */
  readonly creations: Rate;
  /** The most bytes that may wait for a slow reader before it is cut. */
  readonly bufferedBytes: number;
  /** The longest that a poll is kept, in days. */
  readonly days: number;
}

/** The limits unless others are given. */
export const DEFAULT_LIMITS: PollServerLimits = {
  documentBytes: 256 * 1024,
  items: 300,
  seats: 5000,
  connections: 20_000,
  connectionsPerAddress: 12_000,
  screens: 50,
  messages: { burst: 90, perSecond: 5 },
  exchanges: { burst: 6000, perSecond: 600 },
  joins: { burst: 4000, perSecond: 10 },
  guesses: { burst: 100, perSecond: 0.2 },
  creations: { burst: 30, perSecond: 0.02 },
  bufferedBytes: 256 * 1024,
  days: 365,
};

/** How {@link createPollServer} is set up. */
export interface PollServerOptions {
  /** Where polls and votes are kept. */
  readonly store: PollStore;
  /**
   * What tokens are signed with: 32 characters or more that nobody else knows, the same in all
   * processes and after a restart.
   */
  readonly secret: string;
  /**
   * The sites that may talk to the server besides its own, for instance `https://network.example`,
   * or `*` for all.
   */
  readonly origins?: Origins | undefined;
  /** Limits that differ from {@link DEFAULT_LIMITS}. */
  readonly limits?: Partial<PollServerLimits> | undefined;
  /** The path that the server is mounted at, for instance `/live`; empty unless given. */
  readonly path?: string | undefined;
  /**
   * Who may create polls over HTTP: nobody, unless given. In the same process `createPoll` always
   * may.
   */
  readonly mayCreate?: ((request: Request) => boolean | Promise<boolean>) | undefined;
  /** How long a poll is kept unless its creator says otherwise, in days; 90 unless given. */
  readonly keepFor?: number | undefined;
  /** The time, in milliseconds since 1970, that polls expire by; `Date.now` unless given. */
  readonly now?: (() => number) | undefined;
  /** Hears what happens: never a name, an address or a user agent. */
  readonly log?: Log | undefined;
}
