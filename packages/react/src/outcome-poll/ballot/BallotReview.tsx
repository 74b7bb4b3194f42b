import {
  answerText,
  type ChoiceItem,
  givenIn,
  questionText,
  type RatingItem,
  statementText,
} from '@uptake/core/outcome-poll';
import { forwardRef } from 'react';
import type { PartProps } from '../../ui/anatomy.ts';
import { Button } from '../../ui/Button.tsx';
import { poll } from './ballot.anatomy.ts';
import { useBallot } from './ballot.context.ts';

/** The props of a {@link BallotReview}; they go to the `dl`. */
export type BallotReviewProps = PartProps<'dl'>;

/** What this device answered, what is not counted of it, and the way to change it. */
export const BallotReview = forwardRef<HTMLDListElement, BallotReviewProps>(
  function BallotReview(props, ref) {
    const { state, mode, items, steps, translator } = useBallot();
    const { t } = translator;
    const nameOf = (asked: RatingItem | ChoiceItem) =>
      asked.kind === 'choice'
        ? questionText(asked.question, translator)
        : statementText(asked.statement, translator);
    return (
      <dl {...props} {...poll.part('ballotReview', {}, props)} ref={ref}>
        {items.map((asked) => {
          const given = givenIn(state.answers, asked.item);
          return (
            <div key={asked.item}>
              <dt>
                <bdi dir="auto">{nameOf(asked)}</bdi>
              </dt>
              <dd>
                <strong>
                  {given ? answerText(asked, given.answer, translator) : t('poll.ballot.instead')}
                </strong>
                {given && given.state !== 'counted' && (
                  <span {...poll.part('ballotState', { 'data-state': given.state })}>
                    {t(`poll.ballot.state.${given.state}`)}
                  </span>
                )}
                {mode === 'answering' && (
                  <Button
                    kind="quiet"
                    aria-label={`${t('poll.ballot.change')}: ${nameOf(asked)}`}
                    onClick={() => steps.go(asked.item)}
                  >
                    {t('poll.ballot.change')}
                  </Button>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    );
  },
);
