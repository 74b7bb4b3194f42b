import { Rehearsal } from '@uptake/react/outcome-poll';
import { useState } from 'react';
import { networkPoll } from '../network-poll.ts';
import { PageHead } from '../parts/PageHead.tsx';
import { useStrings } from '../site.ts';

/** Where a facilitator practises with phones that are made up. */
export function Practise() {
  const strings = useStrings();
  const [poll] = useState(networkPoll);
  return (
    <>
      <PageHead title={strings.practiseTitle} lede={strings.practiseLede} />
      <Rehearsal poll={poll} shortcuts />
    </>
  );
}
