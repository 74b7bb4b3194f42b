import type { RehearsalRoom } from '@uptake/core/outcome-poll';
import { forwardRef } from 'react';
import { useTranslator } from '../../provider/context.ts';
import type { PartProps } from '../../ui/anatomy.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Select } from '../../ui/Field.tsx';
import { ui } from '../../ui/ui.anatomy.ts';
import { useSessionState } from '../use-session.ts';
import { anatomy } from './rehearsal.anatomy.ts';

/** The props of {@link RehearsalPhones}; the rest goes to the `div`. */
export interface RehearsalPhonesProps extends Omit<PartProps<'div'>, 'children'> {
  readonly session: RehearsalRoom;
  /** Begins anew, where the host lets people. */
  readonly onAgain?: (() => void) | undefined;
}

const SPEEDS = [1, 5, 20] as const;

/** The made-up phones of a rehearsal: how many, how fast, how often without a connection. */
export const RehearsalPhones = forwardRef<HTMLDivElement, RehearsalPhonesProps>(
  function RehearsalPhones({ session, onAgain, ...rest }, ref) {
    const { t, number } = useTranslator();
    const { pace, phones, isRunning } = useSessionState(session);
    const { total, answered, away, waiting } = phones;
    return (
      <div
        {...rest}
        {...anatomy.part('rehearsalPhones', { 'data-running': isRunning }, rest)}
        ref={ref}
      >
        <p {...ui.part('hint')}>{t('poll.rehearsal.intro')}</p>
        <div>
          <Range
            label={t('poll.rehearsal.phones')}
            value={pace.phones}
            most={120}
            words={number(pace.phones)}
            onChange={(count) => session.setPace({ phones: count })}
          />
          <Range
            label={t('poll.rehearsal.drop-outs')}
            value={Math.round(pace.dropOuts * 100)}
            most={90}
            words={number(pace.dropOuts, { style: 'percent' })}
            onChange={(percent) => session.setPace({ dropOuts: percent / 100 })}
          />
          <Select
            label={t('poll.rehearsal.speed')}
            value={String(pace.speed)}
            options={SPEEDS.map((speed) => ({
              value: String(speed),
              label:
                speed === 1
                  ? t('poll.rehearsal.speed.room')
                  : t('poll.rehearsal.speed.times', { number: number(speed) }),
            }))}
            onValueChange={(speed) => session.setPace({ speed: Number(speed) })}
          />
        </div>
        <div>
          <Button
            kind={isRunning ? 'plain' : 'primary'}
            onClick={isRunning ? session.stop : session.start}
          >
            {t(isRunning ? 'poll.rehearsal.stop' : 'poll.rehearsal.start')}
          </Button>
          {onAgain && (
            <Button kind="quiet" onClick={onAgain}>
              {t('poll.rehearsal.again')}
            </Button>
          )}
        </div>
        <p>
          {t('poll.rehearsal.status', {
            answered: number(answered),
            total: number(total),
            away: number(away),
            waiting: number(waiting),
          })}
        </p>
      </div>
    );
  },
);

interface RangeProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  /** The value as it is read. */
  readonly words: string;
  readonly onChange: (value: number) => void;
}

function Range({ label, value, most, words, onChange }: RangeProps) {
  return (
    <Field label={label}>
      {(control) => (
        <span>
          <input
            type="range"
            min={0}
            max={most}
            value={value}
            aria-valuetext={words}
            {...control}
            onChange={(event) => onChange(Number(event.currentTarget.value))}
          />
          <output htmlFor={control.id}>{words}</output>
        </span>
      )}
    </Field>
  );
}
