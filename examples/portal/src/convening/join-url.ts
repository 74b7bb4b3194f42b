import { POLLS_AT } from './poll-server.ts';

/** Where phones take part in live polls. */
export interface Phones {
  /** The address they are told, for instance `http://192.168.1.5:4310`. */
  readonly url: string;
  /** Whether phones can reach it at all. */
  readonly isReached: boolean;
}

/** The address that people scan or type to join a poll. */
export function joinUrl({ url }: Phones, code: string): string {
  return `${url}${POLLS_AT}/join/${code}`;
}
