import { type PollDocument, wordingIn } from '@uptake/core/outcome-poll';
import { type PollSeats, PollSetup } from '@uptake/react/outcome-poll';
import { useEffect, useState } from 'react';
import { controlPath } from '../convening/facilitator-link.ts';
import { type HeldPoll, heldPolls, holdPoll } from '../convening/held-polls.ts';
import { createPoll } from '../convening/poll-server.ts';
import { networkPoll } from '../network-poll.ts';
import { Link } from '../parts/Link.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { useSite, useStrings } from '../site.ts';
import { fill } from '../strings/fill.ts';

/** Where a facilitator makes a live poll, and finds those made in this browser. */
export function Convening() {
  const { go } = useSite();
  const strings = useStrings();
  const [first] = useState(networkPoll);
  const create = async (document: PollDocument, seats: PollSeats) => {
    const made = await createPoll(document, seats);
    const isKept = holdPoll({ ...made, title: document.title });
    go(controlPath(made.id, isKept ? undefined : made.key));
  };
  return (
    <>
      <PageHead title={strings.conveningTitle} lede={strings.conveningLede} />
      <HeldPolls />
      <p className="actions">
        <Link to="/convening/practise">{strings.practise}</Link>
      </p>
      <PollSetup poll={first} onCreate={create} />
    </>
  );
}

/** The polls of this browser; they are known only there. */
function HeldPolls() {
  const { wording } = useSite();
  const strings = useStrings();
  const [polls, setPolls] = useState<readonly HeldPoll[]>([]);
  useEffect(() => setPolls(heldPolls()), []);
  if (polls.length === 0) return null;
  const date = new Intl.DateTimeFormat(wording.language, { dateStyle: 'long' });
  return (
    <section className="panel">
      <h2>{strings.heldPolls}</h2>
      <ul className="lines">
        {polls.map(({ id, code, title, expires }) => (
          <li key={id}>
            <Link to={controlPath(id)}>
              <bdi>{wordingIn(title, wording.language) ?? code}</bdi>
            </Link>
            {expires > 0 && (
              <small>{fill(strings.heldUntil, { date: date.format(expires) })}</small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
