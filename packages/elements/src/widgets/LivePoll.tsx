import { type PollSession, type SessionState, stageOf } from '@uptake/core/outcome-poll';
import { Ballot } from '@uptake/react/outcome-poll/ballot';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Manner } from '../widget.ts';
import { fetchResults, type ResultsCode } from './results-on-demand.ts';

/** How long the ballot has the connection for itself, and a failed fetch is left alone; milliseconds. */
const [WAIT, RETRY_AFTER] = [500, 5_000];

interface LivePollProps {
  readonly session: PollSession;
  readonly manner: Manner;
  readonly hasBallot: boolean;
  /** Whether this is the screen of a room. */
  readonly isScreen: boolean;
  /** How a room joins. */
  readonly join: { readonly joinUrl: string; readonly code: string };
  readonly addSheet: (text: string) => void;
}

/**
 * What one device sees of a poll on a server. It needs no provider, so that nothing is fetched that
 * a ballot does not need.
 */
export function LivePoll({ session, manner, hasBallot, isScreen, join, addSheet }: LivePollProps) {
  const state = useSyncExternalStore(session.subscribe, session.getState, session.getState);
  const code = useResultsCode(manner.locale, addSheet);
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
function useResultsCode(locale: string, addSheet: (text: string) => void): ResultsCode | undefined {
  const [code, setCode] = useState<ResultsCode>();
  useEffect(() => {
    let timer: number | undefined;
    const attempt = async () => {
      try {
        const fetched = await fetchResults(locale);
        addSheet(fetched.sheet);
        setCode(fetched);
      } catch {
        timer = window.setTimeout(attempt, RETRY_AFTER);
      }
    };
    timer = window.setTimeout(attempt, WAIT);
    return () => window.clearTimeout(timer);
  }, [locale, addSheet]);
  return code;
}

/** Whether the room sees results of the question it is at. */
function isRevealed({ stage, results }: SessionState): boolean {
  const isThere = results.rounds.some(({ question }) => question === stage.question);
  return isThere && stageOf(stage).results === 'shown';
}
