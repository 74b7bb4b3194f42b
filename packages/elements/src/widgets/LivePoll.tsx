import type { Messages } from '@uptake/core/i18n';
import { type PollSession, type SessionState, stageOf } from '@uptake/core/outcome-poll';
import { Ballot } from '@uptake/react/outcome-poll/ballot';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Manner, Showing } from '../widget.ts';

/** What shows the results: code and words. */
type ResultsCode = typeof import('./live-results.ts') & { readonly words: Messages };

/** How long the ballot has the connection for itself, and a failed fetch is left alone; milliseconds. */
const [WAIT, RETRY_AFTER] = [500, 5_000];

interface LivePollProps extends Pick<Showing, 'replaceSheet' | 'fetchWords'> {
  readonly session: PollSession;
  readonly manner: Manner;
  readonly hasBallot: boolean;
  /** Whether this is the screen of a room. */
  readonly isScreen: boolean;
  /** How a room joins. */
  readonly join: { readonly joinUrl: string; readonly code: string };
}

/**
 * What one device sees of a poll on a server. It needs no provider, so that nothing is fetched that
 * a ballot does not need.
 */
export function LivePoll({
  session,
  manner,
  hasBallot,
  isScreen,
  join,
  ...fetching
}: LivePollProps) {
  const state = useSyncExternalStore(session.subscribe, session.getState, session.getState);
  const code = useResultsCode(manner.locale, fetching);
  const { isReadOnly: readOnly, messages, ...language } = manner;
  const shared = { session, ...language };
  const isShown = !hasBallot || isRevealed(state);
  const inResults = code && { ...shared, messages: [...messages, code.words] };
  return (
    <>
      {hasBallot && <Ballot {...shared} {...{ readOnly, messages }} />}
      {inResults && isScreen && <code.PresenterView {...inResults} {...join} />}
      {inResults && isShown && !isScreen && <code.Results {...inResults} exports={false} />}
    </>
  );
}

/** Fetched while the page is idle, as the connection may be lost later; tried until it comes. */
function useResultsCode(
  locale: string,
  { replaceSheet, fetchWords }: Pick<Showing, 'replaceSheet' | 'fetchWords'>,
): ResultsCode | undefined {
  const [code, setCode] = useState<ResultsCode>();
  useEffect(() => {
    let timer: number | undefined;
    const attempt = async () => {
      try {
        const [results, words] = await Promise.all([
          import('./live-results.ts'),
          fetchWords('results', locale),
        ]);
        replaceSheet(results.sheet);
        setCode({ ...results, words });
      } catch {
        timer = window.setTimeout(attempt, RETRY_AFTER);
      }
    };
    timer = window.setTimeout(attempt, WAIT);
    return () => window.clearTimeout(timer);
  }, [locale, replaceSheet, fetchWords]);
  return code;
}

/** Whether the room sees results of the question it is at. */
function isRevealed({ stage, results }: SessionState): boolean {
  const isThere = results.rounds.some(({ question }) => question === stage.question);
  return isThere && stageOf(stage).results === 'shown';
}
