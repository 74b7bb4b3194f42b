import { forwardRef } from 'react';
import type { PartProps } from '../../ui/anatomy.ts';
import { Button } from '../../ui/Button.tsx';
import { poll } from './ballot.anatomy.ts';
import { useBallot } from './ballot.context.ts';

/** The props of a {@link BallotNav}; they go to the `div`. */
export type BallotNavProps = PartProps<'div'>;

/**
 * The way back and on where one thing is shown at a time. Before scripts are there its button
 * sends the whole form.
 */
export const BallotNav = forwardRef<HTMLDivElement, BallotNavProps>(function BallotNav(props, ref) {
  const { mode, isScripted, steps, translator } = useBallot();
  const { t } = translator;
  if (mode !== 'answering') return null;
  return (
    <div {...props} {...poll.part('ballotNav', {}, props)} ref={ref}>
      {isScripted && !steps.isFirst && (
        <Button onClick={() => steps.move(-1)}>{t('poll.ballot.back')}</Button>
      )}
      {!(isScripted && steps.isLast) && (
        <Button type="submit" kind="primary">
          {t(isScripted ? 'poll.ballot.next' : 'poll.ballot.send')}
        </Button>
      )}
    </div>
  );
});
