import {
  givenIn,
  highestPoint,
  pointsOf,
  type RatingItem,
  scaleText,
  statementText,
} from '@uptake/core/outcome-poll';
import { forwardRef, type MouseEvent } from 'react';
import { BallotGroup } from './BallotGroup.tsx';
import { BallotReasons } from './BallotReasons.tsx';
import { BallotStep, type BallotStepProps } from './BallotStep.tsx';
import { poll } from './ballot.anatomy.ts';
import { useBallot } from './ballot.context.ts';

/** The props of a {@link BallotRating}; the rest goes to the `div`. */
export interface BallotRatingProps extends Omit<BallotStepProps, 'step' | 'kind'> {
  /** The statement to rate. */
  readonly asked: RatingItem;
}

/**
 * A statement with the points of its scale, and the reasons for giving none.
 *
 * A tap goes on to the next statement by itself. A key never does: the arrows change the value of
 * radio buttons at once, on the way to the one that is meant, and whoever looks for the answer by
 * ear must not be carried away from it. Neither does a click without a pointer (`detail` 0), which
 * is how most screen readers press. For all of them the way on is the button, or Enter.
 */
export const BallotRating = forwardRef<HTMLDivElement, BallotRatingProps>(function BallotRating(
  { asked, ...rest },
  ref,
) {
  const { state, translator, answer, steps } = useBallot();
  const { t, number } = translator;
  const { item, question, statement } = asked;
  const given = givenIn(state.answers, item)?.answer;
  const points = pointsOf(question.scale);
  const high = highestPoint(question.scale);
  const low = scaleText(question, 'low', translator);
  const top = scaleText(question, 'high', translator);
  const goOn = ({ detail }: MouseEvent) => steps.advance(item, detail > 0);
  const nameOf = (point: number) => {
    const meaning = point === high ? top : point === points[0] ? low : '';
    return t('poll.ballot.point', { point, high }) + (meaning && `: ${meaning}`);
  };
  return (
    <BallotStep {...rest} step={item} kind="rating" ref={ref}>
      <BallotGroup asked={asked} name={statementText(statement, translator)}>
        <div {...poll.part('ballotScale', { 'data-columns': columnsFor(points.length) })}>
          {points.map((point, index) => (
            <label key={point} {...poll.part('ballotPoint')}>
              <input
                type="radio"
                name={item}
                value={point}
                checked={given === point}
                aria-label={nameOf(point)}
                aria-posinset={index + 1}
                aria-setsize={points.length}
                onChange={() => answer(asked, point)}
                onClick={goOn}
              />
              <span aria-hidden="true">{number(point)}</span>
            </label>
          ))}
        </div>
        {(low || top) && (
          <p aria-hidden="true" {...poll.part('ballotEnds')}>
            <bdi dir="auto">{low}</bdi> <bdi dir="auto">{top}</bdi>
          </p>
        )}
        <BallotReasons
          asked={asked}
          type="radio"
          onPick={(reason) => answer(asked, reason)}
          onClick={goOn}
        />
      </BallotGroup>
    </BallotStep>
  );
});

/** Few enough in a row that a finger finds each of them, and rows of one length. */
function columnsFor(points: number): '2' | '3' | '4' | '5' | '6' {
  const rows = Math.ceil(points / 6);
  return String(Math.ceil(points / rows)) as '2';
}
