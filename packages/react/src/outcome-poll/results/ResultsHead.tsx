import { questionText } from '@uptake/core/outcome-poll';
import { forwardRef } from 'react';
import type { PartProps } from '../../ui/anatomy.ts';
import { anatomy } from './results.anatomy.ts';
import { useResults } from './results.context.ts';

/** The props of a {@link ResultsHead}. */
export interface ResultsHeadProps extends PartProps<'header'> {}

/** The question, its round, how many answered, and why there are no results if there are none. */
export const ResultsHead = forwardRef<HTMLElement, ResultsHeadProps>(
  function ResultsHead(props, ref) {
    const { reading, poll, link, translator } = useResults();
    const { t } = translator;
    const { question, round, status, participation } = reading;
    return (
      <header {...props} {...anatomy.part('resultsHead', {}, props)} ref={ref}>
        {poll.rehearsal && (
          <p {...anatomy.part('resultsNotice', { 'data-kind': 'made-up' })}>
            {t('poll.results.made-up')}
          </p>
        )}
        <h2 dir="auto">
          {question ? questionText(question, translator) : t('poll.results.title')}
        </h2>
        {question && (
          <p {...anatomy.part('resultsNotice', { 'data-kind': 'participation' })}>
            {round > 1 && `${t('poll.results.round', { round })} · `}
            {t('poll.results.participation', { count: participation })}
          </p>
        )}
        {status !== 'shown' && (
          <p {...anatomy.part('resultsNotice', { 'data-kind': 'info' })}>
            {t(`poll.results.status.${status}`, { least: poll.minimumCell })}
          </p>
        )}
        {link === 'away' && (
          <p {...anatomy.part('resultsNotice', { 'data-kind': 'offline' })}>
            {t('poll.results.offline')}
          </p>
        )}
      </header>
    );
  },
);
