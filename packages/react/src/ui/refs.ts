import { type ForwardedRef, type RefCallback, useCallback } from 'react';

/** One ref that fills both: a part's own and the one its user gave. */
export function useMergedRef<T>(
  own: { current: T | null },
  given: ForwardedRef<T>,
): RefCallback<T> {
  return useCallback(
    (node: T | null) => {
      own.current = node;
      if (typeof given === 'function') given(node);
      else if (given) given.current = node;
    },
    [own, given],
  );
}
