import { type RefObject, useEffect } from 'react';
import { isDevelopment } from './environment.ts';

let warned = false;

/** Tells a developer, once, that the page has no Uptake stylesheet. */
export function warnWithoutStylesheet(root: HTMLElement): void {
  if (!isDevelopment || warned) return;
  if (getComputedStyle(root).getPropertyValue('--_u-stylesheet')) return;
  warned = true;
  console.warn(
    'Uptake: the stylesheet is missing, so the widgets are bare. ' +
      "Import '@uptake/react/styles.css' once in your application.",
  );
}

/** The same for a root that fetches nothing on demand. */
export function useStylesheetWarning(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (root.current) warnWithoutStylesheet(root.current);
  }, [root]);
}
