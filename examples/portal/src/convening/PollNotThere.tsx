import { useStrings } from '../site.ts';
import type { KnownPoll } from './use-poll.ts';

/** Why a page shows no poll, and what to do. */
export function PollNotThere({ status }: Pick<KnownPoll, 'status'>) {
  const strings = useStrings();
  return (
    <p role="status">
      {status === 'asking' && strings.pollAsking}
      {status === 'missing' && strings.pollMissing}
      {status === 'unreachable' && strings.pollUnreachable}
    </p>
  );
}
