import { orderItems, rankingSentences } from '@uptake/core/outcome-poll';
import { forwardRef } from 'react';
import type { PartProps } from '../../ui/anatomy.ts';
import { ResultsAxis } from './ResultsAxis.tsx';
import { ResultsItem } from './ResultsItem.tsx';
import { anatomy } from './results.anatomy.ts';
import { useResults } from './results.context.ts';

/** The props of a {@link ResultsList}. */
export interface ResultsListProps extends PartProps<'div'> {}

/** All statements on one axis, and in words which of them cannot be told apart. */
export const ResultsList = forwardRef<HTMLDivElement, ResultsListProps>(
  function ResultsList(props, ref) {
    const { reading, order, translator } = useResults();
    const { question, items, ranking, status } = reading;
    if (status !== 'shown' || !question) return null;
    const sentences = rankingSentences(reading, translator);
    const hasLines = ranking?.bands.some(({ length }) => length > 1) && order === 'highest';
    return (
      <div
        {...props}
        {...anatomy.part('resultsList', { 'data-order': order, 'data-kind': question.kind }, props)}
        ref={ref}
      >
        {hasLines && <p>{translator.t('poll.results.rank.note')}</p>}
        <ResultsAxis />
        <ol>
          {orderItems(items, order).map((item) => (
            <ResultsItem key={item.id} item={item} />
          ))}
        </ol>
        {sentences.length > 0 && (
          <div {...anatomy.part('resultsRanking')}>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
      </div>
    );
  },
);
