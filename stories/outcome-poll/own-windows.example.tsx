import { createLocalPollSession, newPoll } from '@uptake/core/outcome-poll';
import { Control, PresenterView } from '@uptake/react/outcome-poll';
import { useState } from 'react';

/**
 * A session of one's own, followed by several parts: here the control beside what the room sees.
 * Sessions with the same key are one poll, also in other windows of the browser.
 */
export function OwnWindows() {
  const [session] = useState(() =>
    createLocalPollSession({ poll: newPoll(), key: 'story-windows' }),
  );
  return (
    <>
      <Control session={session} shortcuts />
      <PresenterView session={session} />
    </>
  );
}
