import type { ForwardedRef } from 'react';
import type { LanguageProps } from '../../provider/language.ts';
import { useRoot } from '../../ui/use-root.ts';
import { type ResultsOptions, type ResultsSource, useResultsScope } from './use-results-scope.ts';

type RootProps = LanguageProps & ResultsOptions & ResultsSource;

/**
 * What the outermost part of results is made from: what its parts share, the attributes of its
 * element, and the props that are the element's own.
 */
export function useResultsRoot<Props extends RootProps>(
  props: Props,
  given: ForwardedRef<HTMLElement>,
) {
  const { session, poll, stage, results, link, ...others } = props;
  const { question, defaultOrder, defaultView, locale, dir, theme, messages, ...rest } = others;
  const scope = useResultsScope(
    { session, poll, stage, results, link } as ResultsSource,
    { question, defaultOrder, defaultView },
    { locale, dir, theme, messages },
  );
  return { scope, rest, attributes: useRoot(scope, given).attributes };
}
