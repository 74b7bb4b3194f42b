import type { PollView } from '@uptake/core/outcome-poll/live';
import { useEffect, useState } from 'react';
import { findPoll } from './poll-server.ts';

/** How far a page knows its poll; on the server, and at first, it does not. */
export type KnownPoll =
  | { readonly status: 'asking' | 'missing' | 'unreachable' }
  | { readonly status: 'there'; readonly view: PollView };

/** How long it waits until it asks again, in milliseconds. */
const AGAIN = 3000;

/** Fetches what may be known of a poll; tries until the server has answered. */
export function usePoll(id: string): KnownPoll {
  const [known, setKnown] = useState<KnownPoll>({ status: 'asking' });
  useEffect(() => {
    let isGone = false;
    let timer: number | undefined;
    const ask = () => {
      findPoll(id).then(
        (view) => !isGone && setKnown(view ? { status: 'there', view } : { status: 'missing' }),
        () => {
          if (isGone) return;
          setKnown({ status: 'unreachable' });
          timer = window.setTimeout(ask, AGAIN);
        },
      );
    };
    if (id === '') setKnown({ status: 'missing' });
    else ask();
    return () => {
      isGone = true;
      window.clearTimeout(timer);
    };
  }, [id]);
  return known;
}
