import { forwardRef, type ReactNode, useRef } from 'react';
import type { LanguageProps } from '../../provider/language.ts';
import type { PartProps } from '../../ui/anatomy.ts';
import { AnnouncerProvider, LiveRegion } from '../../ui/announce.tsx';
import { useMergedRef } from '../../ui/refs.ts';
import { useStylesheetWarning } from '../../ui/stylesheet-warning.ts';
import { ResultsNews } from './ResultsNews.tsx';
import { anatomy } from './results.anatomy.ts';
import { ResultsContext } from './results.context.ts';
import { type ResultsOptions, type ResultsSource, useResultsScope } from './use-results-scope.ts';

/** The props of a {@link ResultsRoot}; the rest goes to the `section`. */
export type ResultsRootProps = Omit<PartProps<'section'>, 'dir' | 'results'> &
  LanguageProps &
  ResultsOptions &
  ResultsSource & { readonly children?: ReactNode };

/**
 * The outermost element of results: what is shown, language, direction and colours of the parts
 * inside it. It needs no provider, and only ever sees what was published.
 */
export const ResultsRoot = forwardRef<HTMLElement, ResultsRootProps>(function ResultsRoot(
  {
    session,
    poll,
    stage,
    results,
    link,
    question,
    defaultOrder,
    defaultView,
    locale,
    dir,
    theme,
    messages,
    children,
    ...rest
  },
  ref,
) {
  const own = useRef<HTMLElement>(null);
  useStylesheetWarning(own);
  const scope = useResultsScope(
    { session, poll, stage, results, link } as ResultsSource,
    { question, defaultOrder, defaultView },
    { locale, dir, theme, messages },
  );
  const { status, question: shown } = scope.reading;
  return (
    <ResultsContext.Provider value={scope}>
      <section
        aria-label={scope.translator.t('poll.results.title')}
        {...rest}
        {...anatomy.part('results', { 'data-status': status, 'data-kind': shown?.kind }, rest)}
        ref={useMergedRef(own, ref)}
        lang={scope.locale}
        dir={scope.dir}
        data-uptake-root=""
        data-uptake-theme={scope.theme}
      >
        <AnnouncerProvider>
          <ResultsNews />
          {children}
          <LiveRegion />
        </AnnouncerProvider>
      </section>
    </ResultsContext.Provider>
  );
});
