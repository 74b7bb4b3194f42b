import { createPollClient, type PollView } from '@uptake/core/outcome-poll/live';
import { PresenterView } from '@uptake/react/outcome-poll/results';
import { useMemo } from 'react';
import { readFragment } from '../convening/facilitator-link.ts';
import { joinUrl } from '../convening/join-url.ts';
import { PollNotThere } from '../convening/PollNotThere.tsx';
import { pollsUrl } from '../convening/poll-server.ts';
import { useFragment } from '../convening/use-fragment.ts';
import { usePoll } from '../convening/use-poll.ts';
import { useSite, useStrings } from '../site.ts';

/** What the projector shows: nothing but the poll and the way in. It needs no key. */
export function ConveningScreen() {
  const { id } = readFragment(useFragment());
  const strings = useStrings();
  const known = usePoll(id);
  return (
    <>
      <h1 className="unseen">{strings.conveningTitle}</h1>
      {known.status === 'there' ? (
        <Screen key={id} view={known.view} />
      ) : (
        <PollNotThere status={known.status} />
      )}
    </>
  );
}

function Screen({ view }: { readonly view: PollView }) {
  const { phones } = useSite();
  const session = useMemo(
    () => createPollClient({ url: pollsUrl(), view, isScreen: true }),
    [view],
  );
  return <PresenterView session={session} joinUrl={joinUrl(phones, view.code)} code={view.code} />;
}
