import {
  type ControlSession,
  createLocalPollSession,
  type LocalPollSession,
  type PollDocument,
  parsePoll,
  wordingIn,
} from '@uptake/core/outcome-poll';
import { type ForwardedRef, forwardRef, useState } from 'react';
import { useUptake } from '../provider/context.ts';
import type { PartProps } from '../ui/anatomy.ts';
import { ErrorBoundary, type ErrorBoundaryProps } from '../ui/ErrorBoundary.tsx';
import { useOnDemand } from '../ui/on-demand.ts';
import { useRoot } from '../ui/use-root.ts';
import { Ballot } from './ballot/index.ts';
import { Kiosk } from './kiosk/index.ts';
import { PollSummary } from './PollSummary.tsx';
import { anatomy } from './poll.anatomy.ts';
import { controlOnDemand, resultsOnDemand } from './views.on-demand.ts';

/** What of a poll is shown. */
export type PollView = 'ballot' | 'results' | 'presenter' | 'control' | 'kiosk';

/** Where the poll is counted: by a session of the host's, or on this device. */
export type PollSource =
  | {
      /** A session that the host created, for instance to show several views of one poll. */
      readonly session: ControlSession;
      readonly poll?: undefined;
      readonly storageKey?: undefined;
    }
  | {
      readonly session?: undefined;
      /** The poll as a document or its JSON, which `newPoll` makes and `parsePoll` reads. */
      readonly poll: PollDocument | string | object;
      /** Keeps the votes under this key in the browser; without it they go with the page. */
      readonly storageKey?: string | undefined;
    };

/** The props of an {@link OutcomePoll}; the rest goes to the `section`. */
export type OutcomePollProps = Omit<PartProps<'section'>, 'onError' | 'results'> &
  Pick<ErrorBoundaryProps, 'onError'> &
  PollSource & {
    /**
     * What is shown; a kiosk if left out: one device that is passed round, with the facilitator's
     * control behind a button.
     */
    readonly view?: PollView | undefined;
    /** The address of the page that the room sees, for the control to open. */
    readonly presenterHref?: string | undefined;
    /** Whether the keys of a slide clicker run the poll while the control is shown. */
    readonly shortcuts?: boolean | undefined;
  };

/**
 * The rating poll, ready made (report, Figures 5 and 1): ballot, results, the facilitator's control
 * and the screen of the room. Without a session it is counted on this device, in all its tabs.
 */
export const OutcomePoll = forwardRef<HTMLElement, OutcomePollProps>(
  function OutcomePoll(props, ref) {
    return (
      <ErrorBoundary onError={props.onError}>
        <Poll {...props} rootRef={ref} />
      </ErrorBoundary>
    );
  },
);

type PollProps = OutcomePollProps & { readonly rootRef: ForwardedRef<HTMLElement> };

function Poll({
  session: given,
  poll,
  storageKey,
  view = 'kiosk',
  presenterHref,
  shortcuts,
  onError: _onError,
  rootRef,
  ...rest
}: PollProps) {
  const [here] = useState(() => (given ? undefined : countHere(poll, storageKey)));
  const session = given ?? here ?? countHere(poll, storageKey);
  const uptake = useUptake();
  const { locale, translator } = uptake;
  const { attributes } = useRoot(uptake, rootRef);
  return (
    <section
      aria-label={wordingIn(session.getState().poll.title, locale) || translator.t('poll.title')}
      {...rest}
      {...anatomy.part('root', { 'data-view': view }, rest)}
      {...attributes}
    >
      <View {...{ view, session, presenterHref, shortcuts }} />
    </section>
  );
}

interface ViewProps {
  readonly view: PollView;
  readonly session: ControlSession;
  readonly presenterHref: string | undefined;
  readonly shortcuts: boolean | undefined;
}

function View({ view, session, ...control }: ViewProps) {
  if (view === 'kiosk' && isLocal(session)) return <Kiosk session={session} {...control} />;
  if (view === 'ballot' || view === 'kiosk') return <Ballot session={session} />;
  if (view === 'control') return <ControlView session={session} {...control} />;
  return <ResultsView view={view} session={session} />;
}

function ControlView(props: Omit<ViewProps, 'view'>) {
  const code = useOnDemand(controlOnDemand);
  return code ? <code.Control {...props} /> : <PollSummary session={props.session} />;
}

function ResultsView({ view, session }: Pick<ViewProps, 'view' | 'session'>) {
  const code = useOnDemand(resultsOnDemand);
  if (!code) return <PollSummary session={session} />;
  return view === 'presenter' ? (
    <code.PresenterView session={session} />
  ) : (
    <code.Results session={session} />
  );
}

/**
 * A session that counts here.
 *
 * @throws DocumentError when the poll is refused
 */
function countHere(poll: unknown, storageKey: string | undefined): LocalPollSession {
  const storage = storageKey === undefined ? null : undefined;
  return createLocalPollSession({ poll: parsePoll(poll), key: storageKey ?? 'poll', storage });
}

function isLocal(session: ControlSession): session is LocalPollSession {
  return 'nextPerson' in session;
}
