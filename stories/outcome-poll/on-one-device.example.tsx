import { newPoll } from '@uptake/core/outcome-poll';
import { OutcomePoll } from '@uptake/react/outcome-poll';

const poll = newPoll({ en: 'Convening of the network' });

/** A poll without a server: people answer one after the other, the facilitator is a button away. */
export function OnOneDevice() {
  return <OutcomePoll poll={poll} storageKey="story-convening" />;
}
