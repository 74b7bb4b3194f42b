import { questionText, stageOf } from '@uptake/core/outcome-poll';
import { forwardRef } from 'react';
import type { PartProps } from '../../ui/anatomy.ts';
import { poll } from './ballot.anatomy.ts';
import { useBallot } from './ballot.context.ts';
import { useNotices } from './use-notices.ts';

/** The props of a {@link BallotHead}; they go to the `header`. */
export type BallotHeadProps = PartProps<'header'>;

/** The question, and what there is to know about it: a new round, not open, closed, no connection. */
export const BallotHead = forwardRef<HTMLElement, BallotHeadProps>(function BallotHead(props, ref) {
  const { state, items, translator } = useBallot();
  const { round } = stageOf(state.stage);
  const notices = useNotices();
  const [first] = items;
  return (
    <header {...props} {...poll.part('ballotHead', {}, props)} ref={ref}>
      {first && (
        <h2 tabIndex={-1}>
          <bdi dir="auto">{questionText(first.question, translator)}</bdi>
        </h2>
      )}
      {first && round > 1 && (
        <p {...poll.part('ballotHint')}>{translator.t('poll.ballot.round', { round })}</p>
      )}
      {notices.map(({ text, isAway }) => (
        <p key={text} {...poll.part('ballotNotice', { 'data-away': isAway })}>
          {text}
        </p>
      ))}
    </header>
  );
});
