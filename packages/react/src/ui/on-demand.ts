import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** How long an idle moment is waited for, and a fetch that failed is left alone; milliseconds. */
const IDLE_WITHIN = 1_000;
const RETRY_AFTER = 5_000;

/** Code that the first sight of a widget does not need: `undefined` until it is fetched. */
export interface OnDemand<Code>
  extends Pick<StoreApi<Code | undefined>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Fetches the code at once, unless it is there or on its way. Rejects when it cannot. */
  fetch(): Promise<Code>;
}

/** @param load imports a module, once for the page */
export function onDemand<Code extends object>(load: () => Promise<Code>): OnDemand<Code> {
  const store = createStore<Code | undefined>(() => undefined);
  let fetching: Promise<Code> | undefined;
  return {
    ...store,
    fetch() {
      fetching ??= load().then(
        (code) => {
          store.setState(code, true);
          return code;
        },
        (error) => {
          fetching = undefined;
          throw error;
        },
      );
      return fetching;
    },
  };
}

/**
 * The code once it is there. It is fetched as soon as the page is idle, so that it is there when
 * it is asked for, also when the connection is lost meanwhile. On the server, and while a page is
 * hydrated, it is never there.
 */
export function useOnDemand<Code>(code: OnDemand<Code>): Code | undefined {
  useEffect(() => (code.getState() ? undefined : fetchWhenIdle(code)), [code]);
  return useStore(code);
}

/** Tries until it succeeds. Returns the way to give up. */
function fetchWhenIdle({ fetch }: OnDemand<unknown>): () => void {
  let isGone = false;
  let timer: number | undefined;
  const attempt = () => {
    fetch().catch(() => {
      if (!isGone) timer = window.setTimeout(attempt, RETRY_AFTER);
    });
  };
  const cancel = whenIdle(attempt);
  return () => {
    isGone = true;
    cancel();
    window.clearTimeout(timer);
  };
}

function whenIdle(run: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(run, 1);
    return () => window.clearTimeout(timer);
  }
  const request = window.requestIdleCallback(run, { timeout: IDLE_WITHIN });
  return () => window.cancelIdleCallback(request);
}
