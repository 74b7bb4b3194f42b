import type { PollSession } from '@uptake/core/outcome-poll';
import {
  ResultsHead,
  ResultsList,
  ResultsRoot,
  ResultsTable,
  ResultsTools,
  useResults,
} from '@uptake/react/outcome-poll/results';
import { createRoot } from 'react-dom/client';

/** Follows the results, in the place of what the server had rendered of them. */
export function renderResults(place: HTMLElement, session: PollSession, locale: string): void {
  place.replaceChildren();
  createRoot(place).render(
    <ResultsRoot session={session} locale={locale}>
      <ResultsHead />
      <ResultsTools />
      <Shown />
    </ResultsRoot>,
  );
}

function Shown() {
  const { view } = useResults();
  return view === 'table' ? <ResultsTable /> : <ResultsList />;
}
