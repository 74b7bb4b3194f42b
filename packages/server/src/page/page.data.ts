import type { KnownVoter, PollView } from '@uptake/core/outcome-poll/live';

/** What a page tells its scripts, as JSON in an element of its own. */
export interface PageData {
  readonly view: PollView;
  /** Who votes; nobody yet where a seat code is asked for. */
  readonly known: KnownVoter | undefined;
  readonly locale: string;
  /** The address of the style sheet of results, from the page. */
  readonly resultsStyles: string;
}

/** The ids of the elements that scripts look for. */
export const PAGE_ID = {
  data: 'poll',
  ballot: 'ballot',
  results: 'results',
  seat: 'seat',
  lost: 'lost',
} as const;

/** The fields of a form beside the answers. No id holds a colon, so none is taken for an answer. */
export const PAGE_FIELDS = { token: ':token', seat: ':seat', claim: ':claim' } as const;
