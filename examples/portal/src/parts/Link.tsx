import type { ComponentPropsWithoutRef, MouseEvent } from 'react';
import { useSite } from '../site.ts';

/** A link to another page of the site. */
export function Link({ to, ...rest }: { readonly to: string } & ComponentPropsWithoutRef<'a'>) {
  const { go } = useSite();
  const follow = (event: MouseEvent) => {
    // A new tab or window is the browser's own business.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return <a href={to} onClick={follow} {...rest} />;
}
