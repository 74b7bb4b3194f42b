import { type ControlSession, reachesPoll, stageOf } from '@uptake/core/outcome-poll';
import { forwardRef, type ReactNode, useMemo } from 'react';
import { useUptake } from '../../provider/context.ts';
import type { PartProps } from '../../ui/anatomy.ts';
import { useRoot } from '../../ui/use-root.ts';
import { useSessionState } from '../use-session.ts';
import { anatomy } from './control.anatomy.ts';
import { ControlContext } from './control.context.ts';
import { useClicker } from './use-clicker.ts';

/** The props of a {@link ControlRoot}; the rest goes to the `section`. */
export interface ControlRootProps extends PartProps<'section'> {
  /** The facilitator's session. It is connected while the control is shown. */
  readonly session: ControlSession;
  /**
   * Whether the keys of a slide clicker work on the whole page while the control is shown; they
   * do not, unless this is set.
   */
  readonly shortcuts?: boolean | undefined;
  readonly children?: ReactNode;
}

/** The outermost element of a control: the session, language, direction, colours and keys. */
export const ControlRoot = forwardRef<HTMLElement, ControlRootProps>(function ControlRoot(
  { session, shortcuts = false, children, ...rest },
  ref,
) {
  const uptake = useUptake();
  const { own, attributes } = useRoot(uptake, ref);
  const state = useSessionState(session);
  const at = stageOf(state.stage);
  const scope = useMemo(
    () => ({ session, state, at: stageOf(state.stage), isReached: reachesPoll(state) }),
    [session, state],
  );
  useClicker(own, session, shortcuts);
  return (
    <ControlContext.Provider value={scope}>
      <section
        aria-label={uptake.translator.t('poll.control.label')}
        {...rest}
        {...anatomy.part('control', { 'data-voting': at.voting, 'data-results': at.results }, rest)}
        {...attributes}
      >
        {children}
      </section>
    </ControlContext.Provider>
  );
});
