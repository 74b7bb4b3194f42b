import { forwardRef, type ReactNode } from 'react';
import type { PartProps } from './anatomy.ts';
import { ui } from './ui.anatomy.ts';

/** The props of an {@link EmptyState}. */
export interface EmptyStateProps extends PartProps<'div'> {
  /** The first step, and the report's example. */
  readonly actions?: ReactNode;
}

/** Where nothing is yet: one sentence that teaches the exercise, and the first step. */
export const EmptyState = forwardRef<HTMLDivElement, EmptyStateProps>(function EmptyState(
  { actions, children, ...rest },
  ref,
) {
  return (
    <div {...rest} {...ui.part('empty', {}, rest)} ref={ref}>
      <p>{children}</p>
      {actions && <div {...ui.part('actions')}>{actions}</div>}
    </div>
  );
});
