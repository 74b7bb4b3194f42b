import { type ChoiceItem, questionText } from '@uptake/core/outcome-poll';
import { forwardRef } from 'react';
import { BallotPicks } from './BallotPicks.tsx';
import { BallotStep, type BallotStepProps } from './BallotStep.tsx';
import { useBallot } from './ballot.context.ts';

/** The props of a {@link BallotChoice}; the rest goes to the `div`. */
export interface BallotChoiceProps extends Omit<BallotStepProps, 'step' | 'kind'> {
  /** The question whose options are picked. */
  readonly asked: ChoiceItem;
}

/** A question with options to pick: any number, or up to so many. */
export const BallotChoice = forwardRef<HTMLDivElement, BallotChoiceProps>(function BallotChoice(
  { asked, ...rest },
  ref,
) {
  const { translator } = useBallot();
  return (
    <BallotStep {...rest} step={asked.item} kind="choice" ref={ref}>
      <BallotPicks asked={asked} name={questionText(asked.question, translator)} />
    </BallotStep>
  );
});
