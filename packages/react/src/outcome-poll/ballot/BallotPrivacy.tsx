import { forwardRef } from 'react';
import type { PartProps } from '../../ui/anatomy.ts';
import { poll } from './ballot.anatomy.ts';
import { useBallot } from './ballot.context.ts';

/** The props of a {@link BallotPrivacy}; they go to the `div`. */
export type BallotPrivacyProps = PartProps<'div'>;

/**
 * Who sees the answers: the rule of publication and, in one sentence, who could get round it. It
 * stands open until something is answered, and can be looked up afterwards.
 */
export const BallotPrivacy = forwardRef<HTMLDivElement, BallotPrivacyProps>(
  function BallotPrivacy(props, ref) {
    const { state, mode, translator } = useBallot();
    const { t } = translator;
    if (mode === 'nothing') return null;
    const rule = t('poll.ballot.privacy', { count: state.poll.minimumCell });
    const threat = t(`poll.ballot.threat.${state.link === 'here' ? 'here' : 'server'}`);
    const text = `${rule} ${threat}`;
    const isKnown = mode === 'closed' || Object.keys(state.answers).length > 0;
    return (
      <div {...props} {...poll.part('ballotPrivacy', {}, props)} ref={ref}>
        {isKnown ? (
          <details>
            <summary>{t('poll.ballot.privacy.title')}</summary>
            <p>{text}</p>
          </details>
        ) : (
          <p>{text}</p>
        )}
      </div>
    );
  },
);
