import { forwardRef, type ReactNode } from 'react';
import type { LanguageProps } from '../../provider/language.ts';
import type { PartProps } from '../../ui/anatomy.ts';
import { AnnouncerProvider, LiveRegion } from '../../ui/announce.tsx';
import { ResultsNews } from './ResultsNews.tsx';
import { anatomy } from './results.anatomy.ts';
import { ResultsContext } from './results.context.ts';
import { useResultsRoot } from './use-results-root.ts';
import type { ResultsOptions, ResultsSource } from './use-results-scope.ts';

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
  { children, ...props },
  ref,
) {
  const { scope, rest, attributes } = useResultsRoot(props, ref);
  const { status, question } = scope.reading;
  return (
    <ResultsContext.Provider value={scope}>
      <section
        aria-label={scope.translator.t('poll.results.title')}
        {...rest}
        {...anatomy.part('results', { 'data-status': status, 'data-kind': question?.kind }, rest)}
        {...attributes}
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
