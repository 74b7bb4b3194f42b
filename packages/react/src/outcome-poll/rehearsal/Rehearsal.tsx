import {
  createRehearsalRoom,
  newPoll,
  type PollDocument,
  type RehearsalPace,
} from '@uptake/core/outcome-poll';
import { forwardRef, type ReactNode, useId, useState } from 'react';
import { useUptake } from '../../provider/context.ts';
import type { PartProps } from '../../ui/anatomy.ts';
import { useOnDemand } from '../../ui/on-demand.ts';
import { useRoot } from '../../ui/use-root.ts';
import { Ballot } from '../ballot/index.ts';
import { PollSummary } from '../PollSummary.tsx';
import { controlOnDemand, resultsOnDemand } from '../views.on-demand.ts';
import { RehearsalPhones } from './RehearsalPhones.tsx';
import { anatomy } from './rehearsal.anatomy.ts';

/** The props of a {@link Rehearsal}; the rest goes to the `section`. */
export interface RehearsalProps extends Omit<PartProps<'section'>, 'children' | 'results'> {
  /** The poll to practise with; the two questions of the report unless given. */
  readonly poll?: PollDocument | undefined;
  /** How the made-up phones behave at first. */
  readonly pace?: Partial<RehearsalPace> | undefined;
  /** A whole number: the same seed plays the same people. */
  readonly seed?: number | undefined;
  /** Whether the keys of a slide clicker run the poll. */
  readonly shortcuts?: boolean | undefined;
}

/**
 * A room to practise in: the facilitator's control, the screen of the room and one phone of one's
 * own, while made-up phones answer. Everything is marked as made up, and nothing is kept.
 */
export const Rehearsal = forwardRef<HTMLElement, RehearsalProps>(function Rehearsal(
  { poll, pace, seed, shortcuts, ...rest },
  ref,
) {
  const uptake = useUptake();
  const { t } = uptake.translator;
  const { attributes } = useRoot(uptake, ref);
  const create = () => createRehearsalRoom({ poll: poll ?? newPoll(), seed, ...pace });
  const [session, setSession] = useState(create);
  const control = useOnDemand(controlOnDemand);
  const results = useOnDemand(resultsOnDemand);
  return (
    <section
      aria-label={t('poll.rehearsal.label')}
      {...rest}
      {...anatomy.part('rehearsal', {}, rest)}
      {...attributes}
    >
      <div {...anatomy.part('rehearsalDesk')}>
        <RehearsalPhones session={session} onAgain={() => setSession(create)} />
        <Place name="rehearsalControl" heading={t('poll.rehearsal.control')}>
          {control ? (
            <control.Control session={session} shortcuts={shortcuts} />
          ) : (
            <PollSummary session={session} />
          )}
        </Place>
        <Place name="rehearsalPhone" heading={t('poll.rehearsal.phone')}>
          <Ballot session={session} />
        </Place>
        <Place name="rehearsalScreen" heading={t('poll.rehearsal.screen')}>
          {results && (
            <results.PresenterView session={session}>
              <results.ResultsExport />
            </results.PresenterView>
          )}
        </Place>
      </div>
    </section>
  );
});

interface PlaceProps {
  readonly name: 'rehearsalControl' | 'rehearsalScreen' | 'rehearsalPhone';
  readonly heading: string;
  readonly children: ReactNode;
}

function Place({ name, heading, children }: PlaceProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} {...anatomy.part(name)}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
