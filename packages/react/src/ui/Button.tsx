import { forwardRef } from 'react';
import type { PartProps } from './anatomy.ts';
import { ui } from './ui.anatomy.ts';

/** The props of a {@link Button}. */
export interface ButtonProps extends PartProps<'button'> {
  /** `primary` for the one next step, `quiet` beside other things, `danger` for what removes. */
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger';
}

/** A button that never submits a host's form. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { kind = 'plain', ...rest },
  ref,
) {
  return (
    <button type="button" {...rest} {...ui.part('button', { 'data-kind': kind }, rest)} ref={ref} />
  );
});
