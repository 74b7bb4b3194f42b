import { useSyncExternalStore } from 'react';

/** The fragment of the address: only browsers know it, so it is empty on the server. */
export function useFragment(): string {
  return useSyncExternalStore(follow, read, () => '');
}

const read = () => window.location.hash;

function follow(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
