import en from '@uptake/core/locales/results/en';
import {
  type PollDocument,
  type PollSession,
  type PollStage,
  type PublishedResults,
  type ResultOrder,
  readResults,
  type SessionLink,
} from '@uptake/core/outcome-poll';
import { useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { englishWith, inheritLanguage, type LanguageProps } from '../../provider/language.ts';
import { UptakeContext } from '../../provider/uptake-context.ts';
import type { ResultsScope, ResultsView } from './results.context.ts';

/** What is shown: a session that is followed, or a poll with what is known of it. */
export type ResultsSource =
  | {
      /** The session of this device. It is connected while its results are shown. */
      readonly session: PollSession;
      readonly poll?: undefined;
      readonly stage?: undefined;
      readonly results?: undefined;
      readonly link?: undefined;
    }
  | {
      readonly session?: undefined;
      readonly poll: PollDocument;
      readonly stage: PollStage;
      readonly results: PublishedResults;
      /** Whether the results still follow the poll; without it nothing is said about that. */
      readonly link?: SessionLink | undefined;
    };

/** What `ResultsRoot` and `PresenterView` may be given beside their source. */
export interface ResultsOptions {
  /** The id of the question to show; the one the room is at if left out. */
  readonly question?: string | undefined;
  /** The order to begin with: as asked, if left out. */
  readonly defaultOrder?: ResultOrder | undefined;
  /** What to begin with: the picture, if left out. */
  readonly defaultView?: ResultsView | undefined;
}

/** English as far as results need it, where no provider is. */
const standalone = /* @__PURE__ */ englishWith(en);

/** What the parts of results share, from the props of the outermost one. */
export function useResultsScope(
  source: ResultsSource,
  { question, defaultOrder = 'asked', defaultView = 'picture' }: ResultsOptions,
  { locale, dir, theme, messages }: LanguageProps,
): ResultsScope {
  const { poll, stage, results, link } = useSource(source);
  const [order, setOrder] = useState(defaultOrder);
  const [view, setView] = useState(defaultView);
  const outer = useContext(UptakeContext) ?? standalone;
  const language = useMemo(
    () => inheritLanguage(outer, { locale, dir, theme, messages }, en),
    [outer, locale, dir, theme, messages],
  );
  const reading = useMemo(
    () => readResults(poll, stage, results, question),
    [poll, stage, results, question],
  );
  return useMemo(
    () => ({ ...language, poll, results, reading, link, order, setOrder, view, setView }),
    [language, poll, results, reading, link, order, view],
  );
}

type Known = Exclude<ResultsSource, { readonly session: PollSession }>;

function useSource(source: ResultsSource): Omit<Known, 'session'> {
  const { session } = source;
  useEffect(() => session?.connect(), [session]);
  const [subscribe, getState] = useMemo(
    () =>
      [
        (listener: () => void) => session?.subscribe(listener) ?? (() => {}),
        () => session?.getState(),
      ] as const,
    [session],
  );
  const state = useSyncExternalStore(subscribe, getState, getState);
  return state ?? (source as Known);
}
