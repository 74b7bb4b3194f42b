import {
  BallotForm,
  BallotHead,
  BallotNav,
  BallotPrivacy,
  BallotRating,
  BallotRoot,
  BallotStatus,
  useBallot,
} from '@uptake/react/outcome-poll/ballot';
import { useState } from 'react';
import { storySession } from './session.ts';

/** A ballot of one's own from the parts: how far one is stands below, and nobody is asked who they are. */
export function OwnBallot() {
  const [session] = useState(() =>
    storySession({ actions: [{ type: 'next' }, { type: 'open' }], link: 'here' }),
  );
  return (
    <BallotRoot session={session} asksAbout={false}>
      <BallotHead />
      <BallotForm>
        <Statements />
        <BallotNav />
      </BallotForm>
      <BallotStatus />
      <BallotPrivacy />
    </BallotRoot>
  );
}

function Statements() {
  const { items } = useBallot();
  return items.map(
    (asked) => asked.kind === 'rating' && <BallotRating key={asked.item} asked={asked} />,
  );
}
