import { tocTitle } from '@uptake/core/toc-editor';
import { tocToSvg } from '@uptake/core/toc-editor/formats';
import { useCallback } from 'react';
import { useTranslator } from '../../provider/context.ts';
import type { Paper } from '../../ui/print.tsx';
import { TocPathways } from '../outline/TocPathways.tsx';
import { TocReading } from '../TocReading.tsx';
import { toc } from '../toc.anatomy.ts';
import { useTocDocument } from '../toc.context.ts';

/** What is printed: the picture on a page of its own, then all of it as text. */
export function PrintedPage({ paper }: { readonly paper: Paper }) {
  const translator = useTranslator();
  const document = useTocDocument((one) => one);
  const draw = useCallback(
    (place: HTMLElement | null) => {
      if (!place) return;
      // Parsed as XML and moved over as elements: no text of a person ever becomes markup.
      const drawing = tocToSvg(document, translator);
      const parsed = new DOMParser().parseFromString(drawing, 'image/svg+xml');
      place.replaceChildren(place.ownerDocument.importNode(parsed.documentElement, true));
    },
    [document, translator],
  );
  return (
    <div {...toc.part('page', { 'data-paper': paper })}>
      <figure ref={draw} />
      <h2 dir="auto">{tocTitle(document, translator.t)}</h2>
      <TocPathways />
      <TocReading />
    </div>
  );
}
