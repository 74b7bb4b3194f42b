import { forwardRef } from 'react';
import { ResultsExport } from './ResultsExport.tsx';
import { ResultsHead } from './ResultsHead.tsx';
import { ResultsList } from './ResultsList.tsx';
import { ResultsRoot, type ResultsRootProps } from './ResultsRoot.tsx';
import { ResultsTable } from './ResultsTable.tsx';
import { ResultsTools } from './ResultsTools.tsx';
import { useResults } from './results.context.ts';

/** The props of {@link Results}: a session, or a poll with its stage and what was published. */
export type ResultsProps = ResultsRootProps & {
  /** Whether files are offered; they are, unless this is false. */
  readonly exports?: boolean | undefined;
};

/** The results of a question: as a picture or a table, on a phone as on a page. */
export const Results = forwardRef<HTMLElement, ResultsProps>(function Results(
  { exports = true, children, ...rest },
  ref,
) {
  return (
    <ResultsRoot {...rest} ref={ref}>
      <ResultsHead />
      <ResultsTools />
      <Shown />
      {exports && <ResultsExport />}
      {children}
    </ResultsRoot>
  );
});

function Shown() {
  const { view } = useResults();
  return view === 'table' ? <ResultsTable /> : <ResultsList />;
}
