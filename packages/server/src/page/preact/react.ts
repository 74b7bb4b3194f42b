/*
 * What stands in for `react` where the page is bundled: as much of it as the ballot and the results
 * use. `preact/compat` would bring 3 kB for what they do not.
 */
import type { ComponentChildren, Ref } from 'preact';
import { useCallback, useDebugValue, useEffect, useLayoutEffect, useState } from 'preact/hooks';

export { Component, createContext, Fragment, Fragment as StrictMode } from 'preact';
export {
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'preact/hooks';

/** Preact hands the ref of a function to its props. */
export function forwardRef<T, P extends object>(
  render: (props: P, ref: Ref<T> | null) => ComponentChildren,
) {
  return ({ ref = null, ...props }: P & { readonly ref?: Ref<T> | null }) =>
    render(props as unknown as P, ref);
}

/** Follows a store whose state is the same object until something changes. */
export function useSyncExternalStore<T>(
  subscribe: (listener: () => void) => () => void,
  getState: () => T,
): T {
  const state = getState();
  const [, setShown] = useState(state);
  useLayoutEffect(() => {
    setShown(() => state);
  });
  useEffect(() => {
    const changed = () => setShown(() => getState());
    changed();
    return subscribe(changed);
  }, [subscribe, getState]);
  return state;
}

/** Libraries ask React for its hooks by its default export. */
export default { useCallback, useDebugValue, useSyncExternalStore };
