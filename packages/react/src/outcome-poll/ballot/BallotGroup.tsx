import { answerText, type BallotItem, givenIn, isAnswered } from '@uptake/core/outcome-poll';
import { type ReactNode, useId } from 'react';
import { poll } from './ballot.anatomy.ts';
import { useBallot } from './ballot.context.ts';

interface BallotGroupProps {
  readonly asked: BallotItem;
  /** What is asked, in the words of the legend. */
  readonly name: string;
  readonly hint?: string | undefined;
  /** What keeps the answer from being saved. */
  readonly problem?: string | undefined;
  readonly children: ReactNode;
}

/** The fields of one item under its name, with what became of the answer. */
export function BallotGroup({ asked, name, hint, problem, children }: BallotGroupProps) {
  const { state, translator } = useBallot();
  const id = useId();
  const given = givenIn(state.answers, asked.item);
  const earlier = state.earlier?.[asked.item];
  const hints = [
    hint,
    earlier === undefined
      ? undefined
      : translator.t('poll.ballot.earlier', { answer: answerText(asked, earlier, translator) }),
  ].filter((one) => one !== undefined);
  const states = {
    'data-answered': isAnswered(asked, state.answers),
    'data-over': problem !== undefined,
  };
  return (
    <fieldset
      aria-describedby={hints.length > 0 ? id : undefined}
      {...poll.part('ballotGroup', states)}
    >
      <legend>
        <h3 tabIndex={-1}>
          <bdi dir="auto">{name}</bdi>
        </h3>
      </legend>
      {hints.length > 0 && (
        <p id={id} {...poll.part('ballotHint')}>
          {hints.join(' ')}
        </p>
      )}
      {children}
      {problem !== undefined ? (
        <p role="alert" {...poll.part('ballotState')}>
          {problem}
        </p>
      ) : (
        given && (
          <p {...poll.part('ballotState', { 'data-state': given.state })}>
            {translator.t(`poll.ballot.state.${given.state}`)}
          </p>
        )
      )}
    </fieldset>
  );
}
