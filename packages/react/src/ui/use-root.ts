import { type ForwardedRef, type RefObject, useRef } from 'react';
import type { Language } from '../provider/language.ts';
import { useMergedRef } from './refs.ts';
import { useStylesheetWarning } from './stylesheet-warning.ts';

/**
 * What the outermost element of a widget without a document store carries: the language,
 * direction and colours of everything in it. `own` is the element itself, once it is there.
 */
export function useRoot<E extends HTMLElement>(
  { locale, dir, theme }: Pick<Language, 'locale' | 'dir' | 'theme'>,
  given: ForwardedRef<E>,
) {
  const own: RefObject<E | null> = useRef<E>(null);
  useStylesheetWarning(own);
  const ref = useMergedRef(own, given);
  const attributes = {
    ref,
    lang: locale,
    dir,
    'data-uptake-root': '',
    'data-uptake-theme': theme,
  };
  return { own, attributes };
}
