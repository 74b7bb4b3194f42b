import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether an element is shown: not where a narrow or a wide container hides it, so that what is in
 * it need not be kept up. On the server, until it is measured, and on paper it is.
 */
export function useIsShown(own: { readonly current: Element | null }): boolean {
  const [isShown, setShown] = useState(true);
  useEffect(() => {
    const measure = () => setShown(own.current?.getClientRects().length !== 0);
    // Paper has another width, and nothing is measured on it. What is kept up then stays until
    // the width changes.
    const print = () => flushSync(() => setShown(true));
    const observer = new ResizeObserver(measure);
    if (own.current) observer.observe(own.current);
    window.addEventListener('beforeprint', print);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', print);
    };
  }, [own]);
  return isShown;
}
