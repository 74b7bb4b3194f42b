import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether scripts run here: not on the server, and not while its page is hydrated. */
export function useLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
