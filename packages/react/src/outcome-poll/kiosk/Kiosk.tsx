import {
  type LocalPollSession,
  type LocalPollState,
  questionText,
  stageOf,
} from '@uptake/core/outcome-poll';
import { forwardRef, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslator, useUptake } from '../../provider/context.ts';
import type { PartProps } from '../../ui/anatomy.ts';
import { Button } from '../../ui/Button.tsx';
import { ui } from '../../ui/ui.anatomy.ts';
import { useRoot } from '../../ui/use-root.ts';
import { Ballot } from '../ballot/index.ts';
import { useSessionState } from '../use-session.ts';
import { KioskFacilitator } from './KioskFacilitator.tsx';
import { anatomy } from './kiosk.anatomy.ts';

/** What a kiosk shows: a person's three screens, or the facilitator's. */
export type KioskPhase = 'start' | 'answering' | 'thanks' | 'facilitator';

/** The props of a {@link Kiosk}; the rest goes to the `section`. */
export interface KioskProps extends PartProps<'section'> {
  readonly session: LocalPollSession;
  /** What it shows at first; a person who had begun to answer goes on where nothing is said. */
  readonly defaultPhase?: KioskPhase | undefined;
  /** The address of the page that the room sees. */
  readonly presenterHref?: string | undefined;
  /** Whether the keys of a slide clicker work while the facilitator's screen is shown. */
  readonly shortcuts?: boolean | undefined;
}

/**
 * One device that is passed round, or stands on a table: a person begins, answers, is done, and
 * the next one finds it as if nobody had been there. Nothing happens by itself.
 */
export const Kiosk = forwardRef<HTMLElement, KioskProps>(function Kiosk(
  { session, defaultPhase, presenterHref, shortcuts, ...rest },
  ref,
) {
  const { own, attributes } = useRoot(useUptake(), ref);
  const { t } = useTranslator();
  const state = useSessionState(session);
  const [chosen, setPhase] = useState(defaultPhase);
  const [wasSaved, setSaved] = useState(true);
  const phase = chosen ?? (hasBegun(state) ? 'answering' : 'start');
  useFocusOnChange(own, phase);

  const begin = () => {
    if (hasBegun(state)) session.nextPerson();
    setPhase('answering');
  };
  const finish = () => {
    setSaved(Object.values(state.answers).every((given) => given.state !== 'unsaved'));
    session.nextPerson();
    setPhase('thanks');
  };
  return (
    <section
      aria-label={t('poll.kiosk.label')}
      {...rest}
      {...anatomy.part('kiosk', { 'data-phase': phase }, rest)}
      {...attributes}
    >
      {phase === 'start' && <StartScreen state={state} onBegin={begin} />}
      {phase === 'answering' && (
        <Screen>
          <Ballot session={session} />
          <Button kind="primary" onClick={finish}>
            {t('poll.kiosk.done')}
          </Button>
        </Screen>
      )}
      {phase === 'thanks' && (
        <Screen>
          <h2 tabIndex={-1}>{t('poll.kiosk.thanks')}</h2>
          <p>{t(`poll.kiosk.thanks.${wasSaved ? 'counted' : 'unsaved'}`)}</p>
          <Button kind="primary" onClick={() => setPhase('start')}>
            {t('poll.kiosk.next')}
          </Button>
        </Screen>
      )}
      {phase === 'facilitator' && (
        <KioskFacilitator session={session} presenterHref={presenterHref} shortcuts={shortcuts} />
      )}
      <div {...anatomy.part('kioskFoot')}>
        {phase === 'answering' && hasBegun(state) && (
          <Button
            kind="quiet"
            onClick={() => {
              session.nextPerson();
              setPhase('start');
            }}
          >
            {t('poll.kiosk.notYou')}
          </Button>
        )}
        {phase === 'facilitator' ? (
          <Button onClick={() => setPhase('start')}>{t('poll.kiosk.back')}</Button>
        ) : (
          <Button kind="quiet" onClick={() => setPhase('facilitator')}>
            {t('poll.kiosk.facilitator')}
          </Button>
        )}
      </div>
    </section>
  );
});

function Screen({ children }: { readonly children: ReactNode }) {
  return <div {...anatomy.part('kioskScreen')}>{children}</div>;
}

interface StartScreenProps {
  readonly state: LocalPollState;
  readonly onBegin: () => void;
}

function StartScreen({ state, onBegin }: StartScreenProps) {
  const translator = useTranslator();
  const { t, number } = translator;
  const { poll, stage, unsaved } = state;
  const question = poll.questions[stage.question];
  const isOpen = stageOf(stage).voting === 'open';
  return (
    <Screen>
      <h2 tabIndex={-1} dir="auto">
        {question ? questionText(question, translator) : t('poll.unnamed')}
      </h2>
      <p>{t('poll.kiosk.welcome')}</p>
      <p {...ui.part('hint')}>{t('poll.kiosk.privacy', { minimum: number(poll.minimumCell) })}</p>
      {unsaved > 0 && (
        <p role="status" {...ui.part('notice', { 'data-kind': 'danger' })}>
          {t('poll.control.unsaved', { count: unsaved })}
        </p>
      )}
      {isOpen ? (
        <Button kind="primary" onClick={onBegin}>
          {t('poll.kiosk.begin')}
        </Button>
      ) : (
        <p role="status" {...ui.part('notice')}>
          {t('poll.kiosk.closed')}
        </p>
      )}
    </Screen>
  );
}

/** Whether the present person has said anything. */
function hasBegun({ answers }: LocalPollState): boolean {
  return Object.keys(answers).length > 0;
}

/** The screens follow each other: the next one is read out from its beginning. */
function useFocusOnChange(root: { readonly current: HTMLElement | null }, phase: KioskPhase): void {
  const last = useRef(phase);
  useEffect(() => {
    if (last.current === phase) return;
    last.current = phase;
    const start = root.current?.querySelector<HTMLElement>('h2, h3');
    if (!start) return;
    if (!start.hasAttribute('tabindex')) start.tabIndex = -1;
    start.focus();
  }, [root, phase]);
}
