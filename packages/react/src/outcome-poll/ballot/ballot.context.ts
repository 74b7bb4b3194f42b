import type { PollSession, SessionState } from '@uptake/core/outcome-poll';
import { createContext, useContext } from 'react';
import type { Language } from '../../provider/language.ts';

/** What the parts of a ballot share. */
export interface BallotScope extends Language {
  readonly session: PollSession;
  readonly state: SessionState;
  /** Whether answers can be given: the question is open, and the host allows it. */
  readonly isOpen: boolean;
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
