import type { PollDocument, PollStage, Vote } from '@uptake/core/outcome-poll';

/** What is kept of a poll beside its votes. Nothing in it changes while the poll lives. */
export interface StoredPoll {
  readonly id: string;
  /** The short code to join with; no two polls have the same. */
  readonly code: string;
  readonly document: PollDocument;
  /** Whether taking part needs a seat code. */
  readonly seats: boolean;
  /** When the poll is deleted: milliseconds since 1970. */
  readonly expires: number;
}

/** Where a poll stands at a revision. */
export interface PollState {
  /** Counts the changes of the poll: each batch of votes, stage, memory and key is one. */
  readonly revision: number;
  readonly stage: PollStage;
  /** The hash of the facilitator's key. */
  readonly keyHash: string;
  /** What the publisher remembers of what it has released, as JSON text; empty at first. */
  readonly released: string;
  /** The revision at which `released` was written last; 0 at first. */
  readonly releasedAt: number;
}

/** A poll with everything that counts. */
export interface PollSnapshot {
  readonly poll: StoredPoll;
  readonly state: PollState;
  readonly votes: readonly Vote[];
}

/** A change of a poll that is durable. Revisions follow each other without a gap. */
export interface PollChange {
  readonly revision: number;
  /** Votes that replaced older ones, or were new. */
  readonly votes?: readonly Vote[];
  readonly stage?: PollStage;
  readonly keyHash?: string;
  readonly released?: string;
}

/**
 * What followers of a poll hear: a change, that changes may have been missed and the poll must be
 * read again, or that it is gone.
 */
export type PollNews = PollChange | 'missed' | 'gone';

/** What became of a vote. */
export type VoteOutcome =
  /** It is in the tally, or a later one of the same voter is; durable. */
  | 'counted'
  /** Its question is not open in this round. */
  | 'closed';

/** What became of a seat that somebody wanted. */
export type SeatOutcome =
  /** It is theirs, now or since an earlier try. */
  | 'taken'
  /** Somebody else has it. */
  | 'used'
  | 'unknown';

/** Where polls and votes are kept. A promise that is kept is on the disk. */
export interface PollStore {
  /**
   * Keeps a new poll.
   *
   * @param seats the hashes of its seat codes
   * @returns whether it was kept; not when its id or its code is taken
   */
  create(
    poll: StoredPoll,
    beginning: { readonly stage: PollStage; readonly keyHash: string },
    seats: readonly string[],
  ): Promise<boolean>;
  /** The id of the poll with a code. */
  find(code: string): Promise<string | undefined>;
  /** Everything that counts in a poll. */
  read(id: string): Promise<PollSnapshot | undefined>;
  /**
   * Counts votes: in one transaction with the look at the stage, so no vote slips in after a
   * question has closed. Voters, items and answers were checked before.
   *
   * @returns an outcome for each vote, or `undefined` when there is no such poll
   */
  apply(id: string, votes: readonly Vote[]): Promise<readonly VoteOutcome[] | undefined>;
  /** Puts a stage in the place of the one with the revision before. Returns whether it did. */
  setStage(id: string, stage: PollStage): Promise<boolean>;
  /**
   * Writes what the publisher remembers, unless somebody else has since `releasedAt`. Returns
   * whether it did.
   */
  setReleased(id: string, released: string, releasedAt: number): Promise<boolean>;
  /** Puts another key in the place of one. Returns whether it did. */
  setKey(id: string, keyHash: string, oldHash: string): Promise<boolean>;
  /** Gives a seat to whoever claims it first; both are hashes. */
  takeSeat(id: string, seat: string, claim: string): Promise<SeatOutcome>;
  /** Tells each change of a poll after it is durable, in order. Returns the way to stop. */
  watch(id: string, listener: (news: PollNews) => void): () => void;
  /** Deletes a poll with its votes. Returns whether there was one. */
  delete(id: string): Promise<boolean>;
  /** Deletes the polls whose time is over. Returns their number. */
  expire(now: number): Promise<number>;
  /** @throws StoreError when nothing can be kept */
  check(): Promise<void>;
  /** Finishes what is under way. */
  close(): Promise<void>;
}

/** Why a store could not do what it was asked. */
export type StoreErrorReason =
  /** Another process has the file. */
  | 'in-use'
  /** What is there is not a store, or one of a newer version. */
  | 'unreadable'
  /** Too much waits to be written: try again in a moment. */
  | 'busy'
  /** There is no room left to write: what is kept stays good, and can be read. */
  | 'full'
  /** The disk, the file or the other server does not work. */
  | 'failed';

/** A store could not read or write. Nothing of what was asked is kept, or all of it may be. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly reason: StoreErrorReason;

  constructor(reason: StoreErrorReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
