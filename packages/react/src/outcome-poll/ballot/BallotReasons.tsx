import {
  type BallotItem,
  givenIn,
  type Reason,
  reasonsFor,
  reasonValue,
} from '@uptake/core/outcome-poll';
import type { MouseEvent } from 'react';
import { BallotBox } from './BallotBox.tsx';
import { poll } from './ballot.anatomy.ts';
import { useBallot } from './ballot.context.ts';

interface BallotReasonsProps {
  readonly asked: BallotItem;
  readonly type: 'radio' | 'checkbox';
  readonly onPick: (reason: Reason) => void;
  readonly onClick?: (event: MouseEvent) => void;
}

/** The reasons for no answer: a group of their own, apart from what they stand instead of. */
export function BallotReasons({ asked, type, onPick, onClick }: BallotReasonsProps) {
  const { state, translator } = useBallot();
  const { t } = translator;
  const reasons = reasonsFor(asked);
  const given = givenIn(state.answers, asked.item)?.answer;
  const skip = asked.kind === 'segment' ? 'poll.ballot.withhold' : 'poll.ballot.skip';
  return (
    <fieldset aria-label={t('poll.ballot.instead')} {...poll.part('ballotReasons')}>
      {reasons.map((reason, index) => (
        <BallotBox
          key={reason}
          isReason
          type={type}
          name={asked.item}
          value={reasonValue(reason)}
          label={t(reason === 'skipped' ? skip : `poll.reason.${reason}`)}
          checked={given === reason}
          {...(type === 'radio' && { 'aria-posinset': index + 1, 'aria-setsize': reasons.length })}
          onPick={(isPicked) => onPick(isPicked ? reason : 'skipped')}
          onClick={onClick}
        />
      ))}
    </fieldset>
  );
}
