import type {
  Answer,
  BallotItem,
  ChoiceItem,
  RatingItem,
  SegmentItem,
  SessionState,
} from '@uptake/core/outcome-poll';
import { createContext, useContext } from 'react';
import type { Language } from '../../provider/language.ts';
import type { Steps } from './use-steps.ts';

/** What there is to be done with the current question. */
export type BallotMode = 'answering' | 'waiting' | 'closed' | 'looking' | 'nothing';

/** What the parts of a ballot share. */
export interface BallotScope extends Language {
  readonly state: SessionState;
  readonly mode: BallotMode;
  /** What the current question asks. */
  readonly items: readonly (RatingItem | ChoiceItem)[];
  /** The groups that a person is asked about. */
  readonly segments: readonly SegmentItem[];
  /** Whether scripts have taken over the form that the server rendered. */
  readonly isScripted: boolean;
  readonly steps: Steps;
  /** The item that was answered last on this page. */
  readonly latest: BallotItem | undefined;
  readonly answer: (asked: BallotItem, answer: Answer) => void;
}

export const BallotContext = createContext<BallotScope | undefined>(undefined);

/**
 * The ballot around a part.
 *
 * @throws Error outside a `BallotRoot`
 */
export function useBallot(): BallotScope {
  const scope = useContext(BallotContext);
  if (!scope) throw new Error('A part of a ballot stands outside a BallotRoot');
  return scope;
}
