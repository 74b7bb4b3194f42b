import { OutcomePoll } from '@uptake/react/outcome-poll';
import { PageHead } from '../parts/PageHead.tsx';
import { useSite, useStrings } from '../site.ts';

/** The poll on one device: people answer one after the other, the facilitator is a button away. */
export function Poll() {
  const { poll } = useSite();
  const strings = useStrings();
  return (
    <>
      <PageHead title={strings.pollTitle} lede={strings.pollLede} />
      <OutcomePoll session={poll} presenterHref="/poll/screen" shortcuts />
    </>
  );
}

/** The facilitator's control in a window of its own. */
export function PollControl() {
  const { poll } = useSite();
  const strings = useStrings();
  return (
    <>
      <PageHead title={strings.pollControl} lede={strings.pollControlLede} />
      <OutcomePoll session={poll} view="control" presenterHref="/poll/screen" shortcuts />
    </>
  );
}

/** What the projector shows: nothing but the poll. */
export function PollScreen() {
  const { poll } = useSite();
  const strings = useStrings();
  return (
    <>
      <h1 className="unseen">{strings.pollTitle}</h1>
      <OutcomePoll session={poll} view="presenter" />
    </>
  );
}
