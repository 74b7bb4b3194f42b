import { nextStep, type StepProgress, stepsOf } from '@uptake/core/forcefield-board';
import { forwardRef, useDeferredValue, useMemo } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Button, type PartProps } from '../ui/index.ts';
import { anatomy } from './board.anatomy.ts';
import { useBoard, useBoardScope, useForce, useForceName } from './board.context.ts';

/** The props of {@link BoardSteps}. */
export interface BoardStepsProps extends PartProps<'nav'> {}

/**
 * The five steps of the exercise (report, Annex 2): what is done, what is missing, and the way to
 * what is missing first. Not shown where the board has them switched off.
 */
export const BoardSteps = forwardRef<HTMLElement, BoardStepsProps>(function BoardSteps(props, ref) {
  const { t } = useTranslator();
  const { readOnly } = useBoardScope();
  // The rating itself is on the screen first.
  const board = useDeferredValue(useBoard());
  const steps = useMemo(() => (board?.guided ? stepsOf(board) : []), [board]);
  if (steps.length === 0 || readOnly) return null;
  const next = nextStep(steps);
  return (
    <nav
      aria-label={t('board.steps')}
      {...props}
      {...anatomy.part('steps', { 'data-done': !next }, props)}
      ref={ref}
    >
      <ol>
        {steps.map((progress) => (
          <Step key={progress.step} progress={progress} isNext={progress.step === next} />
        ))}
      </ol>
      <p>{next ? t(`board.step.${next}.hint`) : t('board.steps.done')}</p>
    </nav>
  );
});

function Step({ progress, isNext }: { readonly progress: StepProgress; readonly isNext: boolean }) {
  const { t } = useTranslator();
  const { remember } = useBoardScope();
  const nameOf = useForceName();
  const { step, status, missing } = progress;
  const [first] = missing;
  const force = useForce(first ?? '');
  const isPlan = step.endsWith('actions');
  const go = () => {
    if (step === 'goal') remember({ focus: { on: 'goal' } });
    else if (first === undefined) return;
    else if (isPlan) remember({ details: first });
    else remember({ focus: { on: 'rating', force: first } });
  };
  return (
    <li
      {...anatomy.part('step', { 'data-status': status, 'data-next': isNext })}
      aria-current={isNext ? 'step' : undefined}
    >
      <strong>{t(`board.step.${step}`)}</strong>
      <span>
        {t(`board.step.status.${status}`)}
        {missing.length > 0 &&
          ` · ${t(isPlan ? 'board.step.unplanned' : 'board.step.unrated', { count: missing.length })}`}
      </span>
      {status === 'open' && (force || step === 'goal') && (
        <Button kind={isNext ? 'primary' : 'quiet'} onClick={go}>
          {force ? t('board.step.next', { force: nameOf(force) }) : t('board.step.goal.go')}
        </Button>
      )}
    </li>
  );
}
