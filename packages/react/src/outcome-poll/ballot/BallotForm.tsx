import { BALLOT_FIELDS, stageOf } from '@uptake/core/outcome-poll';
import { forwardRef, useCallback, useEffect, useRef } from 'react';
import type { PartProps } from '../../ui/anatomy.ts';
import { poll } from './ballot.anatomy.ts';
import { useBallot } from './ballot.context.ts';

/** The props of a {@link BallotForm}; the rest goes to the `form`. */
export interface BallotFormProps extends Omit<PartProps<'form'>, 'action' | 'method'> {
  /** Where the form is posted without scripts; `readBallotForm` reads it there. */
  readonly action?: string | undefined;
  /** What a host needs to know beside the answers, by the names of hidden fields. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
}

/**
 * The fields of a ballot as a plain form. With scripts it is never sent: each answer goes to the
 * session at once, also what was ticked before the scripts were there, and Enter goes on.
 */
export const BallotForm = forwardRef<HTMLFormElement, BallotFormProps>(function BallotForm(
  { action, fields, onSubmit, children, ...rest },
  ref,
) {
  const { state, mode, steps, isScripted } = useBallot();
  const takeOver = useTakeOver(isScripted);
  if (mode !== 'answering') return null;
  const hidden = {
    [BALLOT_FIELDS.question]: state.stage.question,
    [BALLOT_FIELDS.round]: stageOf(state.stage).round,
    ...fields,
  };
  return (
    <form
      {...rest}
      {...poll.part('ballotForm', {}, rest)}
      ref={ref}
      method="post"
      action={action}
      onSubmit={(event) => {
        onSubmit?.(event);
        event.preventDefault();
        steps.move(1);
      }}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} ref={takeOver} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
});

/**
 * Presses again what a person ticked while the scripts were still on their way, so that the session
 * hears of it.
 *
 * @returns the ref of a field in the form; it is set before anything is rendered anew
 */
function useTakeOver(isScripted: boolean): (field: HTMLInputElement | null) => void {
  const early = useRef<HTMLInputElement[]>([]);
  useEffect(() => {
    if (!isScripted) return;
    for (const box of early.current.splice(0)) {
      box.checked = false;
      box.click();
    }
  }, [isScripted]);
  return useCallback((field) => {
    const ticked = field?.form?.querySelectorAll<HTMLInputElement>('input:checked:not([checked])');
    if (ticked) early.current = [...ticked];
  }, []);
}
