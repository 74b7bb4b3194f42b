import type {
  ControlSession,
  LocalPollSession,
  LocalPollState,
  QuestionStage,
  SessionState,
} from '@uptake/core/outcome-poll';
import { createContext, useContext } from 'react';

/** What the parts of a control share. */
export interface ControlScope {
  readonly session: ControlSession;
  readonly state: SessionState;
  /** Where the question stands that the room is at. */
  readonly at: QuestionStage;
  /** Whether what is decided here reaches the poll now. */
  readonly isReached: boolean;
}

export const ControlContext = createContext<ControlScope | undefined>(undefined);

/**
 * The control around a part.
 *
 * @throws Error outside a `ControlRoot`
 */
export function useControl(): ControlScope {
  const scope = useContext(ControlContext);
  if (!scope) throw new Error('A part of a control stands outside a ControlRoot');
  return scope;
}

/** The session and its state where the poll is counted on this device. */
export function localIn({
  session,
  state,
}: ControlScope): { session: LocalPollSession; state: LocalPollState } | undefined {
  if (!('takePaper' in session)) return undefined;
  return { session: session as LocalPollSession, state: state as LocalPollState };
}
