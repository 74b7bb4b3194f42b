import { RESULT_ORDERS } from '@uptake/core/outcome-poll';
import { forwardRef } from 'react';
import type { PartProps } from '../../ui/anatomy.ts';
import { Choice } from '../../ui/Choice.tsx';
import { anatomy } from './results.anatomy.ts';
import { useResults } from './results.context.ts';

const VIEWS = ['picture', 'table'] as const;

/** The props of a {@link ResultsTools}. */
export interface ResultsToolsProps extends PartProps<'div'> {}

/** Chooses between picture and table, and the order of the statements. */
export const ResultsTools = forwardRef<HTMLDivElement, ResultsToolsProps>(
  function ResultsTools(props, ref) {
    const { reading, order, setOrder, view, setView, translator } = useResults();
    const { t } = translator;
    if (reading.status !== 'shown') return null;
    return (
      <div {...props} {...anatomy.part('resultsTools', {}, props)} ref={ref}>
        <Choice
          label={t('poll.results.view')}
          labelHidden
          options={VIEWS.map((value) => ({ value, label: t(`poll.results.view.${value}`) }))}
          value={view}
          onValueChange={setView}
        />
        <Choice
          label={t('poll.results.order')}
          labelHidden
          options={RESULT_ORDERS.map((value) => ({
            value,
            label: t(`poll.results.order.${value}`),
          }))}
          value={order}
          onValueChange={setOrder}
        />
      </div>
    );
  },
);
