import { type ComponentType, useCallback, useEffect, useState } from 'react';

/** How long an idle moment is waited for, and a fetch that failed is left alone; milliseconds. */
const IDLE_WITHIN = 1_000;
const RETRY_AFTER = 5_000;

/**
 * Fetches what the first sight of a widget does not need as soon as the page is idle, so that it
 * is there when it is asked for, also when the connection is lost meanwhile. Tries again until
 * it succeeds or the widget goes.
 *
 * @param fetch the same function at every render, as is `onFetched`
 */
export function useFetchWhenIdle<T>(
  fetch: () => Promise<T>,
  onFetched?: (fetched: T) => void,
): void {
  useEffect(() => {
    let isGone = false;
    let timer: number | undefined;
    const attempt = () => {
      fetch().then(
        (fetched) => !isGone && onFetched?.(fetched),
        () => {
          if (!isGone) timer = window.setTimeout(attempt, RETRY_AFTER);
        },
      );
    };
    const cancel = whenIdle(attempt);
    return () => {
      isGone = true;
      cancel();
      window.clearTimeout(timer);
    };
  }, [fetch, onFetched]);
}

/** The props of {@link OnDemand}: those of the part, and where it comes from. */
export type OnDemandProps<Props> = Props & {
  /** Fetches the part; the same function at every render. */
  readonly part: () => Promise<ComponentType<Props>>;
};

/**
 * A part that is not shown at first sight, for instance a dialog: its code arrives while the page
 * is idle. Until then it renders nothing, as it does on the server.
 */
export function OnDemand<Props extends object>({ part, ...props }: OnDemandProps<Props>) {
  const [Part, setPart] = useState<ComponentType<Props>>();
  const show = useCallback((fetched: ComponentType<Props>) => setPart(() => fetched), []);
  useFetchWhenIdle(part, show);
  return Part ? <Part {...(props as unknown as Props)} /> : null;
}

function whenIdle(run: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(run, 1);
    return () => window.clearTimeout(timer);
  }
  const request = window.requestIdleCallback(run, { timeout: IDLE_WITHIN });
  return () => window.cancelIdleCallback(request);
}
