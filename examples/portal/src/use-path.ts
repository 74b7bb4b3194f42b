import { useCallback, useEffect, useState } from 'react';

/** The path of the page that is shown, and a way to another page without loading it anew. */
export function usePath(first: string): [path: string, go: (path: string) => void] {
  const [path, setPath] = useState(first);
  useEffect(() => {
    const follow = () => setPath(window.location.pathname);
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((next: string) => {
    window.history.pushState(null, '', next);
    setPath(window.location.pathname);
    window.scrollTo(0, 0);
    // As after loading a page, reading goes on from the top of the new content.
    document.getElementById('content')?.focus({ preventScroll: true });
  }, []);
  return [path, go];
}
