import { stageOf } from '@uptake/core/outcome-poll';
import { forwardRef } from 'react';
import { BallotAbout } from './BallotAbout.tsx';
import { BallotChoice } from './BallotChoice.tsx';
import { BallotForm, type BallotFormProps } from './BallotForm.tsx';
import { BallotHead } from './BallotHead.tsx';
import { BallotNav } from './BallotNav.tsx';
import { BallotPrivacy } from './BallotPrivacy.tsx';
import { BallotRating } from './BallotRating.tsx';
import { BallotReview } from './BallotReview.tsx';
import { BallotRoot, type BallotRootProps } from './BallotRoot.tsx';
import { BallotStatus } from './BallotStatus.tsx';
import { BallotStep } from './BallotStep.tsx';
import { useBallot } from './ballot.context.ts';
import { REVIEW } from './use-steps.ts';

/** The props of a {@link Ballot}; the rest goes to the `section`. */
export interface BallotProps
  extends Omit<BallotRootProps, 'children'>,
    Pick<BallotFormProps, 'action' | 'fields'> {}

/**
 * What a participant answers on: one statement at a time on a phone, all of them where there is
 * room. Each answer goes to the session at once and can be changed until the question closes.
 */
export const Ballot = forwardRef<HTMLElement, BallotProps>(function Ballot(
  { action, fields, ...rest },
  ref,
) {
  return (
    <BallotRoot {...rest} ref={ref}>
      <BallotHead />
      <BallotPrivacy />
      <BallotStatus />
      <Answers action={action} fields={fields} />
    </BallotRoot>
  );
});

function Answers(form: Pick<BallotFormProps, 'action' | 'fields'>) {
  const { state, mode, items, isScripted, translator } = useBallot();
  if (mode === 'closed' || mode === 'looking') return <BallotReview />;
  const { round } = stageOf(state.stage);
  return (
    <BallotForm {...form}>
      <BallotAbout />
      {items.map((asked) => {
        const key = `${asked.item}:${round}`;
        return asked.kind === 'choice' ? (
          <BallotChoice key={key} asked={asked} />
        ) : (
          <BallotRating key={key} asked={asked} />
        );
      })}
      {isScripted && (
        <BallotStep step={REVIEW} kind="review">
          <h3 tabIndex={-1}>{translator.t('poll.ballot.review')}</h3>
          <BallotReview />
        </BallotStep>
      )}
      <BallotNav />
    </BallotForm>
  );
}
