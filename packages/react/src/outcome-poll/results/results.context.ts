import type {
  PollDocument,
  PublishedResults,
  ResultOrder,
  ResultsReading,
  SessionLink,
} from '@uptake/core/outcome-poll';
import { createContext, useContext } from 'react';
import type { Language } from '../../provider/language.ts';

/** How results are shown. */
export type ResultsView = 'picture' | 'table';

/** What the parts of results share. */
export interface ResultsScope extends Language {
  readonly poll: PollDocument;
  readonly results: PublishedResults;
  /** The question that is shown, with its statistics. */
  readonly reading: ResultsReading;
  readonly link: SessionLink | undefined;
  readonly order: ResultOrder;
  readonly setOrder: (order: ResultOrder) => void;
  readonly view: ResultsView;
  readonly setView: (view: ResultsView) => void;
}

export const ResultsContext = createContext<ResultsScope | undefined>(undefined);

/**
 * The results around a part.
 *
 * @throws Error outside a `ResultsRoot` or a `PresenterView`
 */
export function useResults(): ResultsScope {
  const scope = useContext(ResultsContext);
  if (!scope) throw new Error('A part of results stands outside a ResultsRoot');
  return scope;
}
