import en from '@uptake/core/locales/ballot/en';
import { type PollSession, stageOf } from '@uptake/core/outcome-poll';
import {
  forwardRef,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import { englishWith, inheritLanguage, type LanguageProps } from '../../provider/language.ts';
import { UptakeContext } from '../../provider/uptake-context.ts';
import type { PartProps } from '../../ui/anatomy.ts';
import { useMergedRef } from '../../ui/refs.ts';
import { useStylesheetWarning } from '../../ui/stylesheet-warning.ts';
import { poll } from './ballot.anatomy.ts';
import { BallotContext } from './ballot.context.ts';

/** The props of a {@link BallotRoot}; the rest goes to the `section`. */
export interface BallotRootProps extends Omit<PartProps<'section'>, 'dir'>, LanguageProps {
  /** The session of this device. It is connected while the ballot is shown. */
  readonly session: PollSession;
  /** Shows everything and answers nothing. */
  readonly readOnly?: boolean | undefined;
  readonly children?: ReactNode;
}

/** English as far as a ballot needs it, where no provider is. */
const standalone = /* @__PURE__ */ englishWith(en);

/**
 * The outermost element of a ballot: the session, language, direction and colours of the parts
 * inside it. It needs no provider: a phone's page then carries only the words of a ballot.
 */
export const BallotRoot = forwardRef<HTMLElement, BallotRootProps>(function BallotRoot(
  { session, readOnly = false, locale, dir, theme, messages, children, ...rest },
  ref,
) {
  const own = useRef<HTMLElement>(null);
  useStylesheetWarning(own);
  useEffect(() => session.connect(), [session]);
  const outer = useContext(UptakeContext) ?? standalone;
  const language = useMemo(
    () => inheritLanguage(outer, { locale, dir, theme, messages }, en),
    [outer, locale, dir, theme, messages],
  );
  const [subscribe, getState] = useMemo(
    () =>
      [(listener: () => void) => session.subscribe(listener), () => session.getState()] as const,
    [session],
  );
  const state = useSyncExternalStore(subscribe, getState, getState);
  const voting = state.stage.question === '' ? 'none' : stageOf(state.stage).voting;
  const scope = useMemo(
    () => ({ ...language, session, state, isOpen: voting === 'open' && !readOnly }),
    [language, session, state, voting, readOnly],
  );
  return (
    <BallotContext.Provider value={scope}>
      <section
        {...rest}
        {...poll.part('ballot', { 'data-voting': voting, 'data-readonly': readOnly }, rest)}
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
