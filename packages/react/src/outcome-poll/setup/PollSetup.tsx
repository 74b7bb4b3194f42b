import {
  finishPoll,
  newPoll,
  type PollDocument,
  type SetupProblem,
  setupProblem,
} from '@uptake/core/outcome-poll';
import { type FormEvent, forwardRef, useState } from 'react';
import { useUptake } from '../../provider/context.ts';
import type { PartProps } from '../../ui/anatomy.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { ui } from '../../ui/ui.anatomy.ts';
import { useRoot } from '../../ui/use-root.ts';
import { SetupGroups } from './SetupGroups.tsx';
import { MOST_SEATS, type People, SetupPeople } from './SetupPeople.tsx';
import { SetupQuestions } from './SetupQuestions.tsx';
import { anatomy } from './setup.anatomy.ts';

/** For whom a poll is held, and how long. */
export interface PollSeats {
  /** How many cards with seat codes there are; with 0, whoever has the link takes part. */
  readonly seats: number;
  /** After how many days the poll is deleted. */
  readonly days: number;
}

/** The props of a {@link PollSetup}; the rest goes to the `section`. */
export interface PollSetupProps extends Omit<PartProps<'section'>, 'children'> {
  /** The poll to begin with; the two questions of the report unless given. */
  readonly poll?: PollDocument | undefined;
  /**
   * Has the poll made, for instance by a `POST` to the server. While the promise is open the form
   * waits; when it is rejected, that is said and nothing is lost.
   */
  readonly onCreate: (poll: PollDocument, seats: PollSeats) => void | Promise<void>;
}

type Saying = 'creating' | 'failed' | `problem.${SetupProblem | 'seats'}`;

/** With which a facilitator makes a live poll: questions, statements, groups, and who takes part. */
export const PollSetup = forwardRef<HTMLElement, PollSetupProps>(function PollSetup(
  { poll: first, onCreate, ...rest },
  ref,
) {
  const uptake = useUptake();
  const { t } = uptake.translator;
  const { locale } = uptake;
  const { attributes } = useRoot(uptake, ref);
  const [poll, setPoll] = useState(() => first ?? newPoll());
  const [people, setPeople] = useState<People>({
    minimum: '',
    hasCards: false,
    cards: '30',
    days: '90',
  });
  const [saying, setSaying] = useState<Saying>();
  const minimum = people.minimum || String(poll.minimumCell);

  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (saying === 'creating') return;
    const made = { ...poll, minimumCell: Number(minimum) };
    const seats = people.hasCards ? Number(people.cards) : 0;
    const problem = problemOf(made, people.hasCards, seats);
    if (problem) {
      setSaying(`problem.${problem}`);
      return;
    }
    setSaying('creating');
    try {
      await onCreate(finishPoll(made), { seats, days: Number(people.days) });
      setSaying(undefined);
    } catch {
      setSaying('failed');
    }
  };
  return (
    <section
      aria-label={t('poll.setup.label')}
      {...rest}
      {...anatomy.part('setup', {}, rest)}
      {...attributes}
    >
      <form {...anatomy.part('setupForm')} noValidate onSubmit={create}>
        <TextField
          label={t('poll.setup.title')}
          value={poll.title[locale] ?? ''}
          onValueChange={(title) => setPoll({ ...poll, title: { ...poll.title, [locale]: title } })}
        />
        <SetupQuestions poll={poll} onChange={setPoll} />
        <SetupGroups poll={poll} onChange={setPoll} />
        <SetupPeople people={{ ...people, minimum }} onChange={setPeople} />
        <div role="status">
          {saying && (
            <p {...ui.part('notice', { 'data-kind': saying === 'creating' ? 'info' : 'danger' })}>
              {t(saying === 'creating' ? 'poll.setup.creating' : `poll.setup.${saying}`)}
            </p>
          )}
        </div>
        <Button kind="primary" type="submit" aria-disabled={saying === 'creating'}>
          {t('poll.setup.create')}
        </Button>
      </form>
    </section>
  );
});

function problemOf(
  poll: PollDocument,
  hasCards: boolean,
  seats: number,
): SetupProblem | 'seats' | undefined {
  const isCount = Number.isInteger(seats) && seats >= 1 && seats <= MOST_SEATS;
  return setupProblem(poll) ?? (hasCards && !isCount ? 'seats' : undefined);
}
