import type { PollSession } from '@uptake/core/outcome-poll';
import type { Tell } from '../widget.ts';

/** A session that tells its page that an answer was given: to what, but not which. */
export function tellingSession<Session extends PollSession>(session: Session, tell: Tell): Session {
  return {
    ...session,
    answer(item, answer) {
      session.answer(item, answer);
      tell('uptake-rated', { item });
    },
  };
}
