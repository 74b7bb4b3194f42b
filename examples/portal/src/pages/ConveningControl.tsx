import { wordingIn } from '@uptake/core/outcome-poll';
import { createControlClient, type PollView } from '@uptake/core/outcome-poll/live';
import { Control } from '@uptake/react/outcome-poll/control';
import { Results } from '@uptake/react/outcome-poll/results';
import { useEffect, useMemo, useState } from 'react';
import { FacilitatorLink } from '../convening/FacilitatorLink.tsx';
import { controlPath, readFragment, screenPath } from '../convening/facilitator-link.ts';
import { type HeldPoll, heldPolls, holdPoll } from '../convening/held-polls.ts';
import { joinUrl } from '../convening/join-url.ts';
import { PollNotThere } from '../convening/PollNotThere.tsx';
import { pollsUrl } from '../convening/poll-server.ts';
import { useFragment } from '../convening/use-fragment.ts';
import { usePoll } from '../convening/use-poll.ts';
import { WayIn } from '../convening/WayIn.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { useSite, useStrings } from '../site.ts';

/** The facilitator's page of a live poll. The fragment names the poll, and brings the key once. */
export function ConveningControl() {
  const { id, key } = readFragment(useFragment());
  const strings = useStrings();
  const known = usePoll(id);
  if (known.status === 'there') return <Running key={id} view={known.view} given={key} />;
  return (
    <>
      <PageHead title={strings.pollControl} lede={strings.controlLede} />
      <PollNotThere status={known.status} />
    </>
  );
}

interface RunningProps {
  readonly view: PollView;
  /** The key in the address. */
  readonly given: string | undefined;
}

function Running({ view, given }: RunningProps) {
  const { wording, phones } = useSite();
  const strings = useStrings();
  const [held, setHeld] = useState(() => heldFor(view, given));
  const isKept = useKeptKey(held);
  const title = wordingIn(view.document.title, wording.language) ?? strings.pollControl;
  return (
    <>
      <PageHead title={title} lede={strings.controlLede} />
      {held ? (
        <>
          <RunningPoll view={view} facilitatorKey={held.key} />
          <div className="running">
            <WayIn
              {...{ title, code: view.code, joinUrl: joinUrl(phones, view.code) }}
              hasSeats={view.seats}
              seats={held.seats}
            />
            <FacilitatorLink poll={held} isKept={isKept} onRenewed={setHeld} />
          </div>
        </>
      ) : (
        <p className="alarm">{strings.noKey}</p>
      )}
    </>
  );
}

interface RunningPollProps {
  readonly view: PollView;
  readonly facilitatorKey: string;
}

/** The control, and below it what the room may know. */
function RunningPoll({ view, facilitatorKey }: RunningPollProps) {
  const session = useMemo(
    () => createControlClient({ url: pollsUrl(), view, key: facilitatorKey }),
    [view, facilitatorKey],
  );
  return (
    <div className="running">
      <Control session={session} presenterHref={screenPath(view.id)} shortcuts />
      <Results session={session} />
    </div>
  );
}

/** What this browser knows of a poll, with the key of the address where that brings one. */
function heldFor(
  { id, code, document }: PollView,
  given: string | undefined,
): HeldPoll | undefined {
  const known = heldPolls().find((poll) => poll.id === id);
  const key = given ?? known?.key;
  if (key === undefined) return undefined;
  return { seats: [], expires: 0, ...known, id, code, key, title: document.title };
}

/**
 * Keeps the key in the browser and takes it out of the address, which others may see on a shared
 * screen. Returns whether it could be kept: else it stays in the address.
 */
function useKeptKey(held: HeldPoll | undefined): boolean {
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    if (!held) return;
    const could = holdPoll(held);
    setKept(could);
    window.history.replaceState(null, '', controlPath(held.id, could ? undefined : held.key));
  }, [held]);
  return isKept;
}
