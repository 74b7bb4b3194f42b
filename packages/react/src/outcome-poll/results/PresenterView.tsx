import { orderItems, questionText, statementText } from '@uptake/core/outcome-poll';
import { forwardRef, type ReactNode } from 'react';
import type { LanguageProps } from '../../provider/language.ts';
import type { PartProps } from '../../ui/anatomy.ts';
import { PresenterJoin } from './PresenterJoin.tsx';
import { PresenterRow } from './PresenterRow.tsx';
import { ResultsAxis } from './ResultsAxis.tsx';
import { ResultsItem } from './ResultsItem.tsx';
import { anatomy } from './results.anatomy.ts';
import { ResultsContext, useResults } from './results.context.ts';
import { useResultsRoot } from './use-results-root.ts';
import type { ResultsOptions, ResultsSource } from './use-results-scope.ts';

/** The props of a {@link PresenterView}; the rest goes to the `section`. */
export type PresenterViewProps = Omit<PartProps<'section'>, 'dir' | 'results'> &
  LanguageProps &
  Omit<ResultsOptions, 'defaultView'> &
  ResultsSource & {
    /** Where people join, as a QR code and in words; without it there is no strip. */
    readonly joinUrl?: string | undefined;
    /** What people type in to join. */
    readonly code?: string | undefined;
    readonly children?: ReactNode;
  };

/**
 * What a room sees on its screen: the question, how many answered, the results when they are shown,
 * and at all times how to join. Everything grows with its width, so that the back row can read it.
 */
export const PresenterView = forwardRef<HTMLElement, PresenterViewProps>(function PresenterView(
  { joinUrl, code, children, ...props },
  ref,
) {
  const { scope, rest, attributes } = useResultsRoot(props, ref);
  const hasJoin = joinUrl !== undefined || code !== undefined;
  const states = { 'data-status': scope.reading.status, 'data-join': hasJoin };
  return (
    <ResultsContext.Provider value={scope}>
      <section
        aria-label={scope.translator.t('poll.results.title')}
        {...rest}
        {...anatomy.part('presenter', states, rest)}
        {...attributes}
      >
        <div {...anatomy.part('presenterStage')}>
          <div {...anatomy.part('presenterMain')}>
            <Screen />
            {children}
          </div>
          {hasJoin && <PresenterJoin url={joinUrl} code={code} />}
        </div>
      </section>
    </ResultsContext.Provider>
  );
});

function Screen() {
  const { reading, poll, order, link, translator } = useResults();
  const { t, number } = translator;
  const { question, status, participation, round, items, focus } = reading;
  const discussed = items.find(({ id }) => id === focus);
  return (
    <>
      <header {...anatomy.part('presenterHead')}>
        <h2 dir="auto">
          {question ? questionText(question, translator) : t('poll.results.title')}
        </h2>
        <p {...anatomy.part('resultsNotice', { 'data-kind': 'participation' })}>
          {round > 1 && `${t('poll.results.round', { round })} · `}
          {t('poll.results.participation', { count: participation })}
        </p>
        {poll.rehearsal && (
          <p {...anatomy.part('resultsNotice', { 'data-kind': 'made-up' })}>
            {t('poll.results.made-up')}
          </p>
        )}
        {link === 'away' && (
          <p {...anatomy.part('resultsNotice', { 'data-kind': 'offline' })}>
            {t('poll.results.offline')}
          </p>
        )}
      </header>
      {status === 'shown' ? (
        <>
          <ResultsAxis />
          <ol {...anatomy.part('presenterRows', { 'data-focus': Boolean(discussed) })}>
            {discussed ? (
              <ResultsItem item={discussed} />
            ) : (
              orderItems(items, order).map((item) => (
                <PresenterRow key={item.id} item={item}>
                  {statementText(item.statement, translator)}
                </PresenterRow>
              ))
            )}
          </ol>
        </>
      ) : (
        <>
          {question && status !== 'waiting' && (
            <strong aria-hidden="true">{number(participation)}</strong>
          )}
          <p {...anatomy.part('resultsNotice', { 'data-kind': 'info' })}>
            {t(`poll.results.status.${status}`, { least: poll.minimumCell })}
          </p>
        </>
      )}
    </>
  );
}
