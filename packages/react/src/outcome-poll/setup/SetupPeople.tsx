import { useTranslator } from '../../provider/context.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Select, TextField } from '../../ui/Field.tsx';
import { ui } from '../../ui/ui.anatomy.ts';
import { anatomy } from './setup.anatomy.ts';

/** As many seats as a server takes unless it is told otherwise. */
export const MOST_SEATS = 5000;

/** Who takes part and for how long, as it is written in the fields. */
export interface People {
  readonly minimum: string;
  readonly hasCards: boolean;
  readonly cards: string;
  readonly days: string;
}

const DAYS = ['7', '30', '90', '365'] as const;

interface SetupPeopleProps {
  readonly people: People;
  readonly onChange: (people: People) => void;
}

/** How people are protected, who may take part, and when the poll is deleted. */
export function SetupPeople({ people, onChange }: SetupPeopleProps) {
  const { t } = useTranslator();
  const { hasCards } = people;
  const seats = hasCards ? 'cards' : 'open';
  return (
    <>
      <TextField
        label={t('poll.setup.minimum')}
        hint={t('poll.setup.minimum.hint')}
        type="number"
        min={3}
        max={50}
        value={people.minimum}
        onValueChange={(minimum) => onChange({ ...people, minimum })}
      />
      <div {...anatomy.part('setupGroup')}>
        <Choice
          label={t('poll.setup.seats')}
          options={(['open', 'cards'] as const).map((value) => ({
            value,
            label: t(`poll.setup.seats.${value}`),
          }))}
          value={seats}
          onValueChange={(value) => onChange({ ...people, hasCards: value === 'cards' })}
        />
        <p {...ui.part('hint')}>{t(`poll.setup.seats.${seats}.hint`)}</p>
        {hasCards && (
          <TextField
            label={t('poll.setup.seats.count')}
            type="number"
            min={1}
            max={MOST_SEATS}
            value={people.cards}
            onValueChange={(cards) => onChange({ ...people, cards })}
          />
        )}
      </div>
      <Select
        label={t('poll.setup.days')}
        value={people.days}
        options={DAYS.map((days) => ({
          value: days,
          label: t('poll.setup.days.count', { count: Number(days) }),
        }))}
        onValueChange={(days) => onChange({ ...people, days })}
      />
    </>
  );
}
