import type { Wording } from '@uptake/core/outcome-poll';

/** A poll that this browser can run: the only place where its key is kept. */
export interface HeldPoll {
  readonly id: string;
  readonly code: string;
  readonly key: string;
  readonly title: Wording;
  /** The codes of its cards, in the browser that made it. */
  readonly seats: readonly string[];
  /** When the server deletes it: milliseconds since 1970; 0 where that is not known. */
  readonly expires: number;
}

const PLACE = 'lakeside.held-polls';

/** The polls that this browser runs and whose time is not over, the newest first. */
export function heldPolls(): HeldPoll[] {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? '[]') as HeldPoll[];
    return kept.filter(({ expires }) => expires === 0 || expires > Date.now());
  } catch {
    return [];
  }
}

/** Keeps a poll, in the place of what was known of it. Returns whether that could be stored. */
export function holdPoll(poll: HeldPoll): boolean {
  return store([poll, ...heldPolls().filter(({ id }) => id !== poll.id)]);
}

/** Forgets a poll. */
export function dropPoll(id: string): void {
  store(heldPolls().filter((poll) => poll.id !== id));
}

function store(polls: readonly HeldPoll[]): boolean {
  try {
    localStorage.setItem(PLACE, JSON.stringify(polls));
    return true;
  } catch {
    return false;
  }
}
