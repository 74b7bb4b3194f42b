import type { PollSession } from '@uptake/core/outcome-poll';
import { useEffect, useMemo, useSyncExternalStore } from 'react';

/** What a session knows; it is connected while the component is shown. */
export function useSessionState<Session extends PollSession>(
  session: Session,
): ReturnType<Session['getState']> {
  useEffect(() => session.connect(), [session]);
  const [subscribe, getState] = useMemo(
    () =>
      [
        (listener: () => void) => session.subscribe(listener),
        () => session.getState() as ReturnType<Session['getState']>,
      ] as const,
    [session],
  );
  return useSyncExternalStore(subscribe, getState, getState);
}
