import { BALLOT_FIELDS, stageOf } from '@uptake/core/outcome-poll';
import {
  forwardRef,
  type ReactNode,
  type RefCallback,
  useCallback,
  useEffect,
  useRef,
} from 'react';
import type { PartProps } from '../../ui/anatomy.ts';
import { poll } from './ballot.anatomy.ts';
import { useBallot } from './ballot.context.ts';

/** The props of a {@link BallotForm}; the rest goes to the `form`. */
export interface BallotFormProps extends Omit<PartProps<'form'>, 'action' | 'method'> {
  /** Where the form is posted without scripts; `readBallotForm` reads it there. */
  readonly action?: string | undefined;
  /** Hidden fields with what a host needs to know beside the answers. */
  readonly fields?: ReactNode;
}

/**
 * The fields of a ballot as a plain form. With scripts it is never sent: each answer goes to the
 * session at once, also what was ticked before the scripts were there, and Enter goes on.
 */
export const BallotForm = forwardRef<HTMLFormElement, BallotFormProps>(function BallotForm(
  { fields, onSubmit, children, ...rest },
  ref,
) {
  const { state, mode, steps, isScripted } = useBallot();
  const takeOver = useTakeOver(isScripted);
  if (mode !== 'answering') return null;
  return (
    <form
      {...rest}
      {...poll.part('ballotForm', {}, rest)}
      ref={ref}
      method="post"
      onSubmit={(event) => {
        onSubmit?.(event);
        event.preventDefault();
        steps.move(1);
      }}
    >
      <input
        type="hidden"
        name={BALLOT_FIELDS.question}
        value={state.stage.question}
        ref={takeOver}
      />
      <input type="hidden" name={BALLOT_FIELDS.round} value={stageOf(state.stage).round} />
      {fields}
      {children}
    </form>
  );
});

/** Boxes that are ticked though the server rendered them without a tick. */
const EARLY = 'input:checked:not([checked])';

/**
 * Presses again what a person ticked while the scripts were still on their way, so that the session
 * hears of it.
 *
 * @returns the ref of a field in the form; it is set before anything is rendered anew
 */
function useTakeOver(isScripted: boolean): RefCallback<HTMLInputElement> {
  const early = useRef<HTMLInputElement[]>([]);
  useEffect(() => {
    if (!isScripted) return;
    for (const box of early.current.splice(0)) {
      box.checked = false;
      box.click();
    }
  }, [isScripted]);
  return useCallback((field) => {
    if (field?.form) early.current = [...field.form.querySelectorAll<HTMLInputElement>(EARLY)];
  }, []);
}
