import en from '@uptake/core/locales/ballot/en';
import {
  type BallotItem,
  ballotItems,
  type PollSession,
  type SessionState,
  segmentItems,
  stageOf,
} from '@uptake/core/outcome-poll';
import {
  forwardRef,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { englishWith, inheritLanguage, type LanguageProps } from '../../provider/language.ts';
import { UptakeContext } from '../../provider/uptake-context.ts';
import type { PartProps } from '../../ui/anatomy.ts';
import { useMergedRef } from '../../ui/refs.ts';
import { poll } from './ballot.anatomy.ts';
import { BallotContext, type BallotMode, type BallotScope } from './ballot.context.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useSteps } from './use-steps.ts';

/** The props of a {@link BallotRoot}; the rest goes to the `section`. */
export interface BallotRootProps extends Omit<PartProps<'section'>, 'dir'>, LanguageProps {
  /** The session of this device. It is connected while the ballot is shown. */
  readonly session: PollSession;
  /** Shows the answers and takes none. */
  readonly readOnly?: boolean | undefined;
  /** Whether people are asked, if they like, which groups they belong to. By default they are. */
  readonly asksAbout?: boolean | undefined;
  readonly children?: ReactNode;
}

/** English as far as a ballot needs it, where no provider is. */
const standalone = /* @__PURE__ */ englishWith(en);

/**
 * The outermost element of a ballot: the session, language, direction and colours of the parts
 * inside it. It needs no provider: a phone's page then carries only the words of a ballot.
 */
export const BallotRoot = forwardRef<HTMLElement, BallotRootProps>(function BallotRoot(
  { session, readOnly = false, asksAbout = true, locale, dir, theme, messages, children, ...rest },
  ref,
) {
  const own = useRef<HTMLElement>(null);
  const [latest, setLatest] = useState<BallotItem>();
  const { state, isScripted } = useSession(session);
  const outer = useContext(UptakeContext) ?? standalone;
  const language = useMemo(
    () => inheritLanguage(outer, { locale, dir, theme, messages }, en),
    [outer, locale, dir, theme, messages],
  );
  const items = ballotItems(state.poll, state.stage);
  const segments = asksAbout ? segmentItems(state.poll) : [];
  const steps = useSteps(state, items, segments, own);
  const mode = modeOf(state, items, readOnly);
  useKeptFocus(own, session, mode);
  const scope: BallotScope = {
    ...language,
    ...{ state, mode, items, segments, isScripted, steps, latest },
    answer(asked, answer) {
      steps.stay();
      setLatest(asked);
      session.answer(asked.item, answer);
    },
  };
  return (
    <BallotContext.Provider value={scope}>
      <section
        aria-label={language.translator.t('poll.ballot.label')}
        {...rest}
        {...poll.part('ballot', { 'data-mode': mode, 'data-scripted': isScripted }, rest)}
        ref={useMergedRef(own, ref)}
        lang={language.locale}
        dir={language.dir}
        data-uptake-root=""
        data-uptake-theme={language.theme}
      >
        {children}
      </section>
    </BallotContext.Provider>
  );
});

/** What a session knows, and whether it is connected: never on the server. */
function useSession(session: PollSession): { state: SessionState; isScripted: boolean } {
  const [isScripted, setScripted] = useState(false);
  useEffect(() => {
    const stop = session.connect();
    setScripted(true);
    return stop;
  }, [session]);
  const state = useSyncExternalStore(session.subscribe, session.getState, session.getState);
  return { state, isScripted };
}

function modeOf(
  { stage }: SessionState,
  items: readonly unknown[],
  isReadOnly: boolean,
): BallotMode {
  if (items.length === 0) return 'nothing';
  const { voting } = stageOf(stage);
  if (voting !== 'open') return voting;
  return isReadOnly ? 'looking' : 'answering';
}
