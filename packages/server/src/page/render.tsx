// What the server renders: the same ballot as the phone's, and results as a table, which needs no
// script and no style of its own.
import type { Messages } from '@uptake/core/i18n';
import type { PollSession, SessionState } from '@uptake/core/outcome-poll';
import { ResultsHead, ResultsRoot, ResultsTable } from '@uptake/react/outcome-poll/results';
import { renderToString } from 'react-dom/server';
import { PageBallot } from './PageBallot.tsx';

/** What is rendered, and in which language. */
export interface RenderOptions {
  readonly state: SessionState;
  readonly locale: string;
  readonly messages: { readonly ballot: Messages; readonly results: Messages };
}

/** The ballot as HTML. */
export function renderBallot(
  { state, locale, messages }: RenderOptions,
  token: string | undefined,
): string {
  const session = sessionOf(state);
  return renderToString(<PageBallot {...{ session, locale, token }} messages={messages.ballot} />);
}

/** The results of the question the room is at, as HTML. */
export function renderResults({ state, locale, messages }: RenderOptions): string {
  const { poll, stage, results } = state;
  return renderToString(
    <ResultsRoot
      {...{ poll, stage, results, locale }}
      messages={messages.results}
      defaultView="table"
    >
      <ResultsHead />
      <ResultsTable />
    </ResultsRoot>,
  );
}

/** A session that stays as it is. */
function sessionOf(state: SessionState): PollSession {
  return {
    getState: () => state,
    subscribe: () => () => {},
    answer() {},
    connect: () => () => {},
  };
}
