/*
 * What stands in for `react` where the elements are bundled: as much of it as our own widgets use.
 * Radix gets the whole of `preact/compat`, which the widgets with text fields load for its events.
 */
import {
  Component,
  type ComponentChildren,
  type ComponentType,
  createElement,
  type Ref,
} from 'preact';
import { useCallback, useDebugValue, useEffect, useLayoutEffect, useState } from 'preact/hooks';

export { Component, createContext, createElement, Fragment } from 'preact';
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

/** Renders again only when a prop is another one. */
export function memo<P extends object>(Inner: ComponentType<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const names = new Set([...Object.keys(this.props), ...Object.keys(next)]) as Set<keyof P>;
      return [...names].some((name) => this.props[name] !== next[name]);
    }

    override render(props: P) {
      return createElement(Inner, props);
    }
  };
}

/** Nothing is deferred. */
export function useDeferredValue<T>(value: T): T {
  return value;
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
