import { segmentationText } from '@uptake/core/outcome-poll';
import { forwardRef } from 'react';
import { BallotPicks } from './BallotPicks.tsx';
import { BallotStep, type BallotStepProps } from './BallotStep.tsx';
import { useBallot } from './ballot.context.ts';
import { ABOUT } from './use-steps.ts';

/** The props of a {@link BallotAbout}; they go to the `div`. */
export type BallotAboutProps = Omit<BallotStepProps, 'step' | 'kind'>;

/** The groups a person may belong to: asked once, never needed, and why it is asked. */
export const BallotAbout = forwardRef<HTMLDivElement, BallotAboutProps>(
  function BallotAbout(props, ref) {
    const { segments, translator } = useBallot();
    const { t } = translator;
    if (segments.length === 0) return null;
    return (
      <BallotStep {...props} step={ABOUT} kind="about" ref={ref}>
        <h3 tabIndex={-1}>{t('poll.ballot.about')}</h3>
        <p>{t('poll.ballot.about.why')}</p>
        {segments.map((asked) => (
          <BallotPicks
            key={asked.item}
            asked={asked}
            name={segmentationText(asked.segmentation, translator)}
          />
        ))}
      </BallotStep>
    );
  },
);
