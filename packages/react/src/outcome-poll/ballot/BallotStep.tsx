import { forwardRef } from 'react';
import type { PartProps } from '../../ui/anatomy.ts';
import { poll } from './ballot.anatomy.ts';
import { useBallot } from './ballot.context.ts';

/** The props of a {@link BallotStep}; the rest goes to the `div`. */
export interface BallotStepProps extends PartProps<'div'> {
  /** The item, or another step of the way. */
  readonly step: string;
  readonly kind: 'about' | 'rating' | 'choice' | 'review';
}

/**
 * A step of the way through a ballot. In a narrow container the style sheet shows the current one
 * only, in a wide one all of them. The element that takes the focus has `tabIndex={-1}`.
 */
export const BallotStep = forwardRef<HTMLDivElement, BallotStepProps>(function BallotStep(
  { step, kind, ...rest },
  ref,
) {
  const { steps } = useBallot();
  const states = { 'data-kind': kind, 'data-current': steps.at === step };
  return <div {...rest} {...poll.part('ballotStep', states, rest)} ref={ref} />;
});
