import { inOrder } from '@uptake/core';
import { currentRound, questionText } from '@uptake/core/outcome-poll';
import { forwardRef } from 'react';
import { useTranslator } from '../../provider/context.ts';
import type { PartProps } from '../../ui/anatomy.ts';
import { Button } from '../../ui/Button.tsx';
import { anatomy } from './control.anatomy.ts';
import { useControl } from './control.context.ts';

/** The props of a {@link ControlQuestion}; they go to the `header`. */
export type ControlQuestionProps = PartProps<'header'>;

/** The question the room is at, and the way to the others. */
export const ControlQuestion = forwardRef<HTMLElement, ControlQuestionProps>(
  function ControlQuestion(props, ref) {
    const { session, state, isReached } = useControl();
    const translator = useTranslator();
    const { t, number } = translator;
    const questions = inOrder(state.poll.questions);
    const here = questions.findIndex(({ id }) => id === state.stage.question);
    const question = questions[here];
    return (
      <header {...props} {...anatomy.part('controlQuestion', {}, props)} ref={ref}>
        {questions.length > 1 && (
          <p>
            {t('poll.control.question', {
              number: number(here + 1),
              total: number(questions.length),
            })}
          </p>
        )}
        <h2 dir="auto">{question ? questionText(question, translator) : t('poll.unnamed')}</h2>
        {questions.length > 1 && (
          <div>
            <Button
              kind="quiet"
              aria-disabled={here <= 0 || !isReached}
              onClick={() => session.control({ type: 'previous' })}
            >
              {t('poll.control.previous')}
            </Button>
            <Button
              kind="quiet"
              aria-disabled={here === questions.length - 1 || !isReached}
              onClick={() => session.control({ type: 'next' })}
            >
              {t('poll.control.next')}
            </Button>
          </div>
        )}
      </header>
    );
  },
);

/** The props of a {@link ControlStatus}; they go to the `p`. */
export type ControlStatusProps = PartProps<'p'>;

/** Where the question stands, always in words; a change is announced. */
export const ControlStatus = forwardRef<HTMLParagraphElement, ControlStatusProps>(
  function ControlStatus(props, ref) {
    const { state, at } = useControl();
    const { t, number } = useTranslator();
    const count = currentRound(state.results, state.stage)?.participation ?? 0;
    return (
      <p {...props} {...anatomy.part('controlStatus', {}, props)} ref={ref}>
        <strong>{t('poll.control.people', { count })}</strong>
        <span role="status">
          {at.round > 1 && <span>{t('poll.control.round', { round: number(at.round) })}</span>}
          <span>{t(`poll.control.voting.${at.voting}`)}</span>
          <span>{t(`poll.control.results.${at.results}`)}</span>
        </span>
      </p>
    );
  },
);
