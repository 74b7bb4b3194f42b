import type { PollSession } from '@uptake/core/outcome-poll';
import { Ballot, type BallotProps } from '@uptake/react/outcome-poll/ballot';
import { PAGE_FIELDS } from './page.data.ts';

interface PageBallotProps extends Pick<BallotProps, 'locale' | 'messages'> {
  readonly session: PollSession;
  /** Who votes, for a form that is posted without scripts. */
  readonly token: string | undefined;
}

/** The ballot of the page, on the server and on the phone. */
export function PageBallot({ token, ...props }: PageBallotProps) {
  return (
    <Ballot {...props} fields={<input type="hidden" name={PAGE_FIELDS.token} value={token} />} />
  );
}
