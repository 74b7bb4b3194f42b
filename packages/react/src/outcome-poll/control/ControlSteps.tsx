import { inOrder } from '@uptake/core';
import {
  currentRound,
  segmentationText,
  splitProblem,
  statementText,
} from '@uptake/core/outcome-poll';
import { forwardRef } from 'react';
import { useTranslator } from '../../provider/context.ts';
import type { PartProps } from '../../ui/anatomy.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Field.tsx';
import { ui } from '../../ui/ui.anatomy.ts';
import { anatomy } from './control.anatomy.ts';
import { useControl } from './control.context.ts';

/** The props of {@link ControlSteps}; they go to the `div`. */
export type ControlStepsProps = PartProps<'div'>;

/** Opens and closes the voting, shows and hides results, begins a new round. */
export const ControlSteps = forwardRef<HTMLDivElement, ControlStepsProps>(
  function ControlSteps(props, ref) {
    const { session, state, at, isReached } = useControl();
    const { t, number } = useTranslator();
    if (state.stage.question === '') return null;
    const isOpen = at.voting === 'open';
    const isShown = at.results === 'shown';
    const voting = at.voting === 'waiting' ? 'open' : isOpen ? 'close' : 'reopen';
    return (
      <div {...props} {...anatomy.part('controlSteps', {}, props)} ref={ref}>
        <Button
          kind={at.voting === 'closed' ? 'plain' : 'primary'}
          aria-disabled={!isReached}
          onClick={() => session.control({ type: isOpen ? 'close' : 'open' })}
        >
          {t(`poll.control.${voting}`)}
        </Button>
        <Button
          kind={at.voting === 'closed' && !isShown ? 'primary' : 'plain'}
          aria-disabled={!isReached}
          onClick={() => session.control({ type: isShown ? 'hide' : 'reveal' })}
        >
          {t(isShown ? 'poll.control.hide' : 'poll.control.reveal')}
        </Button>
        {at.voting !== 'waiting' && (
          <Button
            kind="quiet"
            aria-disabled={!isReached}
            title={t('poll.control.newRound.hint')}
            onClick={() => session.control({ type: 'new-round' })}
          >
            {t('poll.control.newRound', { round: number(at.round + 1) })}
          </Button>
        )}
      </div>
    );
  },
);

/** The props of a {@link ControlSplit}; they go to the `div`. */
export type ControlSplitProps = PartProps<'div'>;

/** By which groups results are split, and why they are not although they are to be. */
export const ControlSplit = forwardRef<HTMLDivElement, ControlSplitProps>(
  function ControlSplit(props, ref) {
    const { session, state, at, isReached } = useControl();
    const translator = useTranslator();
    const { t, number } = translator;
    const { poll, stage, results } = state;
    const segmentations = inOrder(poll.segmentations);
    if (segmentations.length === 0 || stage.question === '') return null;
    const minimum = number(poll.minimumCell);
    const problem = splitProblem(results, stage);
    const count = currentRound(results, stage)?.participation ?? 0;
    const isTooFew = at.results === 'shown' && count < poll.minimumCell;
    return (
      <div {...props} {...anatomy.part('controlSplit', {}, props)} ref={ref}>
        <Select
          label={t('poll.control.split')}
          value={at.segmentation}
          disabled={!isReached}
          options={[
            { value: '', label: t('poll.control.split.none') },
            ...segmentations.map((one) => ({
              value: one.id,
              label: segmentationText(one, translator),
            })),
          ]}
          onValueChange={(segmentation) => session.control({ type: 'segment', segmentation })}
        />
        <div role="status">
          {isTooFew && <p {...ui.part('notice')}>{t('poll.control.few', { minimum })}</p>}
          {problem && (
            <p {...ui.part('notice')}>{t(`poll.control.split.${problem}`, { minimum })}</p>
          )}
        </div>
      </div>
    );
  },
);

/** The props of a {@link ControlFocus}; they go to the `div`. */
export type ControlFocusProps = PartProps<'div'>;

/** Which statement the room discusses, once results are shown: its screen shows that one large. */
export const ControlFocus = forwardRef<HTMLDivElement, ControlFocusProps>(
  function ControlFocus(props, ref) {
    const { session, state, at, isReached } = useControl();
    const translator = useTranslator();
    const { t } = translator;
    const question = state.poll.questions[state.stage.question];
    if (!question || at.results !== 'shown') return null;
    return (
      <div {...props} {...anatomy.part('controlFocus', {}, props)} ref={ref}>
        <Select
          label={t('poll.control.focus')}
          value={state.stage.focus}
          disabled={!isReached}
          options={[
            { value: '', label: t('poll.control.focus.all') },
            ...inOrder(question.statements).map((statement) => ({
              value: statement.id,
              label: statementText(statement, translator),
            })),
          ]}
          onValueChange={(statement) => session.control({ type: 'focus', statement })}
        />
      </div>
    );
  },
);
