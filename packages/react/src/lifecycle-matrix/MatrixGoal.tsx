import { MATRIX_QUESTIONS, type MatrixQuestion } from '@uptake/core/lifecycle-matrix';
import { forwardRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { type PartProps, TextArea } from '../ui/index.ts';
import { matrix } from './matrix.anatomy.ts';
import { useMatrix, useMatrixDocument } from './matrix.context.ts';

const [GOAL, ...FURTHER] = MATRIX_QUESTIONS;

/** The props of a {@link MatrixGoal}. */
export type MatrixGoalProps = Omit<PartProps<'div'>, 'children'>;

/** What the network wants to achieve, and the other questions to settle before choosing. */
export const MatrixGoal = forwardRef<HTMLDivElement, MatrixGoalProps>(
  function MatrixGoal(props, ref) {
    const { t } = useTranslator();
    return (
      <div {...props} {...matrix.part('goal', {}, props)} ref={ref}>
        <Question question={GOAL} />
        <details {...matrix.part('questions')}>
          <summary>{t('matrix.questions')}</summary>
          <div {...matrix.part('fields')}>
            {FURTHER.map((question) => (
              <Question key={question} question={question} />
            ))}
          </div>
        </details>
      </div>
    );
  },
);

function Question({ question }: { readonly question: MatrixQuestion }) {
  const { store, readOnly } = useMatrix();
  const { t } = useTranslator();
  const answer = useMatrixDocument((document) => document[question]);
  if (readOnly) {
    return (
      <div>
        <p {...matrix.part('question')}>{t(`matrix.question.${question}`)}</p>
        <p dir="auto" {...matrix.part('answer')}>
          {answer || t('matrix.question.open')}
        </p>
      </div>
    );
  }
  return (
    <TextArea
      label={t(`matrix.question.${question}`)}
      value={answer}
      rows={1}
      onValueChange={(text) => store.commands.writeAnswer(question, text)}
      onEnd={store.endGesture}
    />
  );
}
