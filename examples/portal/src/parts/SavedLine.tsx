import { useSyncExternalStore } from 'react';
import type { Documents } from '../documents.ts';
import { useSite, useStrings } from '../site.ts';
import { fill } from '../strings/fill.ts';

type KeptDocument = Documents[keyof Documents];

/** Whether a document is saved, and when that was. */
export function SavedLine({ kept }: { readonly kept: KeptDocument }) {
  const strings = useStrings();
  const status = useSavingStatus(kept);
  const savedAt = kept.savedAt();
  switch (status) {
    case 'saving':
      return <p className="saved">{strings.saving}</p>;
    case 'waiting':
      return <p className="saved">{strings.waiting}</p>;
    case 'conflict':
      return <p className="saved alarm">{strings.conflict}</p>;
    case 'failed':
    case 'unreadable':
      return <p className="saved alarm">{strings.failed}</p>;
    default:
      return <p className="saved">{savedAt ? <SavedAt time={savedAt} /> : strings.neverSaved}</p>;
  }
}

function useSavingStatus({ store }: KeptDocument) {
  return useSyncExternalStore(
    store.subscribe,
    () => store.getState().saving.status,
    () => store.getInitialState().saving.status,
  );
}

function SavedAt({ time }: { readonly time: string }) {
  const strings = useStrings();
  const { wording } = useSite();
  const format = new Intl.DateTimeFormat(wording.language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: useTimeZone(),
  });
  // The server and the browser may know different versions of a language's dates.
  return (
    <time dateTime={time} suppressHydrationWarning>
      {fill(strings.saved, { when: format.format(new Date(time)) })}
    </time>
  );
}

/** The server does not know where the visitor is, so the first render says the time as UTC. */
function useTimeZone(): string {
  return useSyncExternalStore(never, visitorTimeZone, () => 'UTC');
}

const never = () => () => {};
const visitorTimeZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;
