import { type RefObject, useEffect } from 'react';
import { isDevelopment } from './environment.ts';

let warned = false;

/** Tells a developer, once, that the page has no Uptake stylesheet. */
export function useStylesheetWarning(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!isDevelopment || warned || !root.current) return;
    if (getComputedStyle(root.current).getPropertyValue('--_u-stylesheet')) return;
    warned = true;
    console.warn(
      'Uptake: the stylesheet is missing, so the widgets are bare. ' +
        "Import '@uptake/react/styles.css' once in your application.",
    );
  }, [root]);
}
