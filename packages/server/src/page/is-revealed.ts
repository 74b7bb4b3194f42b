import { type SessionState, stageOf } from '@uptake/core/outcome-poll';

/** Whether the room sees results of the question it is at. */
export function isRevealed({ stage, results }: Pick<SessionState, 'stage' | 'results'>): boolean {
  const isThere = results.rounds.some(({ question }) => question === stage.question);
  return isThere && stageOf(stage).results === 'shown';
}
