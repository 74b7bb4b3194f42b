import { useState } from 'react';
import { useSite, useStrings } from '../site.ts';
import { controlPath } from './facilitator-link.ts';
import { dropPoll, type HeldPoll, holdPoll } from './held-polls.ts';
import { deletePoll, renewKey } from './poll-server.ts';

interface FacilitatorLinkProps {
  readonly poll: HeldPoll;
  /** Whether this browser could keep the key. */
  readonly isKept: boolean;
  readonly onRenewed: (poll: HeldPoll) => void;
}

type Said = 'copied' | 'not-copied' | 'renewed' | 'failed';

/** The key of the poll: how to keep it, to make it void, and to delete the poll. */
export function FacilitatorLink({ poll, isKept, onRenewed }: FacilitatorLinkProps) {
  const { go } = useSite();
  const strings = useStrings();
  const [said, setSaid] = useState<Said>();
  const link = () => new URL(controlPath(poll.id, poll.key), window.location.href).href;
  const attempt = (doIt: () => Promise<void>) => void doIt().catch(() => setSaid('failed'));

  const copy = () =>
    navigator.clipboard.writeText(link()).then(
      () => setSaid('copied'),
      () => setSaid('not-copied'),
    );
  const renew = async () => {
    const renewed = { ...poll, key: await renewKey(poll.id, poll.key) };
    holdPoll(renewed);
    onRenewed(renewed);
    setSaid('renewed');
  };
  const remove = async () => {
    await deletePoll(poll.id, poll.key);
    dropPoll(poll.id);
    go('/convening');
  };
  const sentences: Record<Said, string> = {
    copied: strings.linkCopied,
    'not-copied': strings.linkNotCopied,
    renewed: strings.linkRenewed,
    failed: strings.linkFailed,
  };
  return (
    <section className="panel">
      <h2>{strings.linkTitle}</h2>
      <p>{isKept ? strings.linkKept : strings.linkNotKept}</p>
      <p>{strings.linkCare}</p>
      <p className="actions">
        <button type="button" onClick={() => void copy()}>
          {strings.linkCopy}
        </button>
        <button type="button" onClick={() => attempt(renew)}>
          {strings.linkRenew}
        </button>
      </p>
      <p className="note">{strings.linkRenewNote}</p>
      <p role="status">{said && sentences[said]}</p>
      {said === 'not-copied' && (
        <input readOnly aria-label={strings.linkTitle} value={link()} dir="ltr" />
      )}
      <details>
        <summary>{strings.deletePoll}</summary>
        <p>{strings.deletePollNote}</p>
        <button type="button" onClick={() => attempt(remove)}>
          {strings.deletePollNow}
        </button>
      </details>
    </section>
  );
}
